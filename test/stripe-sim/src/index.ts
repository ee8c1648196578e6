import stripeDocument from "@tillwire/codegen/spec/stripe.openapi.json" with { type: "json" };
import { createVirtualClock, type Clock, type VirtualClock } from "./clock.ts";
import type { OpenApiDocument } from "./document.ts";
import { createSim, type StripeSim, type StripeSimOptions } from "./sim.ts";

export { createRealClock, createVirtualClock, type Clock, type VirtualClock } from "./clock.ts";
export type { ReaderControl, ReaderControls, Tap } from "./controls/readers.ts";
export type { OpenApiDocument } from "./document.ts";
export type { InputAnswer } from "./resources/terminal/inputs.ts";
export {
  conflict,
  lockTimeout,
  rateLimit,
  readerBusy,
  readerOffline,
  readerRefusal,
  readerTimeout,
  serverError,
  type ErrorFault,
  type EventFault,
  type FaultControls,
  type PlannedFault,
  type PlannedFaults,
  type ReaderFault,
  type Repetition,
  type RequestFault,
  type RetryHeaders,
  type When,
} from "./faults/index.ts";
export type { LedgerEntry } from "./ledger.ts";
export type { RateLimitOptions } from "./rate-limit.ts";
export type { LoggedRequest } from "./requests.ts";
export type { ObjectControls, Place, SimEvents, StripeSim } from "./sim.ts";
export type { Purchase } from "./resources/checkout/completion.ts";
export type { ShopperControls } from "./shopper.ts";
export { signatureHeader, type Delivery, type Send } from "./webhooks.ts";

/** Options of {@link createStripeSim}; without a document, the API version of this package. */
export type CreateStripeSimOptions<Time extends Clock = VirtualClock> = Omit<
  StripeSimOptions<Time>,
  "document"
> & { readonly document?: OpenApiDocument };

/**
 * A stateful Stripe API in memory, behind one fetch handler.
 *
 * ```ts
 * const sim = createStripeSim();
 * const stripe = new Stripe("sk_test_1", { httpClient: Stripe.createFetchHttpClient(sim.fetch) });
 * ```
 */
export function createStripeSim(options?: CreateStripeSimOptions): StripeSim;
export function createStripeSim<Time extends Clock>(
  options: CreateStripeSimOptions<Time> & { readonly clock: Time },
): StripeSim<Time>;
export function createStripeSim({
  document = stripeDocument,
  clock = createVirtualClock(),
  ...options
}: CreateStripeSimOptions<Clock> = {}): StripeSim<Clock> {
  return createSim({ ...options, document, clock });
}
