// The bridge in one process of Node, with its records in memory.

import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createMemoryStore } from "../src/index.ts";
import { createBenchServer } from "./server.ts";

const server = createBenchServer(() => performance.timeOrigin + performance.now());
const store = createMemoryStore();
const bridge = server.bridge(store);

async function requestOf(incoming: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const { method = "GET", headers, url = "/" } = incoming;
  const body = method === "GET" ? {} : { body: Buffer.concat(await incoming.toArray()) };
  const given = Object.entries(headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  const target = new URL(url, `http://${headers.host}`);
  return new Request(target, { method, headers: new Headers(given), signal, ...body });
}

async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController();
  outgoing.on("close", () => gone.abort());
  const request = await requestOf(incoming, gone.signal);
  const answer = (await server.answer(request, store)) ?? (await bridge.routes.fetch(request));
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
  for await (const chunk of answer.body ?? []) outgoing.write(chunk);
  outgoing.end();
}

const listener = createServer((incoming, outgoing) => {
  serve(incoming, outgoing).catch(() => outgoing.destroy());
});
listener.listen(0, "127.0.0.1", () => {
  const bound = listener.address();
  process.send?.(typeof bound === "object" && bound ? bound.port : 0);
});

// It must not outlive a bench that failed.
process.on("disconnect", () => process.exit());
