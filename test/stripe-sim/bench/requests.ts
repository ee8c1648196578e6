// How fast the simulator starts and answers: `node bench/requests.ts` (about ten seconds).

import { performance } from "node:perf_hooks";

const begin = performance.now();
const { createStripeSim } = await import("../src/index.ts");
const imported = performance.now();
const sim = createStripeSim();
const key = "sk_test_bench";

async function send(method: string, path: string, body?: string): Promise<{ id: string }> {
  const response = await sim.fetch(`https://api.stripe.com${path}`, {
    method,
    headers: {
      authorization: `Bearer ${key}`,
      ...(body === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }),
    },
    ...(body === undefined ? {} : { body }),
  });
  const answer: { id: string; error?: { message: string } } = await response.json();
  if (response.status !== 200) throw new Error(`${method} ${path}: ${answer.error?.message}`);
  return answer;
}

const customer = await send("POST", "/v1/customers", "name=Jenny");
const ready = performance.now();

interface Row {
  readonly request: string;
  readonly perSecond: number;
}

const rows: Row[] = [];

/** Sends for two seconds after half a second of warming up. */
async function measure(request: string, once: () => Promise<unknown>): Promise<void> {
  const warm = performance.now() + 500;
  while (performance.now() < warm) await once();
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < 2000) {
    await once();
    count++;
  }
  rows.push({ request, perSecond: Math.round((count * 1000) / (performance.now() - start)) });
}

const form = "name=Jenny&email=jenny%40shop.example&metadata[order]=7";
await measure("GET /v1/customers/{customer}", () => send("GET", `/v1/customers/${customer.id}`));
await measure("GET /v1/customers", () => send("GET", "/v1/customers?limit=3"));
await measure("POST /v1/customers", () => send("POST", "/v1/customers", form));
await measure("POST /v1/payment_intents", () =>
  send(
    "POST",
    "/v1/payment_intents",
    "amount=1000&currency=usd&confirm=true&payment_method=pm_card_visa&allowed_payment_method_types[]=card",
  ),
);
await measure("POST /v1/tax/registrations", () =>
  send(
    "POST",
    "/v1/tax/registrations",
    "country=DE&active_from=now&country_options[de][type]=oss_union",
  ),
);

console.log(
  `import ${Math.round(imported - begin)} ms, to the first answer ${Math.round(ready - begin)} ms`,
);
console.table(rows);
