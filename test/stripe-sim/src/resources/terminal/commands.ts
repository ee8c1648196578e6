import { malformedRequest } from "../../errors.ts";
import { isObject } from "../../json.ts";
import { pick, record } from "../../params.ts";
import type { Call, Handlers, Scope } from "../../scope.ts";
import type { Reader } from "../types.ts";
import { beginAction, seen } from "./actions.ts";
import { collectInputs } from "./inputs.ts";
import { collectPaymentMethod, confirmPaymentIntent, processPaymentIntent } from "./payments.ts";
import { refundPayment } from "./refund.ts";
import { acting } from "./registry.ts";
import { processSetupIntent } from "./setups.ts";

/** What a server may tell a reader to do. */
export const commands: Handlers = {
  "POST /v1/terminal/readers/{}/cancel_action": cancelAction,
  "POST /v1/terminal/readers/{}/collect_inputs": collectInputs,
  "POST /v1/terminal/readers/{}/collect_payment_method": collectPaymentMethod,
  "POST /v1/terminal/readers/{}/confirm_payment_intent": confirmPaymentIntent,
  "POST /v1/terminal/readers/{}/process_payment_intent": processPaymentIntent,
  "POST /v1/terminal/readers/{}/process_setup_intent": processSetupIntent,
  "POST /v1/terminal/readers/{}/refund_payment": refundPayment,
  "POST /v1/terminal/readers/{}/set_reader_display": setReaderDisplay,
};

/** Empties the slot, without an event. */
function cancelAction(scope: Scope, call: Call): Reader {
  const { reader, device } = acting(scope, call);
  device.accept();
  reader.action = null;
  return seen(scope, reader);
}

/** Shows a cart. A payment that waits for its card is lost by it, on simulated readers at least. */
function setReaderDisplay(scope: Scope, call: Call): Reader {
  const { reader, device } = acting(scope, call);
  checkQuantities(call);
  device.accept();
  beginAction(
    scope,
    reader,
    "set_reader_display",
    pick(call.params, ["cart", "type"]),
    "succeeded",
  );
  return seen(scope, reader);
}

/** The schema calls quantities numbers; Stripe takes whole ones. */
function checkQuantities({ params }: Call): void {
  const items = record(params, "cart")?.["line_items"];
  if (!Array.isArray(items)) return;
  for (const [index, item] of items.entries()) {
    const quantity = isObject(item) ? item["quantity"] : undefined;
    if (Number.isInteger(quantity)) continue;
    throw malformedRequest(`Invalid integer: ${JSON.stringify(quantity)}`, {
      code: "parameter_invalid_integer",
      param: `cart[line_items][${index}][quantity]`,
    });
  }
}
