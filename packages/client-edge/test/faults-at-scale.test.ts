import type { IncomingMessage, ServerResponse } from "node:http";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createClient } from "../src/client.ts";
import * as operation from "../src/operation.ts";
import type { Fetch } from "../src/web.ts";
import { localServer } from "./support/local-server.ts";

const REQUESTS = 10_000;
/** Connections at a time: each takes two file handles here, and a process has few thousand. */
const CONNECTIONS = 400;

// Waits between tries are cut to nothing; everything else is real.
beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(-1);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** `fetch` that lets some through at a time; the others wait, as they would for a connection. */
function throttledFetch(atOnce: number): Fetch {
  const waiting: (() => void)[] = [];
  let free = atOnce;
  return async (url, init) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      const response = await fetch(url, init);
      return new Response(await response.arrayBuffer(), response);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}

/** What goes wrong with the first try of five requests in six, each in its own way. */
const FAULTS: ((request: IncomingMessage, response: ServerResponse) => void)[] = [
  (request) => request.socket.resetAndDestroy(),
  (request, response) => {
    response.writeHead(200, { "content-length": 1000 });
    response.write('{"id":', () => request.socket.resetAndDestroy());
  },
  (_request, response) => response.writeHead(500).end(),
  (_request, response) => response.writeHead(409).end('{"error":{}}'),
  (_request, response) => response.writeHead(429).end('{"error":{"code":"lock_timeout"}}'),
];

it("of ten thousand writes at once none hangs, is lost, answered for another or has two keys", async () => {
  const keysOf = new Map<string, Set<string>>();
  const triesOf = new Map<string, number>();
  const server = await localServer((request, response) => {
    const id = request.url?.split("/").at(-2) ?? "";
    const tries = (triesOf.get(id) ?? 0) + 1;
    triesOf.set(id, tries);
    const keys = keysOf.get(id) ?? new Set();
    keysOf.set(id, keys.add(String(request.headers["idempotency-key"])));
    const fault = tries === 1 ? FAULTS[Number(id.slice(3)) % (FAULTS.length + 1)] : undefined;
    request.resume();
    if (fault) fault(request, response);
    else response.end(JSON.stringify({ id }));
  });
  const client = createClient("sk_test_faults", {
    bases: { api: server.base },
    fetch: throttledFetch(CONNECTIONS),
  });
  const ids = Array.from({ length: REQUESTS }, (_, index) => `ch_${index}`);
  const path = "/v1/charges/{charge}/capture";
  const captured = await Promise.all(
    ids.map((id) => operation.post<{ id: string }>(client, path, [id], { amount: 1 })),
  );
  await server.close();

  expect(captured.map(({ id }) => id)).toEqual(ids);
  expect(keysOf.size).toBe(REQUESTS);
  expect([...keysOf.values()].filter((keys) => keys.size !== 1)).toEqual([]);
  expect(new Set([...keysOf.values()].flatMap((keys) => [...keys])).size).toBe(REQUESTS);
  const retried = ids.filter((_, index) => index % (FAULTS.length + 1) < FAULTS.length);
  expect(retried.map((id) => triesOf.get(id))).toEqual(retried.map(() => 2));
}, 60_000);
