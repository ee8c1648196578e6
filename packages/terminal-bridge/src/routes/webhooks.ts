import * as v from "valibot";
import { answerWebhook } from "../webhooks.ts";
import type { Operation } from "./operation.ts";

/** Webhooks carry their own proof, so they stand outside the authorization. */
export const webhookOperations: readonly Operation[] = [
  {
    name: "takeWebhook",
    method: "POST",
    path: "/webhooks",
    summary: "Takes an event of Stripe's, signed by it.",
    role: null,
    input: v.looseObject({}),
    answer: v.strictObject({ received: v.boolean() }),
    respond: ({ intake }, c) =>
      answerWebhook(intake, c.req.raw, (work) => {
        try {
          c.executionCtx.waitUntil(work);
        } catch {
          // Outside Workers there is no execution context, and nothing ends with the answer.
        }
      }),
  },
];
