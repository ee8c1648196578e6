import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createClient } from "../src/client.ts";
import { multipart } from "../src/encode/multipart.ts";
import * as operation from "../src/operation.ts";
import type { Client } from "../src/types.ts";
import { KEY, recordedConfig } from "./support/recording.ts";

// UTF-8 has no half of a surrogate pair: whatever an encoder puts in its place, it isn't what was given.

const HALF = "🦓 zebra".slice(1);

const sends: [name: string, send: (client: Client, text: string) => Promise<unknown>, RegExp][] = [
  [
    "a body",
    (client, text) => operation.post(client, "/v1/customers", [], { address: { city: text } }),
    /^address\[city\] has half of a surrogate pair/,
  ],
  [
    "a query",
    (client, text) => operation.list(client, "/v1/customers", [], { email: text }),
    /^email has half/,
  ],
  [
    "a map's key",
    (client, text) => operation.post(client, "/v1/customers", [], { metadata: { [text]: "1" } }),
    /^metadata has half/,
  ],
  [
    "a body of v2",
    (client, text) =>
      operation.postV2(client, "/v2/core/accounts", [], { identity: { country: text } }),
    /^country has half/,
  ],
  [
    "an upload",
    (client, text) =>
      operation.post(client, "/v1/files", [], { purpose: text }, undefined, { encode: multipart }),
    /^purpose has half/,
  ],
  ["an id", (client, text) => operation.get(client, "/v1/charges/{charge}", [text]), /^\{charge\}/],
];

it.each(sends)(
  "half of a surrogate pair in %s is refused by name",
  async (_name, send, message) => {
    const { requests, config } = recordedConfig();
    const sent = send(createClient(KEY, config), HALF);
    await expect(sent).rejects.toThrow(message);
    await expect(sent).rejects.toBeInstanceOf(TypeError);
    expect(requests).toHaveLength(0);
  },
);

it.each(sends)("%s is refused wherever in a text its half stands", async (_name, send) => {
  const text = fc.string({ unit: "binary", minLength: 1 }).map((given) => `${given}\uD83E${given}`);
  await fc.assert(
    fc.asyncProperty(text, async (cut) => {
      const { config } = recordedConfig({ data: [] });
      await expect(send(createClient(KEY, config), cut)).rejects.toBeInstanceOf(TypeError);
    }),
    { numRuns: 30 },
  );
});
