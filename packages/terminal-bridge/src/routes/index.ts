// The bridge's HTTP API.

import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import type { Authorize } from "../authorize.ts";
import type { Context } from "../context.ts";
import { BridgeError } from "../errors.ts";
import type { Intake } from "../webhooks.ts";
import { attemptRoutes } from "./attempts.ts";
import { auditing, auditRoutes } from "./audit.ts";
import { connectionTokenRoutes } from "./connection-tokens.ts";
import { deviceRoutes, pairingRoutes } from "./devices.ts";
import type { BridgeEnv } from "./env.ts";
import { answerError } from "./errors.ts";
import { readerRoutes } from "./readers.ts";
import { streamRoutes } from "./streams.ts";
import type { UpgradeWebSocket } from "./upgrade.ts";
import { webhookRoutes } from "./webhooks.ts";

/** Bytes of a request's body; Stripe's events are the largest. */
const maxBody = 1024 * 1024;

export interface RoutesOptions {
  readonly authorize: Authorize;
  readonly intake: Intake;
  /** The origin that tills call, where it isn't the one of the requests. */
  readonly origin: string | undefined;
  readonly allowedOrigins: readonly string[];
  readonly upgradeWebSocket: UpgradeWebSocket | undefined;
}

export function createRoutes(
  context: Context,
  { authorize, intake, origin, allowedOrigins, upgradeWebSocket }: RoutesOptions,
): Hono<BridgeEnv> {
  const guarded = new Hono<BridgeEnv>()
    .use(async (c, next) => {
      const principal = await authorize(c.req.raw);
      // Nobody but an admin is bound to no location.
      if (!principal || (principal.location === null && principal.role !== "admin")) {
        throw new BridgeError("unauthorized", "Authenticate first.");
      }
      c.set("principal", principal);
      await next();
    })
    .use(auditing(context))
    .route("/", deviceRoutes(context))
    .route("/", auditRoutes(context))
    .route("/", connectionTokenRoutes(context))
    .route("/", readerRoutes(context))
    .route("/", attemptRoutes(context))
    .route("/", streamRoutes(context, upgradeWebSocket));

  return new Hono<BridgeEnv>()
    .onError(answerError)
    .use(async (c, next) => {
      await next();
      c.header("Cache-Control", "no-store");
    })
    .use(
      // Signed requests carry no cookies, so that there is nothing for `credentials`.
      cors({
        origin: (asked) => (allowedOrigins.includes(asked) ? asked : null),
        allowMethods: ["GET", "POST"],
        allowHeaders: [
          "Authorization",
          "Content-Type",
          "Content-Digest",
          "Signature",
          "Signature-Input",
          "Last-Event-ID",
        ],
        exposeHeaders: ["Retry-After"],
        maxAge: 600,
      }),
    )
    .use(
      bodyLimit({
        maxSize: maxBody,
        onError: () => {
          throw new BridgeError("invalid_request", `The body is larger than ${maxBody} bytes.`);
        },
      }),
    )
    .route("/", webhookRoutes(intake))
    .route("/", pairingRoutes(context, origin))
    .route("/", guarded);
}
