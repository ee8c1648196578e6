import { Hono } from "hono";
import { createConnectionToken } from "../connection-tokens.ts";
import type { Context } from "../context.ts";
import { connectionTokenBody } from "../schemas.ts";
import { accept, jsonBody } from "./door.ts";
import type { BridgeEnv } from "./env.ts";

export function connectionTokenRoutes(context: Context): Hono<BridgeEnv> {
  return new Hono<BridgeEnv>().post("/connection_tokens", async (c) => {
    const { location } = await accept(connectionTokenBody, await jsonBody(c));
    return c.json({ secret: await createConnectionToken(context, c.var.principal, location) });
  });
}
