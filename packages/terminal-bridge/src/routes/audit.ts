import type { MiddlewareHandler } from "hono";
import { bridgeLog, factsOf, readAudit, record } from "../audit.ts";
import type { AuditEntry, AuditFacts } from "../audit.ts";
import type { Context } from "../context.ts";
import { auditAnswer, auditQuery } from "../devices/schemas.ts";
import { toBridgeError } from "../errors.ts";
import { logsOf } from "../history.ts";
import { locationOf } from "../management/locations.ts";
import type { BridgeEnv } from "./env.ts";
import { operation } from "./operation.ts";
import type { Operation } from "./operation.ts";

/** Longer texts are cut. */
const maxAction = 200;

/** Writes down everything but reading, before it is done, and once more if it is refused. */
export function auditing(context: Context): MiddlewareHandler<BridgeEnv> {
  return async function audit(c, next) {
    if (c.req.method === "GET" || c.req.method === "HEAD") return next();
    const { principal } = c.var;
    const action = `${c.req.method} ${c.req.path}`.slice(0, maxAction);
    const about = factsIn(await c.req.raw.clone().text());
    await record(context, principal, action, about, null);
    await next();
    if (c.error) await record(context, principal, action, about, toBridgeError(c.error).code);
  };
}

function factsIn(text: string): AuditFacts {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" && body !== null ? factsOf(body) : {};
  } catch {
    // The route says what is wrong with it.
    return {};
  }
}

/** As many entries as one answer has unless it is asked for others. */
const defaultLimit = 100;

export const auditOperations: readonly Operation[] = [
  operation({
    name: "listAuditEntries",
    method: "GET",
    path: "/audit",
    summary:
      "Gives the log of who asked for what at a location, newest first; without one, of what nobody bound to a location has asked for.",
    role: "admin",
    input: auditQuery,
    answer: auditAnswer,
    async run(context, { principal, input }) {
      const { before = Infinity, limit = defaultLimit } = input;
      if (input.location === undefined && principal.location === null) {
        const logs = [{ name: bridgeLog }];
        return { entries: await readAudit(context, { logs, before, limit }) };
      }
      const location = locationOf(principal, input.location);
      const logs = await logsOf(context, location);
      const only = ({ actor }: AuditEntry): boolean => actor.location === location;
      return { entries: await readAudit(context, { logs, before, limit, only }) };
    },
  }),
];
