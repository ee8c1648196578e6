import * as v from "valibot";
import { createConnectionToken } from "../connection-tokens.ts";
import { ofLocation } from "../management/schemas.ts";
import { operation } from "./operation.ts";
import type { Operation } from "./operation.ts";

export const connectionTokenOperations: readonly Operation[] = [
  operation({
    name: "createConnectionToken",
    method: "POST",
    path: "/connection_tokens",
    summary: "Makes a connection token for Terminal's client SDKs, good for one location.",
    role: "till",
    input: ofLocation,
    answer: v.strictObject({ secret: v.string() }),
    run: async (context, { principal, input }) => ({
      secret: await createConnectionToken(context, principal, input.location),
    }),
  }),
];
