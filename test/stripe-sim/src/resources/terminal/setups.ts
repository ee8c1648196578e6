import { seconds } from "../../clock.ts";
import { invalidRequest } from "../../errors.ts";
import { referred } from "../../lookup.ts";
import { record, text } from "../../params.ts";
import type { Call, Scope } from "../../scope.ts";
import { attach } from "../payment-method-owners.ts";
import { storePresentedCard } from "../payment-methods.ts";
import { failSetup, succeedSetup } from "../setup-intent-machine.ts";
import { cardFields, type TestCard } from "../test-cards.ts";
import type { PaymentMethod, Reader, SetupIntent } from "../types.ts";
import { beginAction, failed, seen, type Report } from "./actions.ts";
import { acting } from "./registry.ts";
import type { Presented } from "./tasks.ts";

/**
 * Saves a card without a payment. What can be charged later is the `generated_card`, not the card
 * that was presented: https://docs.stripe.com/terminal/features/saving-payment-details/save-directly
 */
export function processSetupIntent(scope: Scope, call: Call): Reader {
  const { reader, device } = acting(scope, call);
  const setup = referred(scope, "setup_intent", call.params, "setup_intent");
  if (setup?.status !== "requires_payment_method") {
    throw invalidRequest(
      "Setup intent must be in the requires_payment_method state to be processed by a reader.",
      { code: "intent_invalid_state" },
    );
  }
  if (!setup.payment_method_types.includes("card_present")) {
    throw invalidRequest(
      "The SetupIntent must have card_present among its payment_method_types to be processed by a reader.",
      { param: "setup_intent" },
    );
  }
  device.accept();
  const config = record(call.params, "process_config");
  beginAction(scope, reader, "process_setup_intent", {
    setup_intent: setup.id,
    ...(config === undefined ? {} : { process_config: config }),
  });
  const redisplay = text(call.params, "allow_redisplay") ?? "unspecified";
  device.show(scope, {
    wants: "card",
    cancelable: config?.["enable_customer_cancellation"] === true,
    takesTip: false,
    authorizes: true,
    present: (now, presented) => setUp(now, setup, presented, redisplay),
  });
  return seen(scope, reader);
}

function setUp(
  scope: Scope,
  setup: SetupIntent,
  { card, decline: forced }: Presented,
  redisplay: string,
): Report {
  if (setup.status !== "requires_payment_method") {
    return failed("intent_invalid_state", "The SetupIntent can't be processed in its state.");
  }
  const method = storePresentedCard(scope, card, "card_present");
  const decline = forced ?? card.decline;
  if (decline !== undefined) {
    return failed(decline.code, decline.message, failSetup(scope, setup, method, decline));
  }
  const generated = generateCard(scope, card, redisplay);
  succeedSetup(scope, setup, method);
  const attempt = scope.world.table("setup_attempt").get(setup.latest_attempt ?? "");
  if (attempt !== undefined) {
    attempt["payment_method_details"] = {
      type: "card_present",
      card_present: { generated_card: generated.id, offline: null },
    };
  }
  if (setup.customer !== null) attach(scope, generated, setup.customer);
  return { status: "succeeded", details: { generated_card: generated.id } };
}

/** The same card as one that can be charged without being there. */
function generateCard(scope: Scope, card: TestCard, redisplay: string): PaymentMethod {
  const generated = scope.shapes.make("payment_method", {
    id: scope.ids.next("pm_1"),
    object: "payment_method",
    allow_redisplay: redisplay,
    billing_details: {},
    card: cardFields(card, new Date(scope.clock.now()).getUTCFullYear()),
    created: seconds(scope.clock),
    livemode: scope.world.livemode,
    metadata: {},
    type: "card",
  });
  return scope.world.table("payment_method").put(generated);
}
