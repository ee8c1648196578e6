/** The events that the bridge reads, and that make it faster than asking Stripe by itself. */
export const webhookEvents = [
  "payment_intent.amount_capturable_updated",
  "payment_intent.canceled",
  "payment_intent.payment_failed",
  "payment_intent.succeeded",
  "refund.failed",
  "terminal.reader.action_failed",
  "terminal.reader.action_succeeded",
  "terminal.reader.action_updated",
] as const;
