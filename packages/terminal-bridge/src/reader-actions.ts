// What a reader does beside taking payments.

import type { Attempt } from "./attempt.ts";
import type { Principal } from "./authorize.ts";
import type { Context } from "./context.ts";
import { startOnReader } from "./start.ts";
import type { ReaderInput } from "./start.ts";
import type { DisplayTask, Form, SetupTask } from "./task.ts";

/** A card to be saved without charging it. */
export interface SetupInput extends ReaderInput {
  /** Whether the customer has agreed to be shown the card again: Stripe wants it said. */
  readonly allowRedisplay: SetupTask["allowRedisplay"];
  /** A Stripe Customer (`cus_…`) that the card is then attached to. */
  readonly customer?: string | undefined;
  /** Whether the reader shows the customer a button to cancel; `true` by default. */
  readonly customerCancellation?: boolean | undefined;
}

/** Has a card saved. */
export async function setup(
  context: Context,
  principal: Principal,
  input: SetupInput,
): Promise<Attempt> {
  return startOnReader(context, principal, input, {
    kind: "setup",
    customer: input.customer ?? null,
    allowRedisplay: input.allowRedisplay,
    customerCancellation: input.customerCancellation ?? true,
  });
}

/** Up to five forms, shown one after the other. */
export interface CollectInputsInput extends ReaderInput {
  readonly inputs: readonly Form[];
}

/** Has the customer fill in forms. */
export async function collectInputs(
  context: Context,
  principal: Principal,
  input: CollectInputsInput,
): Promise<Attempt> {
  return startOnReader(context, principal, input, { kind: "inputs", inputs: input.inputs });
}

/** A cart to be shown. Amounts are in minor units. */
export interface DisplayInput
  extends Omit<ReaderInput, "timeout" | "replaces">, Omit<DisplayTask, "kind" | "tax"> {
  readonly tax?: number | undefined;
}

/** Shows a cart, unless the reader is at work: a payment that waits for its card would be lost by it. */
export async function display(
  context: Context,
  principal: Principal,
  input: DisplayInput,
): Promise<Attempt> {
  return startOnReader(context, principal, input, {
    kind: "display",
    currency: input.currency,
    total: input.total,
    tax: input.tax ?? null,
    lineItems: input.lineItems,
  });
}

/** Empties the reader's screen, unless the reader is at work. */
export async function clear(
  context: Context,
  principal: Principal,
  input: Omit<ReaderInput, "timeout" | "replaces">,
): Promise<Attempt> {
  return startOnReader(context, principal, input, { kind: "clear" });
}
