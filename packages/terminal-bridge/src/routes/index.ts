// The bridge's HTTP API: what can be asked of it, and what stands before each operation.

import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { demand } from "../authorize.ts";
import type { Authorize, Principal } from "../authorize.ts";
import { BridgeError } from "../errors.ts";
import { attemptOperations } from "./attempts.ts";
import { auditing, auditOperations } from "./audit.ts";
import { connectionTokenOperations } from "./connection-tokens.ts";
import { deviceOperations } from "./devices.ts";
import type { BridgeEnv } from "./env.ts";
import { answerError } from "./errors.ts";
import { locationOperations } from "./locations.ts";
import { openapiOperation } from "./openapi.ts";
import type { Operation, Routing } from "./operation.ts";
import { orderOperations } from "./orders.ts";
import { readerOperations } from "./readers.ts";
import { simulatedOperations } from "./simulated.ts";
import { streamOperations } from "./streams.ts";
import { webhookOperations } from "./webhooks.ts";

/** Everything that can be asked of the bridge. */
export const operations: readonly Operation[] = [
  ...connectionTokenOperations,
  ...readerOperations,
  ...locationOperations,
  ...attemptOperations,
  ...orderOperations,
  ...streamOperations,
  ...deviceOperations,
  ...auditOperations,
  ...webhookOperations,
  ...simulatedOperations,
  openapiOperation(() => operations),
];

/** Bytes of a request's body; Stripe's events are the largest. */
const maxBody = 1024 * 1024;

export interface RoutesOptions {
  readonly authorize: Authorize;
  readonly allowedOrigins: readonly string[];
}

export function createRoutes(
  routing: Routing,
  { authorize, allowedOrigins }: RoutesOptions,
): Hono<BridgeEnv> {
  const open = new Hono<BridgeEnv>();
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
    .use(auditing(routing));
  for (const one of operations) {
    if (one.role === null) open.on(one.method, one.path, (c) => one.respond(routing, c));
    else {
      guarded.on(one.method, one.path, (c) => {
        allow(c.var.principal, one);
        return one.respond(routing, c);
      });
    }
  }

  return new Hono<BridgeEnv>()
    .onError(answerError)
    .notFound((c) => answerError(new BridgeError("not_found", "There is no such route."), c))
    .use(async (c, next) => {
      await next();
      c.header("Cache-Control", "no-store");
    })
    .use(
      // Signed requests carry no cookies, so that there is nothing for `credentials`.
      cors({
        origin: (asked) => (allowedOrigins.includes(asked) ? asked : null),
        allowMethods: ["GET", "POST", "DELETE"],
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
    .route("/", open)
    .route("/", guarded);
}

/** Refuses whoever may not do this at all, before the input is looked at. */
function allow(principal: Principal, { role, unbound }: Operation): void {
  if (role !== null) demand(principal, role);
  if (unbound && principal.location !== null) {
    throw new BridgeError("forbidden", "This takes an admin of all locations.");
  }
}
