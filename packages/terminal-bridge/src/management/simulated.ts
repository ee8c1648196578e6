// Playing the customer at a simulated reader.
// https://docs.stripe.com/terminal/references/testing#simulated-reader

import * as simulated from "@tillwire/client-edge/test-helpers/terminal/readers";
import type * as v from "valibot";
import { requestOptions } from "../account.ts";
import type { Principal } from "../authorize.ts";
import type { Context } from "../context.ts";
import { unknownReader } from "../lanes.ts";
import { referenceId } from "../views.ts";
import { findReader, readerView, requireTestMode } from "./readers.ts";
import type { Reader, ReaderView } from "./readers.ts";
import type {
  oneReader,
  presentPaymentMethodInput,
  succeedInputCollectionInput,
} from "./schemas.ts";

type Answer = Awaited<ReturnType<typeof simulated.presentPaymentMethod>>;

/** Presents a card, or what else `type` says. */
export async function presentPaymentMethod(
  context: Context,
  principal: Principal,
  input: v.InferOutput<typeof presentPaymentMethodInput>,
): Promise<ReaderView> {
  const { type = "card_present", number, amountTip } = input;
  const card = number === undefined ? {} : { [type]: { number } };
  const params = { type, ...card, ...(amountTip === undefined ? {} : { amount_tip: amountTip }) };
  return play(context, principal, input, (id, options) =>
    simulated.presentPaymentMethod(context.stripe, id, params, options),
  );
}

/** Fills the form in that the reader shows. */
export async function succeedInputCollection(
  context: Context,
  principal: Principal,
  input: v.InferOutput<typeof succeedInputCollectionInput>,
): Promise<ReaderView> {
  const params = { skip_non_required_inputs: input.skipOptional ? "all" : "none" } as const;
  return play(context, principal, input, (id, options) =>
    simulated.succeedInputCollection(context.stripe, id, params, options),
  );
}

/** Leaves the form alone until the reader gives up. */
export async function timeoutInputCollection(
  context: Context,
  principal: Principal,
  input: v.InferOutput<typeof oneReader>,
): Promise<ReaderView> {
  return play(context, principal, input, (id, options) =>
    simulated.timeoutInputCollection(context.stripe, id, {}, options),
  );
}

async function play(
  context: Context,
  principal: Principal,
  { reader, location }: v.InferOutput<typeof oneReader>,
  act: (id: string, options: Awaited<ReturnType<typeof requestOptions>>) => Promise<Answer>,
): Promise<ReaderView> {
  const found: Reader = await findReader(context, principal, { reader, location });
  requireTestMode(found.livemode);
  const after = await act(found.id, await requestOptions(context, referenceId(found.location)));
  if ("deleted" in after && after.deleted) throw unknownReader(found.id);
  return readerView(after);
}
