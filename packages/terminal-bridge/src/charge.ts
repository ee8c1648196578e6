// Taking a payment.

import type { Attempt } from "./attempt.ts";
import type { Principal } from "./authorize.ts";
import type { Context } from "./context.ts";
import { allowPreview } from "./preview.ts";
import type { PreviewRequest } from "./preview.ts";
import { startOnReader } from "./start.ts";
import type { ReaderInput } from "./start.ts";
import type { CaptureMethod } from "./task.ts";

/** A payment to be taken on a reader. */
export interface ChargeInput extends ReaderInput {
  /** The shop's own number of the order, unique at its location. One order has one PaymentIntent. */
  readonly order: string;
  /** Minor units. */
  readonly amount: number;
  /** ISO 4217, lower case. */
  readonly currency: string;
  /** `automatic` by default. */
  readonly capture?: CaptureMethod | undefined;
  /** Whether the till sees the card before it is charged, and confirms; `false` by default. */
  readonly inspect?: boolean | undefined;
  /** Whether the reader shows the customer a button to cancel; `true` by default. */
  readonly customerCancellation?: boolean | undefined;
  /** Suggests no tips although the reader's configuration does. */
  readonly skipTipping?: boolean | undefined;
  /** What suggested tips are percentages of, in minor units; the whole amount by default. */
  readonly tipEligible?: number | undefined;
  /** Asks for an authorization that holds longer than two days, where the card allows it. */
  readonly extendedAuthorization?: boolean | undefined;
  /** Parameters of a preview version of Stripe's API, as far as the server allows them. */
  readonly preview?: PreviewRequest | undefined;
}

/**
 * Starts a payment and drives it until it waits for the card.
 *
 * @throws {BridgeError} `reader_busy`, `order_busy`, `order_paid`, `order_canceled`,
 *   `order_mismatch`, `attempt_mismatch`, `not_found`, `stripe_error`, `stripe_unreachable`,
 *   `invalid_request`: nothing was started
 */
export async function charge(
  context: Context,
  principal: Principal,
  input: ChargeInput,
): Promise<Attempt> {
  return startOnReader(context, principal, input, {
    kind: "charge",
    order: input.order,
    amount: input.amount,
    currency: input.currency,
    capture: input.capture ?? "automatic",
    inspect: input.inspect ?? false,
    customerCancellation: input.customerCancellation ?? true,
    skipTipping: input.skipTipping ?? false,
    tipEligible: input.tipEligible ?? null,
    extendedAuthorization: input.extendedAuthorization ?? false,
    preview: allowPreview(context.preview, input.preview),
  });
}
