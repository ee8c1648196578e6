import { invalidRequest, StripeError } from "../../errors.ts";
import { integer, record, text, type Params } from "../../params.ts";
import type { Call, Handlers, Scope } from "../../scope.ts";
import { cardByNumber } from "../test-cards.ts";
import type { Reader } from "../types.ts";
import { seen } from "./actions.ts";
import type { ReaderDevice } from "./devices.ts";
import { answered } from "./inputs.ts";
import { acting } from "./registry.ts";
import type { InputTask } from "./tasks.ts";

/** What a test does to a simulated reader through the API. */
export const readerTestHelpers: Handlers = {
  "POST /v1/test_helpers/terminal/readers/{}/present_payment_method": presentPaymentMethod,
  "POST /v1/test_helpers/terminal/readers/{}/succeed_input_collection": (scope, call) => {
    const { reader, device } = simulated(scope, call);
    const { inputs } = forms(device);
    const skips = text(call.params, "skip_non_required_inputs") === "all";
    const answers = inputs.map((input) => (skips && input["required"] !== true ? skip : {}));
    device.finish(scope, answered(scope, inputs, answers));
    return seen(scope, reader);
  },
  "POST /v1/test_helpers/terminal/readers/{}/timeout_input_collection": (scope, call) => {
    const { reader, device } = simulated(scope, call);
    const { timedOut } = forms(device);
    device.finish(scope, timedOut);
    return seen(scope, reader);
  },
};

const skip = { skipped: true };

function simulated(scope: Scope, call: Call): { reader: Reader; device: ReaderDevice } {
  const found = acting(scope, call);
  if (scope.world.livemode) {
    throw new StripeError(
      400,
      "invalid_request_error",
      "This method is only available in test mode. Try using your testmode API key instead.",
    );
  }
  if (found.reader.device_type.startsWith("simulated_")) return found;
  throw invalidRequest("This method is only available for simulated readers.");
}

function forms({ task }: ReaderDevice): InputTask {
  if (task?.wants === "inputs") return task;
  throw invalidRequest("The reader isn't collecting inputs. Start collect_inputs on it first.");
}

function presentPaymentMethod(scope: Scope, call: Call): Reader {
  const { reader, device } = simulated(scope, call);
  if (device.task?.wants !== "card") {
    throw invalidRequest(
      "The reader isn't waiting for a payment method. Start an action on it first.",
    );
  }
  const { params } = call;
  const interac = text(params, "type") === "interac_present";
  const number = cardNumber(params) ?? (interac ? "4506445006931933" : "4242424242424242");
  const tip = integer(params, "amount_tip") ?? 0;
  if (tip > 0 && !device.task.takesTip) {
    throw invalidRequest("The reader offers no tips for this action.", { param: "amount_tip" });
  }
  device.present(scope, { card: cardByNumber(number), tip });
  return seen(scope, reader);
}

function cardNumber(params: Params): string | undefined {
  for (const type of ["card_present", "interac_present", "card"]) {
    const number = text(record(params, type) ?? {}, "number");
    if (number !== undefined) return number;
  }
  return undefined;
}
