import { seconds } from "../clock.ts";
import type { Scope } from "../scope.ts";
import type { PaymentIntent } from "./types.ts";

/** A PaymentIntent that isn't stored yet. */
export function makeIntent(scope: Scope, values: Partial<PaymentIntent>): PaymentIntent {
  const id = scope.ids.next("pi_3");
  return scope.shapes.make("payment_intent", {
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    capture_method: "automatic",
    confirmation_method: "automatic",
    metadata: {},
    payment_method_options: {},
    payment_method_types: ["card"],
    status: "requires_payment_method",
    ...values,
    id,
    object: "payment_intent",
    client_secret: `${id}_secret_${scope.ids.next("")}`,
    created: seconds(scope.clock),
    livemode: scope.world.livemode,
  });
}

export function storeIntent(scope: Scope, intent: PaymentIntent): PaymentIntent {
  scope.world.table("payment_intent").put(intent);
  scope.emit("payment_intent.created", intent);
  return intent;
}
