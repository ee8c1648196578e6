import { Hono } from "hono";
import { answerWebhook } from "../webhooks.ts";
import type { Intake } from "../webhooks.ts";

/** Takes webhooks in. They carry their own proof, so they stand outside the authorization. */
export function webhookRoutes(intake: Intake): Hono {
  return new Hono().post("/webhooks", (c) =>
    answerWebhook(intake, c.req.raw, (work) => {
      try {
        c.executionCtx.waitUntil(work);
      } catch {
        // Outside Workers there is no execution context, and nothing ends with the answer.
      }
    }),
  );
}
