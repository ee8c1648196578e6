import { Hono } from "hono";
import type { Attempt } from "../attempt.ts";
import { cancelAttempt, readAttempt } from "../attempts.ts";
import { charge } from "../charge.ts";
import type { Context } from "../context.ts";
import { attemptId, cancelBody, chargeBody, readerId } from "../schemas.ts";
import { accept, jsonBody } from "./door.ts";
import type { BridgeEnv } from "./env.ts";

/** What a till sees of an attempt: no keys, none of the bridge's book-keeping. */
export function attemptView(attempt: Attempt): object {
  const { endedAt, cancel } = attempt;
  return {
    id: attempt.id,
    reader: attempt.reader,
    location: attempt.location,
    order: attempt.order,
    amount: attempt.amount,
    currency: attempt.currency,
    capture: attempt.capture,
    holder: attempt.holder,
    state: attempt.state,
    intent: attempt.intent,
    payment: attempt.payment,
    // While it is open, a failure is a suspicion.
    failure: endedAt === null ? null : attempt.failure,
    createdAt: attempt.createdAt,
    dispatchedAt: attempt.dispatchedAt,
    deadline: attempt.deadline,
    cancelRequestedAt: cancel && cancel.reason !== "fence" ? cancel.requestedAt : null,
    endedAt,
  };
}

export function attemptRoutes(context: Context): Hono<BridgeEnv> {
  return new Hono<BridgeEnv>()
    .post("/readers/:reader/charge", async (c) => {
      const reader = await accept(readerId, c.req.param("reader"));
      const body = await accept(chargeBody, await jsonBody(c));
      const attempt = await charge(context, c.var.principal, { ...body, reader });
      return c.json(attemptView(attempt));
    })
    .get("/attempts/:attempt", async (c) => {
      const id = await accept(attemptId, c.req.param("attempt"));
      return c.json(attemptView(await readAttempt(context, c.var.principal, id)));
    })
    .post("/attempts/:attempt/cancel", async (c) => {
      const id = await accept(attemptId, c.req.param("attempt"));
      const { giveUpOrder } = await accept(cancelBody, await jsonBody(c));
      return c.json(attemptView(await cancelAttempt(context, c.var.principal, id, giveUpOrder)));
    });
}
