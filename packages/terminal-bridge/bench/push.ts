// How long after the bridge knows of a change a till has it: from the write of the
// record to the state in the till's hands, over real sockets of this machine.
//
//   node packages/terminal-bridge/bench/push.ts [changes] [tills]

import { createServer } from "node:http";
import { createClient } from "@tillwire/client-edge";
import * as locations from "@tillwire/client-edge/terminal/locations";
import * as readers from "@tillwire/client-edge/terminal/readers";
import * as webhookEndpoints from "@tillwire/client-edge/webhook-endpoints";
import { createStripeSim } from "@tillwire/stripe-sim";
import { createMemoryStore, createTerminalBridge } from "../src/index.ts";
import type { TerminalBridge } from "../src/index.ts";
import { memoryTillStore, pairTill } from "../src/pos/index.ts";
import type { Till } from "../src/pos/index.ts";

const [changes = 100, tills = 20] = process.argv.slice(2).map(Number);
const adminToken = "a-token-that-nobody-guesses";

let webhooks: TerminalBridge | undefined;
const sim = createStripeSim({
  fetch: async (request) => webhooks?.handleWebhook(request) ?? new Response(),
});
const now = (): number => sim.clock.now();
const stripe = createClient("sk_test_bench", { fetch: (url, init) => sim.fetch(url, init) });
const address = { line1: "1 Main St", city: "Town", country: "US", postal_code: "12345" };
const location = await locations.create(stripe, { display_name: "Shop", address });
const reader = await readers.create(stripe, {
  registration_code: "simulated-wpe",
  location: location.id,
});
const endpoint = await webhookEndpoints.create(stripe, {
  url: "https://shop.test/webhooks",
  enabled_events: ["*"],
});

const memory = createMemoryStore({ schedule: null });
let knownAt = 0;
/** How many records are watched. */
const watched = new Set<symbol>();
const bridge = createTerminalBridge({
  stripe,
  adminToken,
  now,
  webhookSecrets: endpoint.secret ?? "",
  devices: { rateLimit: { burst: 1e6, perSecond: 1e6 } },
  store: {
    ...memory,
    async write(key, version, value, wakeAt) {
      const end = key.startsWith("lane:") && value.includes('"state":"succeeded"');
      if (end) knownAt = performance.now();
      return memory.write(key, version, value, wakeAt);
    },
    watch(key, changed) {
      const one = Symbol(key);
      watched.add(one);
      const stop = memory.watch?.(key, changed);
      return () => {
        watched.delete(one);
        stop?.();
      };
    },
  },
});
webhooks = bridge;

const server = createServer(async (incoming, outgoing) => {
  const { method = "GET", headers, url = "/" } = incoming;
  const body = method === "GET" ? {} : { body: Buffer.concat(await incoming.toArray()) };
  const given = Object.entries(headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  const target = new URL(url, `http://${headers.host}`);
  const request = new Request(target, { method, headers: new Headers(given), ...body });
  const answer = await bridge.routes.fetch(request);
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
  for await (const chunk of answer.body ?? []) outgoing.write(chunk);
  outgoing.end();
});
await new Promise<void>((resolve) => {
  server.listen(0, "127.0.0.1", resolve);
});
const bound = server.address();
const port = typeof bound === "object" && bound ? bound.port : 0;
const url = `http://127.0.0.1:${port}`;

async function pair(): Promise<Till> {
  const answer = await fetch(`${url}/pairing_codes`, {
    method: "POST",
    headers: { authorization: `Bearer ${adminToken}` },
    body: JSON.stringify({ location: location.id }),
  });
  const { code }: { code: string } = await answer.json();
  return pairTill({ url, pairingCode: code, store: memoryTillStore(), now });
}

/** Settles once so many tills listen: each stream watches its lane, its attempt and its device. */
async function streaming(count: number): Promise<void> {
  const listening = (): boolean => watched.size === count * 3;
  while (!listening()) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

const delays: number[] = [];
const everyTill = await Promise.all(Array.from({ length: tills }, pair));
for (let change = 0; change < changes; change++) {
  const sale = { order: `A-${change}`, amount: 1250, currency: "usd" };
  const attempt = await everyTill[0]?.reader(reader.id).charge(sale);
  if (!attempt) throw new Error("One till at least, please.");
  const ended = everyTill.map(async (till) => {
    for await (const { state } of await till.attempts.get(attempt.id)) {
      if (state === "succeeded") delays.push(performance.now() - knownAt);
    }
  });
  await streaming(tills);
  sim.readers.get(reader.id).tap();
  await sim.events.settled();
  await Promise.all(ended);
  await streaming(0);
}
server.close();
server.closeAllConnections();

delays.sort((one, other) => one - other);
const at = (share: number): string =>
  `${(delays[Math.ceil(delays.length * share) - 1] ?? 0).toFixed(1)} ms`;
console.log(
  `pushed=${delays.length} tills=${tills} p50=${at(0.5)} p95=${at(0.95)} p99=${at(0.99)} max=${at(1)}`,
);
