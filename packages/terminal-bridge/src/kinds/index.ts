import type { Attempt } from "../attempt.ts";
import type { Context } from "../context.ts";
import { chargeStrategy } from "./charge.ts";
import { inputsStrategy } from "./inputs.ts";
import { cancelOrderStrategy, captureStrategy } from "./order.ts";
import { refundStrategy } from "./refund.ts";
import { clearStrategy, displayStrategy } from "./screen.ts";
import { setupStrategy } from "./setup.ts";
import type { Strategy } from "./strategy.ts";

export type { Strategy } from "./strategy.ts";

/** What the attempt's kind does at Stripe, for this attempt. */
export function strategyOf(context: Context, attempt: Attempt): Strategy {
  const { task, lane } = attempt;
  switch (task.kind) {
    case "charge":
      return chargeStrategy(context, attempt, lane, task);
    case "setup":
      return setupStrategy(context, attempt, lane, task);
    case "interac_refund":
      return refundStrategy(context, attempt, lane, task);
    case "refund":
      return refundStrategy(context, attempt, null, task);
    case "capture":
      return captureStrategy(context, attempt, task);
    case "cancel_order":
      return cancelOrderStrategy(context, attempt, task);
    case "inputs":
      return inputsStrategy(context, attempt, lane, task);
    case "display":
      return displayStrategy(context, attempt, lane, task);
    default:
      task.kind satisfies "clear";
      return clearStrategy(context, attempt, lane);
  }
}
