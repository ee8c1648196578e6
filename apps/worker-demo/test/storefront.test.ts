// The shop online, as its page asks for it; the page itself is in browser/storefront.test.ts.

import { createStripe } from "@tillwire/client-edge";
import { createPublishable } from "@tillwire/client-edge/publishable";
import { createRealClock, createStripeSim } from "@tillwire/stripe-sim";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { publishableOf } from "../src/storefront/publishable.ts";
import type { OrderView } from "../src/storefront/view.ts";
import { cookieOf, fromOwnPage, startWorker } from "./worker.ts";
import type { WorkerUnderTest } from "./worker.ts";

// Prices as the catalogue has them: espresso 280, croissant 310.
const basket = [
  { product: "espresso", quantity: 2 },
  { product: "croissant", quantity: 1 },
];

let worker: WorkerUnderTest;
let stripe: ReturnType<typeof createStripe>;

beforeAll(async () => {
  worker = await startWorker();
  const api = new URL("/simulator/stripe", worker.url).href;
  stripe = createStripe("sk_test_simulator", { bases: { api } });
});
afterAll(() => worker.stop());

function place(order: string, lines: readonly object[] = basket): Promise<Response> {
  return fetch(new URL("/storefront/orders", worker.url), {
    method: "POST",
    headers: { "content-type": "application/json", ...fromOwnPage(worker.url) },
    body: JSON.stringify({ order, basket: lines }),
  });
}

async function read(order: string) {
  return (await fetch(new URL(`/storefront/orders/${order}`, worker.url))).json();
}

/** Pays as the page does, with what it was given. */
async function pay({ payment }: OrderView, card: string) {
  if (payment?.publishable.api == null) throw new Error("There is nothing to pay.");
  const { key, api } = payment.publishable;
  return createPublishable(key, { bases: { api } }).confirmPaymentIntent(payment.secret, {
    payment_method: card,
    return_url: new URL("/storefront", worker.url).href,
  });
}

async function intentsOf(order: string) {
  const all = await stripe.paymentIntents.list().toArray({ limit: 1000 });
  return all.filter(({ metadata }) => metadata["storefront_order"] === order);
}

/** Once every webhook that was sent has been answered. */
async function webhooksAnswered(): Promise<void> {
  const cookie = cookieOf(await fetch(worker.url));
  await fetch(new URL("/simulator/deliveries", worker.url), { headers: { cookie } });
}

test("an order costs what the shop's catalogue says, whatever the page says", async () => {
  const order = crypto.randomUUID();
  const cheap = basket.map((line) => ({ ...line, price: 1, amount: 1 }));
  const view = await (await place(order, cheap)).json();
  expect(view).toMatchObject({ order, amount: 870, currency: "usd", state: "open" });
  expect(view.lines).toEqual([
    { product: "espresso", name: "Espresso", quantity: 2, price: 280 },
    { product: "croissant", name: "Croissant", quantity: 1, price: 310 },
  ]);
  const [intent] = await intentsOf(order);
  expect(intent).toMatchObject({ amount: 870, description: "2 × Espresso, 1 × Croissant" });
});

test("an order that is placed many times at once has one PaymentIntent", async () => {
  const order = crypto.randomUUID();
  const answers = await Promise.all(Array.from({ length: 5 }, () => place(order)));
  const views = await Promise.all(answers.map((answer) => answer.json()));
  expect(new Set(views.map(({ payment }) => payment.secret)).size).toBe(1);
  expect(await intentsOf(order)).toHaveLength(1);
});

test("is confirmed by the webhook, before anybody asks", async () => {
  const order = crypto.randomUUID();
  await pay(await (await place(order)).json(), "pm_card_visa");
  await webhooksAnswered();
  expect(await read(order)).toMatchObject({
    state: "paid",
    confirmedBy: "webhook",
    payment: null,
    problem: null,
  });
});

test("can be paid after a decline, by the same PaymentIntent", async () => {
  const order = crypto.randomUUID();
  const view = await (await place(order)).json();
  await expect(pay(view, "pm_card_chargeDeclined")).rejects.toThrow("declined");
  const open = await read(order);
  expect(open).toMatchObject({ state: "open", problem: "Your card was declined." });
  expect(open.payment.secret).toBe(view.payment.secret);
  await pay(open, "pm_card_visa");
  expect(await read(order)).toMatchObject({ state: "paid", problem: null });
  expect(await intentsOf(order)).toMatchObject([{ status: "succeeded", amount_received: 870 }]);
});

test("an order that was paid stays paid, and isn't paid again", async () => {
  const order = crypto.randomUUID();
  await pay(await (await place(order)).json(), "pm_card_visa");
  expect(await (await place(order)).json()).toMatchObject({ state: "paid", payment: null });
  expect(await intentsOf(order)).toHaveLength(1);
});

test("waits for the customer's bank", async () => {
  const order = crypto.randomUUID();
  const intent = await pay(await (await place(order)).json(), "pm_card_authenticationRequired");
  expect(intent.next_action?.redirect_to_url?.return_url).toBe(
    new URL("/storefront", worker.url).href,
  );
  expect(await read(order)).toMatchObject({ state: "open" });
  const answer = (words: string) =>
    fetch(new URL("/storefront/bank", worker.url), {
      method: "POST",
      headers: fromOwnPage(worker.url),
      body: new URLSearchParams({ intent: intent.id, answer: words }),
      redirect: "manual",
    });
  expect((await answer("yes")).headers.get("location")).toBe("/storefront");
  await webhooksAnswered();
  expect(await read(order)).toMatchObject({ state: "paid", confirmedBy: "webhook" });
  expect((await answer("no")).status).toBe(303);
  expect(await read(order)).toMatchObject({ state: "paid" });
});

test("an order of an intent that is canceled is canceled", async () => {
  const order = crypto.randomUUID();
  await place(order);
  const [intent] = await intentsOf(order);
  await stripe.paymentIntents.cancel(intent?.id ?? "");
  expect(await read(order)).toMatchObject({ state: "canceled", payment: null });
});

describe("an order that is given up", () => {
  const cancel = (order: string) =>
    fetch(new URL(`/storefront/orders/${order}/cancel`, worker.url), {
      method: "POST",
      headers: fromOwnPage(worker.url),
    });

  test("can't be paid any more", async () => {
    const order = crypto.randomUUID();
    const view = await (await place(order)).json();
    expect(await (await cancel(order)).json()).toMatchObject({ state: "canceled", payment: null });
    await expect(pay(view, "pm_card_visa")).rejects.toThrow();
    expect(await intentsOf(order)).toMatchObject([{ status: "canceled", amount_received: 0 }]);
  });

  test("stays paid if it was", async () => {
    const order = crypto.randomUUID();
    await pay(await (await place(order)).json(), "pm_card_visa");
    expect(await (await cancel(order)).json()).toMatchObject({ state: "paid" });
    expect(await intentsOf(order)).toMatchObject([{ status: "succeeded" }]);
  });

  test("has to be there, and one's own", async () => {
    expect((await cancel(crypto.randomUUID())).status).toBe(404);
    const order = crypto.randomUUID();
    await place(order);
    const url = new URL(`/storefront/orders/${order}/cancel`, worker.url);
    const elsewhere = { origin: "https://elsewhere.example" };
    expect((await fetch(url, { method: "POST", headers: elsewhere })).status).toBe(403);
    expect(await read(order)).toMatchObject({ state: "open" });
  });
});

describe("what is refused", () => {
  test.each([
    ["an empty basket", []],
    ["a product that the shop doesn't have", [{ product: "yacht", quantity: 1 }]],
    ["none of it", [{ product: "espresso", quantity: 0 }]],
    ["less than none", [{ product: "espresso", quantity: -1 }]],
    ["a part of one", [{ product: "espresso", quantity: 0.5 }]],
    ["more than anybody drinks", [{ product: "espresso", quantity: 100 }]],
    ["one product twice", [basket[0], basket[0]]],
  ])("%s", async (_, lines) => {
    const order = crypto.randomUUID();
    expect((await place(order, lines as object[])).status).toBe(400);
    expect(await intentsOf(order)).toEqual([]);
  });

  test("an order under a name that can be guessed", async () => {
    expect((await place("1")).status).toBe(400);
  });

  test("the name of another order", async () => {
    const order = crypto.randomUUID();
    await place(order);
    const other = await place(order, [{ product: "mug", quantity: 1 }]);
    expect(other.status).toBe(409);
    expect(await other.json()).toMatchObject({ code: "order_changed" });
  });

  test("an order that another site's page places", async () => {
    const response = await fetch(new URL("/storefront/orders", worker.url), {
      method: "POST",
      headers: { "content-type": "application/json", origin: "https://elsewhere.example" },
      body: JSON.stringify({ order: crypto.randomUUID(), basket }),
    });
    expect(response.status).toBe(403);
  });

  test("reading an order that isn't there", async () => {
    for (const order of [crypto.randomUUID(), "1", "__proto__"]) {
      const response = await fetch(new URL(`/storefront/orders/${order}`, worker.url));
      expect(response.status).toBe(404);
    }
  });
});

describe("with a real key", () => {
  const key = "sk_test_51Example";
  const sim = createStripeSim({ clock: createRealClock() });
  const realFetch = globalThis.fetch;
  let shop: WorkerUnderTest;

  beforeAll(async () => {
    // Stripe itself is out of reach, so the simulator answers for it.
    vi.stubGlobal("fetch", (input: Request | URL | string, init?: RequestInit) => {
      const request = new Request(input, init);
      const { hostname } = new URL(request.url);
      return hostname === "api.stripe.com" ? sim.fetch(request) : realFetch(request);
    });
    shop = await startWorker({
      STRIPE_SECRET_KEY: key,
      STRIPE_PUBLISHABLE_KEY: "pk_test_51Example",
      ADMIN_TOKEN: "an admin token of the tests",
    });
  });
  afterAll(async () => {
    await shop.stop();
    vi.unstubAllGlobals();
  });

  function placeThere(order: string): Promise<Response> {
    return fetch(new URL("/storefront/orders", shop.url), {
      method: "POST",
      headers: { "content-type": "application/json", ...fromOwnPage(shop.url) },
      body: JSON.stringify({ order, basket }),
    });
  }

  test("pays at Stripe with the publishable key, and the policy lets it", async () => {
    const page = await fetch(new URL("/storefront", shop.url));
    expect(page.status).toBe(200);
    expect(page.headers.get("content-security-policy")).toContain(
      "connect-src 'self' https://api.stripe.com",
    );
    const html = await page.text();
    expect(html).not.toContain("sk_test");
    expect(html).not.toContain("/storefront/bank");
    const { payment } = await (await placeThere(crypto.randomUUID())).json();
    expect(payment.publishable).toEqual({ key: "pk_test_51Example", api: null });
    const bank = await fetch(new URL("/storefront/bank?intent=pi_1", shop.url));
    expect(bank.status).toBe(404);
  });

  test("an order has one PaymentIntent though Stripe's answers got lost", async () => {
    const order = crypto.randomUUID();
    // As often as the client tries.
    const lost = { kind: "reset", when: "after" } as const;
    sim.faults.onRequest("POST /v1/payment_intents", lost, { times: 3 });
    expect((await placeThere(order)).status).toBe(502);
    expect((await placeThere(order)).status).toBe(200);
    const client = createStripe(key, { fetch: (url, init) => sim.fetch(new Request(url, init)) });
    const { data } = await client.paymentIntents.list();
    const own = data.filter(({ metadata }) => metadata["storefront_order"] === order);
    expect(own).toHaveLength(1);
  });

  test.each(["", "sk_test_51Another", "pk_live_51Another", "51Another"])(
    "refuses %j as the publishable key, and doesn't show it",
    (key) => {
      const refused = () => publishableOf("stripe", key, "https://till.example");
      expect(refused).toThrow("STRIPE_PUBLISHABLE_KEY");
      expect(refused).not.toThrow("51Another");
    },
  );
});
