// One operation of the bridge's HTTP API, described once: the schemas that guard
// it are those that its documentation is made from.

import type { Context as HonoContext } from "hono";
import type * as v from "valibot";
import type { Principal } from "../authorize.ts";
import type { Context } from "../context.ts";
import { BridgeError } from "../errors.ts";
import type { Intake } from "../webhooks.ts";
import { accept, jsonBody } from "./door.ts";
import type { BridgeEnv } from "./env.ts";
import type { UpgradeWebSocket } from "./upgrade.ts";

/** What operations work with. */
export interface Routing extends Context {
  readonly intake: Intake;
  /** The origin that tills call, where it isn't the one of the requests. */
  readonly origin: string | undefined;
  readonly upgradeWebSocket: UpgradeWebSocket | undefined;
}

/** One request and its answer. */
export type Exchange = HonoContext<BridgeEnv>;

/** An operation as it is mounted and documented. */
export interface Operation {
  /** What generated clients call it. */
  readonly name: string;
  readonly method: "GET" | "POST" | "DELETE";
  /** With Hono's parameters: `/readers/:reader`. */
  readonly path: string;
  /** What it does, in a sentence. */
  readonly summary: string;
  /** The least role; `null`: whoever asks brings a proof of their own, or needs none. */
  readonly role: Principal["role"] | null;
  /** Only for an admin who is bound to no location. */
  readonly unbound?: true;
  /** The parameters of path and query and the fields of the body, as one object. */
  readonly input: v.GenericSchema;
  /** What a success gives: JSON, or something else, of that media type. */
  readonly answer: v.GenericSchema | { readonly mediaType: string; readonly description: string };
  respond(routing: Routing, c: Exchange): Response | Promise<Response>;
}

/** What was asked for, and by whom. */
export interface Call<I extends v.GenericSchema> {
  readonly principal: Principal;
  readonly input: v.InferOutput<I>;
}

interface Definition<I extends v.GenericSchema, A extends v.GenericSchema> extends Omit<
  Operation,
  "respond"
> {
  readonly role: Principal["role"];
  readonly input: I;
  readonly answer: A;
  readonly run: (routing: Routing, call: Call<I>) => Promise<v.InferOutput<A>>;
}

/** An operation that answers JSON. */
export function operation<I extends v.GenericSchema, A extends v.GenericSchema>({
  run,
  ...described
}: Definition<I, A>): Operation {
  return {
    ...described,
    async respond(routing, c) {
      const input = await inputOf(described.input, c);
      return c.json(await run(routing, { principal: c.var.principal, input }));
    },
  };
}

/**
 * What a request asks for.
 *
 * @throws {BridgeError} `invalid_request`
 */
export async function inputOf<I extends v.GenericSchema>(
  schema: I,
  c: Exchange,
): Promise<v.InferOutput<I>> {
  const given = c.req.method === "POST" ? await fieldsOf(c) : c.req.query();
  const named = c.req.param();
  // Otherwise a body could seem to name another reader than the path.
  const twice = Object.keys(named).find((name) => Object.hasOwn(given, name));
  if (twice !== undefined) {
    throw new BridgeError("invalid_request", `${twice} is said by the path already.`, {
      details: { param: twice },
    });
  }
  return accept(schema, { ...given, ...named });
}

async function fieldsOf(c: Exchange): Promise<object> {
  const body = await jsonBody(c);
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return body;
  throw new BridgeError("invalid_request", "The body must be a JSON object.");
}
