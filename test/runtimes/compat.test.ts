import Stripe from "@tillwire/client-edge/compat";
import { afterEach, beforeEach, describe, expect, inject, it, vi } from "vitest";
import type { Arrived } from "./server.ts";

// What was written for stripe-node, over real sockets, with the fetch and the crypto of this runtime.

const server = inject("server");
const inBrowser = typeof document !== "undefined";

// Cuts the waits between tries to nothing.
beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(-1);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A client whose requests all come to one behaviour of the server. */
function stripeFor(behaviour: string, config: Stripe.StripeConfig = {}) {
  const test = crypto.randomUUID();
  const toServer: typeof fetch = async (input, init) => {
    const { pathname, search } = new URL(input instanceof Request ? input.url : input);
    return await fetch(`${server}/${test}/${behaviour}${pathname}${search}`, init);
  };
  const httpClient = Stripe.createFetchHttpClient(toServer);
  const stripe = new Stripe("sk_test_compat", { httpClient, ...config });
  const arrived = async (): Promise<Arrived[]> => {
    const response = await fetch(`${server}/${test}/arrived`);
    return (await response.json()) as Arrived[];
  };
  return { stripe, arrived };
}

it.runIf(inBrowser)("a secret key in a browser is refused", () => {
  expect(() => new Stripe("sk_test_compat")).toThrow(TypeError);
});

describe.skipIf(inBrowser)("code written for stripe-node", () => {
  it("creates, and reads what came with the answer", async () => {
    const { stripe, arrived } = stripeFor("answer", { apiVersion: "2026-10-28.endive" });
    const listener = vi.fn<(event: Stripe.RequestEvent) => void>();
    stripe.on("request", listener);
    const customer = await stripe.customers.create(
      { name: "Zoë", metadata: { plan: "gold" } },
      { idempotencyKey: "key-1" },
    );
    expect([customer.id, customer.lastResponse.statusCode]).toEqual(["ok", 200]);
    expect(await arrived()).toMatchObject([
      {
        method: "POST",
        body: "name=Zo%C3%AB&metadata[plan]=gold",
        headers: { "idempotency-key": "key-1", "stripe-version": "2026-10-28.endive" },
      },
    ]);
    expect(listener.mock.calls[0]?.[0]).toMatchObject({ method: "POST", path: "/v1/customers" });
  });

  it("walks through lists in each of its ways", async () => {
    const { stripe } = stripeFor("list");
    const all = ["it_1", "it_2", "it_3", "it_4", "it_5", "it_6"];
    const iterated: string[] = [];
    for await (const { id } of stripe.customers.list({ limit: 2 })) iterated.push(id);
    expect(iterated).toEqual(all);
    const visited: string[] = [];
    await stripe.customers.list().autoPagingEach(({ id }) => {
      visited.push(id);
      return visited.length < 3;
    });
    expect(visited).toEqual(all.slice(0, 3));
    const some = await stripe.customers.list().autoPagingToArray({ limit: 5 });
    expect(some.map(({ id }) => id)).toEqual(all.slice(0, 5));
    expect((await stripe.customers.list()).data).toHaveLength(2);
  });

  it.each([
    ["reset", "StripeConnectionError", undefined],
    ["page", "StripeAPIError", 502],
  ])("catches errors by their classes: %s", async (behaviour, name, status) => {
    const { stripe, arrived } = stripeFor(behaviour, { maxNetworkRetries: 1 });
    const error: unknown = await stripe.charges.create({}).catch((reason: unknown) => reason);
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    expect([error.type, error.statusCode]).toEqual([name, status]);
    const keys = (await arrived()).map(({ headers }) => headers["idempotency-key"]);
    expect(new Set(keys).size).toBe(1);
  });

  it("ends with its timeout", async () => {
    const { stripe } = stripeFor("never", { timeout: 30, maxNetworkRetries: 0 });
    await expect(stripe.balance.retrieve()).rejects.toBeInstanceOf(
      Stripe.errors.StripeConnectionError,
    );
  });

  it("uploads and reads files", async () => {
    const { stripe, arrived } = stripeFor("answer");
    await stripe.files.create({
      purpose: "dispute_evidence",
      file: { data: new TextEncoder().encode("content"), name: "a.txt", type: "text/plain" },
    });
    const [sent] = await arrived();
    const form = await new Response(sent?.body, { headers: sent?.headers ?? {} }).formData();
    expect(await (form.get("file") as File).text()).toBe("content");
  });

  it("sends requests that it has no method for, and v2 as JSON", async () => {
    const { stripe, arrived } = stripeFor("answer");
    await stripe.rawRequest("POST", "/v1/new_things", { a: [1] });
    await stripe.v2.billing.meterEvents.create({ event_name: "tea", payload: { value: "1" } });
    expect((await arrived()).map(({ body }) => body)).toEqual([
      "a[0]=1",
      '{"event_name":"tea","payload":{"value":"1"}}',
    ]);
  });
});

describe("webhooks written for stripe-node", () => {
  const secret = "whsec_compat";
  const payload = JSON.stringify({ id: "evt_1", object: "event", type: "charge.succeeded" });
  const cryptoProvider = Stripe.createSubtleCryptoProvider();

  it("are verified as they arrive, and others refused", async () => {
    const header = await Stripe.webhooks.generateTestHeaderStringAsync({ payload, secret });
    const construct = (text: string) =>
      Stripe.webhooks.constructEventAsync(text, header, secret, 300, cryptoProvider);
    expect((await construct(payload)).type).toBe("charge.succeeded");
    await expect(construct(`${payload} `)).rejects.toBeInstanceOf(
      Stripe.errors.StripeSignatureVerificationError,
    );
  });

  it.skipIf(inBrowser)("of thin events come to their callbacks", async () => {
    const { stripe } = stripeFor("answer");
    const thin = JSON.stringify({
      id: "evt_1",
      object: "v2.core.event",
      type: "v1.billing.meter.updated",
      related_object: { id: "mtr_1", type: "billing.meter", url: "/v1/billing/meters/mtr_1" },
    });
    const seen: unknown[] = [];
    const handler = stripe
      .notificationHandler(secret, async ({ type }) => void seen.push(type))
      .on("v1.billing.meter.updated", async (event) => {
        seen.push((await event.fetchRelatedObject()).id);
      });
    const header = await Stripe.webhooks.generateTestHeaderStringAsync({ payload: thin, secret });
    await handler.handle(thin, header);
    expect(seen).toEqual(["ok"]);
  });
});
