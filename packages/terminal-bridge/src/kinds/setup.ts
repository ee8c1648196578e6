// https://docs.stripe.com/terminal/features/saving-payment-details/save-directly

import * as setupIntents from "@tillwire/client-edge/setup-intents";
import * as readers from "@tillwire/client-edge/terminal/readers";
import { callOptions } from "../account.ts";
import type { Attempt } from "../attempt.ts";
import type { Context } from "../context.ts";
import type { Observation } from "../observation.ts";
import type { SetupTask } from "../task.ts";
import { setupProof } from "../views.ts";
import type { Strategy } from "./strategy.ts";

/** Saves a card without charging it. */
export function setupStrategy(
  context: Context,
  attempt: Attempt,
  reader: string,
  task: SetupTask,
): Strategy {
  const { stripe } = context;
  const intent = attempt.intent ?? "";
  return {
    prepare: () => prepareSetup(context, attempt, task),
    dispatch: (options) =>
      readers.processSetupIntent(
        stripe,
        reader,
        {
          setup_intent: intent,
          allow_redisplay: task.allowRedisplay,
          process_config: { enable_customer_cancellation: task.customerCancellation },
        },
        options,
      ),
    revoke: (options) => setupIntents.cancel(stripe, intent, {}, options),
    async prove() {
      const options = await callOptions(context, attempt.location);
      const params = { expand: ["latest_attempt"] as const };
      return setupProof(await setupIntents.retrieve(stripe, intent, params, options));
    },
  };
}

/** A SetupIntent of the attempt's own: nobody else has any use for it. */
async function prepareSetup(
  context: Context,
  { key, id, location }: Attempt,
  { customer }: SetupTask,
): Promise<Observation> {
  const intent = await setupIntents.create(
    context.stripe,
    {
      allowed_payment_method_types: ["card_present"],
      metadata: { attempt: id, location },
      ...(customer === null ? {} : { customer }),
    },
    { ...(await callOptions(context, location)), idempotencyKey: `${key}:create_intent` },
  );
  return { type: "prepared", at: context.now(), intent: intent.id };
}
