// https://docs.stripe.com/terminal/payments/collect-card-payment?terminal-sdk-platform=server-driven

import * as paymentIntents from "@tillwire/client-edge/payment-intents";
import * as readers from "@tillwire/client-edge/terminal/readers";
import type { Attempt } from "../attempt.ts";
import type { Context } from "../context.ts";
import { previewOptions, withPreview } from "../preview.ts";
import type { ChargeTask } from "../task.ts";
import { chargeProof } from "../views.ts";
import { readIntent } from "./claim.ts";
import { prepareCharge } from "./prepare-charge.ts";
import type { Strategy } from "./strategy.ts";

/** Takes a payment on a reader: at once, or after the till has seen the card. */
export function chargeStrategy(
  context: Context,
  attempt: Attempt,
  reader: string,
  task: ChargeTask,
): Strategy {
  const { stripe } = context;
  const intent = attempt.intent ?? "";
  const preview = task.preview?.command ?? null;
  const config = {
    enable_customer_cancellation: task.customerCancellation,
    ...(task.skipTipping ? { skip_tipping: true } : {}),
    ...(task.tipEligible === null ? {} : { tipping: { amount_eligible: task.tipEligible } }),
  };
  return {
    prepare: () => prepareCharge(context, attempt, task),
    dispatch(options) {
      const more = { ...options, ...previewOptions(context, preview) };
      if (task.inspect) {
        const params = { payment_intent: intent, collect_config: config };
        return readers.collectPaymentMethod(stripe, reader, withPreview(params, preview), more);
      }
      const params = { payment_intent: intent, process_config: config };
      return readers.processPaymentIntent(stripe, reader, withPreview(params, preview), more);
    },
    confirm: (options) =>
      readers.confirmPaymentIntent(stripe, reader, { payment_intent: intent }, options),
    revoke: (options) => paymentIntents.cancel(stripe, intent, {}, options),
    async prove() {
      const view = await readIntent(context, attempt.location, intent);
      return chargeProof(view, task, context.now());
    },
  };
}
