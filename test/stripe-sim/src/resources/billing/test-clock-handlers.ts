import { seconds } from "../../clock.ts";
import { invalidRequest } from "../../errors.ts";
import type { JsonObject } from "../../json.ts";
import { list } from "../../list.ts";
import { deletedObject, named } from "../../lookup.ts";
import { integer, text } from "../../params.ts";
import type { Call, Handlers, Scope } from "../../scope.ts";
import { cancelSubscription } from "./subscription-machine.ts";

/** https://docs.stripe.com/billing/testing/test-clocks */
export const testClocks: Handlers = {
  "POST /v1/test_helpers/test_clocks": (scope, { params }) => {
    const time = integer(params, "frozen_time") ?? 0;
    const clock = scope.shapes.make("test_helpers.test_clock", {
      id: scope.ids.next("clock_1"),
      object: "test_helpers.test_clock",
      created: seconds(scope.clock),
      deletes_after: seconds(scope.clock) + lifetime,
      frozen_time: time,
      livemode: false,
      name: text(params, "name") ?? null,
      status: "ready",
      status_details: {},
    });
    scope.testClocks.add(clock.id, time * 1000);
    scope.world.table("test_helpers.test_clock").put(clock);
    scope.emit("test_helpers.test_clock.created", clock);
    return clock;
  },
  "GET /v1/test_helpers/test_clocks/{}": (scope, call) =>
    named(scope, "test_helpers.test_clock", call),
  "POST /v1/test_helpers/test_clocks/{}/advance": advance,
  "DELETE /v1/test_helpers/test_clocks/{}": (scope, call) => {
    const clock = named(scope, "test_helpers.test_clock", call);
    for (const subscription of scope.world.table("subscription").newestFirst()) {
      if (subscription.test_clock !== clock.id || subscription.status === "canceled") continue;
      cancelSubscription(scope, subscription, {});
    }
    for (const customer of scope.world.table("customer").newestFirst()) {
      if (customer.test_clock === clock.id) scope.world.delete(customer);
    }
    scope.world.delete(clock);
    scope.testClocks.remove(clock.id);
    scope.emit("test_helpers.test_clock.deleted", clock);
    return deletedObject(scope, clock);
  },
  "GET /v1/test_helpers/test_clocks": (scope, call) => list(scope, "test_helpers.test_clock", call),
};

/** Stripe deletes test clocks after 30 days; in seconds. */
const lifetime = 30 * 24 * 60 * 60;

/**
 * Lets the clock's customers live until `frozen_time`. Stripe does so after it has answered: the
 * answer is `advancing`, the next retrieval `ready`.
 */
function advance(scope: Scope, call: Call): JsonObject {
  const clock = named(scope, "test_helpers.test_clock", call);
  const time = integer(call.params, "frozen_time") ?? 0;
  if (time <= clock.frozen_time) {
    throw invalidRequest(
      "You must provide a frozen_time that is after the test clock's present frozen_time.",
      { param: "frozen_time" },
    );
  }
  clock.status = "advancing";
  clock["status_details"] = { advancing: { target_frozen_time: time } };
  scope.emit("test_helpers.test_clock.advancing", clock);
  const answer = structuredClone<JsonObject>(clock);
  scope.testClocks.get(clock.id)?.advanceTo(time * 1000);
  Object.assign(clock, { frozen_time: time, status: "ready", status_details: {} });
  scope.emit("test_helpers.test_clock.ready", clock);
  return answer;
}
