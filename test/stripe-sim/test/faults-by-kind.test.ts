import { beforeEach, describe, expect, it } from "vitest";
import {
  conflict,
  createStripeSim,
  lockTimeout,
  rateLimit,
  serverError,
  type RequestFault,
  type StripeSim,
} from "../src/index.ts";
import { failure, key, readerOf, send, shop, simWithWebhooks, stripeOn } from "./helpers.ts";

let sim: StripeSim;
beforeEach(() => {
  sim = createStripeSim();
});

const create = "POST /v1/customers";

async function customers(): Promise<number> {
  return (await stripeOn(sim).customers.list()).data.length;
}

function post(signal?: AbortSignal): Promise<Response> {
  return sim.fetch("https://api.stripe.com/v1/customers", {
    method: "POST",
    headers: { authorization: `Bearer ${key}` },
    ...(signal === undefined ? {} : { signal }),
  });
}

describe("an answer", () => {
  it.each([
    ["before", 0],
    ["after", 1],
  ] as const)("is a proxy's page %s the effect: %i customers", async (when, made) => {
    sim.faults.onRequest(create, { kind: "proxy", when, status: 502 });
    const answer = await post();
    expect(answer.status).toBe(502);
    expect(answer.headers.get("content-type")).toBe("text/html");
    expect(answer.headers.get("request-id")).toBeNull();
    expect(await customers()).toBe(made);
  });

  it("is cut off after some bytes: what is left isn't JSON", async () => {
    sim.faults.onRequest(create, { kind: "truncate", bytes: 10 });
    const body = await (await post()).text();
    expect(body).toHaveLength(10);
    expect(await customers()).toBe(1);
  });

  it("breaks off in the middle of its body", async () => {
    sim.faults.onRequest(create, { kind: "truncate", ends: "reset" });
    const answer = await post();
    expect(answer.status).toBe(200);
    const broken: unknown = await answer.text().catch((error: unknown) => error);
    expect(broken).toBeInstanceOf(TypeError);
    expect(broken).toMatchObject({ cause: { code: "ECONNRESET" } });
  });

  it("stalls in the middle of its body, and ends when the request is aborted", async () => {
    sim.faults.onRequest(create, { kind: "stall" });
    const aborter = new AbortController();
    const body = (await post(aborter.signal)).text();
    await sim.clock.advance(3_600_000);
    aborter.abort(new Error("no patience"));
    await expect(body).rejects.toThrow("no patience");
  });

  it("stalls for a while and then goes on", async () => {
    sim.faults.onRequest(create, { kind: "stall", ms: 500 });
    const answer = await post();
    const body = answer.json();
    await sim.clock.advance(500);
    expect(await body).toMatchObject({ object: "customer" });
  });

  it("arrives late: the effect doesn't", async () => {
    sim.faults.onRequest(create, { kind: "latency", ms: 1000, when: "after" });
    const late = post();
    await sim.clock.advance(999);
    expect(await customers()).toBe(1);
    await sim.clock.advance(1);
    expect((await late).status).toBe(200);
  });

  it.each<[string, RequestFault, number, string | undefined, number]>([
    ["rate limit", rateLimit({ retryAfter: 2 }), 429, "rate_limit", 0],
    ["lock", lockTimeout({ shouldRetry: true }), 429, "lock_timeout", 0],
    ["conflict", conflict({ shouldRetry: true }), 409, "idempotency_key_in_use", 0],
    ["failure before", serverError(500, "before", { shouldRetry: false }), 500, undefined, 0],
    ["failure after", serverError(503, "after"), 503, undefined, 1],
  ])("is an error: %s", async (_name, fault, status, code, made) => {
    sim.faults.onRequest(create, fault);
    const answer = await send(sim, "POST", "/v1/customers", { body: "" });
    expect([answer.status, answer.error["code"]]).toEqual([status, code]);
    const headers = "headers" in fault ? (fault.headers ?? {}) : {};
    expect(Object.fromEntries(answer.headers)).toMatchObject(headers);
    expect(await customers()).toBe(made);
  });
});

describe("chance", () => {
  async function played(seed: number, plan: (sim: StripeSim) => void): Promise<number[]> {
    const game = createStripeSim({ seed });
    plan(game);
    const statuses: number[] = [];
    for (let turn = 0; turn < 200; turn++) {
      statuses.push((await send(game, "POST", "/v1/customers", { body: "" })).status);
    }
    return statuses;
  }
  const third = (game: StripeSim): number =>
    game.faults.onRequest("POST *", serverError(500, "before"), { probability: 0.3 });

  it("strikes as often as it is told, and the same way for the same seed", async () => {
    const first = await played(7, third);
    const struck = first.filter((status) => status === 500).length;
    // 60 expected; four standard deviations are 26.
    expect(struck).toBeGreaterThan(34);
    expect(struck).toBeLessThan(86);
    expect(await played(7, third)).toEqual(first);
    expect(await played(8, third)).not.toEqual(first);
  });

  it("isn't shifted by a plan that is made later", async () => {
    const first = await played(7, third);
    const both = await played(7, (game) => {
      third(game);
      game.faults.onRequest("GET *", rateLimit(), { probability: 0.5 });
    });
    expect(both).toEqual(first);
  });

  it("can be limited, and is refused out of 0 to 1", async () => {
    const limited = await played(7, (game) => {
      game.faults.onRequest("*", serverError(500, "before"), { probability: 0.9, times: 3 });
    });
    expect(limited.filter((status) => status === 500)).toHaveLength(3);
    expect(() => sim.faults.onRequest("*", rateLimit(), { probability: 2 })).toThrow(RangeError);
  });
});

describe("a plan", () => {
  it("for an operation that doesn't exist is refused: it would never strike", () => {
    expect(() => sim.faults.onRequest("POST /v1/custmers", rateLimit())).toThrow(TypeError);
    sim.faults.onRequest("POST /v1/terminal/readers/{id}/*", rateLimit());
  });

  it("is listed with what became of it, removed by its id, and named in the log", async () => {
    const id = sim.faults.onRequest(create, serverError(500, "before"), { times: 2 });
    sim.faults.onEvent("customer.*", { kind: "lose" });
    sim.faults.onReader("*", { kind: "slow", ms: 100 });
    await post();
    expect(sim.faults.list()).toMatchObject({
      requests: [{ id, on: "POST /v1/customers", struck: 1, left: 1 }],
      events: [{ on: "customer.*", struck: 0 }],
      readers: [{ on: "*", struck: 0 }],
    });
    expect(sim.requests()).toMatchObject([{ status: 500, faults: ["error"] }]);
    expect(sim.faults.remove(id)).toBe(true);
    expect(sim.faults.remove(id)).toBe(false);
    expect((await post()).status).toBe(200);
  });
});

describe("a webhook", () => {
  const url = "https://shop.example/webhooks";

  it("is overtaken by the next one, or leaves after a minute", async () => {
    const { sim: shop, stripe, received } = simWithWebhooks();
    await stripe.webhookEndpoints.create({ url, enabled_events: ["*"] });
    shop.faults.onEvent("customer.created", { kind: "reorder" });
    const { id } = await stripe.customers.create();
    await stripe.customers.update(id, { name: "B" });
    await shop.events.settled();
    expect(received.map(({ event }) => event.type)).toEqual([
      "customer.updated",
      "customer.created",
    ]);
    shop.faults.onEvent("customer.deleted", { kind: "reorder" });
    await stripe.customers.del(id);
    await shop.clock.advance(60_000);
    await shop.events.settled();
    expect(received.at(-1)?.event.type).toBe("customer.deleted");
  });

  it.each([
    ["payload", "No signatures found matching"],
    ["stale", "Timestamp outside the tolerance zone"],
  ] as const)("is forged by its %s", async (how, message) => {
    const { sim: shop, stripe, received } = simWithWebhooks();
    const { secret = "" } = await stripe.webhookEndpoints.create({ url, enabled_events: ["*"] });
    shop.faults.onEvent("*", { kind: "forge", how });
    await stripe.customers.create();
    await shop.events.settled();
    const { payload = "", signature = "" } = received[0] ?? {};
    await expect(
      stripe.webhooks.constructEventAsync(
        payload,
        signature,
        secret,
        300,
        undefined,
        shop.clock.now(),
      ),
    ).rejects.toThrow(message);
  });

  it("is lost at first, and arrives when Stripe tries again", async () => {
    const { sim: shop, stripe, received } = simWithWebhooks();
    await stripe.webhookEndpoints.create({ url, enabled_events: ["*"] });
    shop.faults.onEvent("customer.created", { kind: "lose", tries: 1 });
    await stripe.customers.create();
    await shop.events.settled();
    expect(received).toHaveLength(0);
    await shop.clock.advance(24 * 3_600_000);
    await shop.events.settled();
    expect(received).toHaveLength(1);
  });

  it("arrives twice, the second time late", async () => {
    const { sim: shop, stripe, received } = simWithWebhooks();
    await stripe.webhookEndpoints.create({ url, enabled_events: ["*"] });
    shop.faults.onEvent("customer.created", { kind: "duplicate", ms: 5000 });
    await stripe.customers.create();
    await shop.events.settled();
    expect(received).toHaveLength(1);
    await shop.clock.advance(5000);
    await shop.events.settled();
    expect(new Set(received.map(({ event }) => event.id)).size).toBe(1);
    expect(received).toHaveLength(2);
  });
});

describe("on the counter", () => {
  async function paying(
    ...plans: Parameters<StripeSim["faults"]["onReader"]>[1][]
  ): Promise<{ state: () => Promise<unknown[]>; reader: string }> {
    const { stripe, reader, intent } = await shop(sim);
    for (const fault of plans) sim.faults.onReader(reader.id, fault);
    await stripe.terminal.readers.processPaymentIntent(reader.id, {
      payment_intent: intent.id,
      process_config: { enable_customer_cancellation: true },
    });
    if (sim.readers.get(reader.id).waiting) sim.readers.get(reader.id).tap();
    return {
      reader: reader.id,
      async state() {
        const { action } = await readerOf(stripe, reader.id);
        const { status } = await stripe.paymentIntents.retrieve(intent.id);
        return [action?.status, action?.failure_code, status];
      },
    };
  }

  it.each([
    ["command", "requires_payment_method"],
    ["card", "requires_payment_method"],
    ["authorizing", "requires_capture"],
  ] as const)("the reader is unplugged at the %s: the intent is %s", async (when, status) => {
    const { state, reader } = await paying({ kind: "unplug", when, ms: 10_000 });
    expect(await state()).toEqual(["in_progress", null, status]);
    expect(sim.readers.get(reader).plugged).toBe(false);
    await sim.clock.advance(10_000);
    expect(sim.readers.get(reader).plugged).toBe(true);
    expect(await state()).toEqual(["in_progress", null, status]);
  });

  it("an authorization is slow, and the reader busy meanwhile", async () => {
    const { state, reader } = await paying({ kind: "slow", ms: 4000 });
    expect(sim.readers.get(reader).busy).toBe(true);
    expect(await state()).toEqual(["in_progress", null, "requires_payment_method"]);
    await sim.clock.advance(4000);
    expect(await state()).toEqual(["succeeded", null, "requires_capture"]);
  });

  it("a result isn't heard: connection_error, but paid", async () => {
    const { state } = await paying({ kind: "connection_error" });
    expect(await state()).toEqual(["failed", "connection_error", "requires_capture"]);
  });

  it("a card is declined", async () => {
    const { state } = await paying({ kind: "decline", code: "insufficient_funds" });
    expect(await state()).toEqual(["failed", "card_declined", "requires_payment_method"]);
  });

  it("a customer cancels, if the card isn't faster", async () => {
    const { stripe, reader, intent } = await shop(sim);
    sim.faults.onReader(reader.id, { kind: "cancel", ms: 3000 }, { times: 2 });
    const process = {
      payment_intent: intent.id,
      process_config: { enable_customer_cancellation: true },
    };
    await stripe.terminal.readers.processPaymentIntent(reader.id, process);
    await sim.clock.advance(3000);
    expect((await readerOf(stripe, reader.id)).action?.failure_code).toBe("customer_canceled");
    await stripe.terminal.readers.processPaymentIntent(reader.id, process);
    sim.readers.get(reader.id).tap();
    await sim.clock.advance(3000);
    expect((await readerOf(stripe, reader.id)).action?.status).toBe("succeeded");
    await failure(stripe.terminal.readers.processPaymentIntent(reader.id, process));
  });
});
