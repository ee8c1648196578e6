import { beforeEach, describe, expect, it } from "vitest";
import { createStripeSim, type StripeSim } from "../src/index.ts";
import { failure, send, stripeOn } from "./helpers.ts";

let sim: StripeSim;
beforeEach(() => {
  sim = createStripeSim();
});

const create = "POST /v1/customers";

describe("a planned fault", () => {
  it("breaks the connection before the effect: nothing happened", async () => {
    sim.faults.onRequest(create, { kind: "reset", when: "before" });
    await expect(send(sim, "POST", "/v1/customers", { body: "" })).rejects.toThrow(TypeError);
    expect((await stripeOn(sim).customers.list()).data).toEqual([]);
  });

  it("loses the answer after the effect; the same key brings it back", async () => {
    sim.faults.onRequest(create, { kind: "reset", when: "after" });
    const stripe = stripeOn(sim);
    const once = { idempotencyKey: "k1" };
    expect(await failure(stripe.customers.create({ name: "A" }, once))).toMatchObject({
      type: "StripeConnectionError",
    });
    const { id } = await stripe.customers.create({ name: "A" }, once);
    expect((await stripe.customers.list()).data.map((customer) => customer.id)).toEqual([id]);
  });

  it("answers with the error and the headers it is given, skipping and repeating as told", async () => {
    const busy = {
      kind: "error",
      when: "before",
      status: 429,
      type: "invalid_request_error",
      message: "Slow down.",
      fields: { code: "lock_timeout" },
      headers: { "stripe-should-retry": "true", "retry-after": "2" },
    } as const;
    sim.faults.onRequest(create, busy, { skip: 1, times: 2 });
    const options = { body: "", headers: { "idempotency-key": "k" } };
    const statuses: number[] = [];
    statuses.push((await send(sim, "POST", "/v1/customers", { body: "" })).status);
    const limited = await send(sim, "POST", "/v1/customers", options);
    expect(limited.headers.get("stripe-should-retry")).toBe("true");
    expect(limited.headers.get("retry-after")).toBe("2");
    statuses.push(limited.status);
    statuses.push((await send(sim, "POST", "/v1/customers", options)).status);
    // A rate limit is no result: the same key goes through once there is none.
    statuses.push((await send(sim, "POST", "/v1/customers", options)).status);
    expect(statuses).toEqual([200, 429, 429, 200]);
  });

  it("takes its time by the clock, and ends when the request is aborted", async () => {
    sim.faults.onRequest(create, { kind: "latency", ms: 1000 }, { times: 2 });
    const slow = send(sim, "POST", "/v1/customers", { body: "" });
    await sim.clock.advance(1000);
    expect((await slow).status).toBe(200);
    const aborter = new AbortController();
    const aborted = sim.fetch("https://api.stripe.com/v1/customers", {
      method: "POST",
      headers: { authorization: "Bearer sk_test_1" },
      signal: aborter.signal,
    });
    aborter.abort(new Error("no patience"));
    await expect(aborted).rejects.toThrow("no patience");
  });

  it("is forgotten by clear()", async () => {
    sim.faults.onRequest(create, { kind: "reset", when: "before" });
    sim.faults.clear();
    expect((await send(sim, "POST", "/v1/customers", { body: "" })).status).toBe(200);
  });
});
