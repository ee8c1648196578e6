import { beforeEach, describe, expect, it } from "vitest";
import type { Stripe } from "stripe";
import { createStripeSim, type StripeSim } from "../src/index.ts";
import { failure, key, send, stripeOn } from "./helpers.ts";

let sim: StripeSim;
let stripe: Stripe;
beforeEach(() => {
  sim = createStripeSim();
  stripe = stripeOn(sim);
});

describe("v2", () => {
  it("takes JSON and answers objects with times as text", async () => {
    const account = await stripe.v2.core.accounts.create({
      contact_email: "jenny@shop.example",
      display_name: "Jenny's",
      metadata: { desk: "3" },
    });
    expect(account).toMatchObject({
      object: "v2.core.account",
      contact_email: "jenny@shop.example",
      created: "2026-09-01T12:00:00.000Z",
      livemode: false,
      metadata: { desk: "3" },
    });
    const updated = await stripe.v2.core.accounts.update(account.id, {
      display_name: "Jenny & Co",
    });
    expect(updated).toMatchObject({
      display_name: "Jenny & Co",
      contact_email: "jenny@shop.example",
    });
    expect(await stripe.v2.core.accounts.retrieve(account.id)).toMatchObject({
      display_name: "Jenny & Co",
    });
  });

  it("lists in pages that name the next one, which npm stripe walks through", async () => {
    const made: string[] = [];
    for (const display_name of ["a", "b", "c"]) {
      made.push((await stripe.v2.core.accounts.create({ display_name })).id);
    }
    const page = await stripe.v2.core.accounts.list({ limit: 2 });
    expect(page.data.map(({ id }) => id)).toEqual([made[2], made[1]]);
    expect(page.next_page_url).toMatch(/^\/v2\/core\/accounts\?limit=2&page=/);
    expect(page.previous_page_url).toBeNull();
    const all: string[] = [];
    for await (const { id } of stripe.v2.core.accounts.list({ limit: 2 })) all.push(id);
    expect(all).toEqual(made.toReversed());
    const last = await send(sim, "GET", page.next_page_url ?? "");
    expect(last.body).toMatchObject({ data: [{ id: made[0] }], next_page_url: null });
    const wrong = await send(sim, "GET", "/v2/core/accounts?page=nonsense");
    expect(wrong.status).toBe(400);
  });

  it("tells what was deleted", async () => {
    const account = await stripe.v2.core.accounts.create({});
    const person = await stripe.v2.core.accounts.persons.create(account.id, {
      given_name: "Jenny",
    });
    const deleted = await stripe.v2.core.accounts.persons.del(account.id, person.id);
    expect(deleted).toMatchObject({ id: person.id, object: "v2.core.account_person" });
    expect((await stripe.v2.core.accounts.persons.list(account.id)).data).toEqual([]);
  });

  it("has errors of its own form", async () => {
    const missing = await send(sim, "GET", "/v2/core/accounts/acct_missing");
    expect(missing.error["message"]).toContain("acct_missing");
    const unknown = await failure(
      stripe.rawRequest("POST", "/v2/core/accounts", { favourite: "tea" }),
    );
    expect(unknown).toMatchObject({ statusCode: 400, code: "invalid_fields" });
    const gone = await send(sim, "GET", "/v2/core/event_destinations/ed_missing");
    expect(gone.status).toBe(404);
    expect(gone.error["code"]).toBe("not_found");
  });

  it("refuses what isn't JSON, and values of another type", async () => {
    const headers = { "content-type": "application/json" };
    for (const body of ["{", "[]", '"text"', "a=1"]) {
      const answer = await send(sim, "POST", "/v2/core/accounts", { headers, body });
      expect(answer.status).toBe(400);
      expect(answer.error["code"]).toBe("invalid_json");
    }
    const body = '{"__proto__":{"polluted":1}}';
    expect((await send(sim, "POST", "/v2/core/accounts", { headers, body })).status).toBe(400);
    const typed = await send(sim, "POST", "/v2/core/accounts", {
      headers,
      body: '{"display_name":7}',
    });
    expect(typed.status).toBe(400);
  });

  it("keeps the answer to an idempotency key, for deletions too", async () => {
    const headers = { "content-type": "application/json", "idempotency-key": "k1" };
    const body = '{"display_name":"a"}';
    const first = await send(sim, "POST", "/v2/core/accounts", { headers, body });
    const second = await send(sim, "POST", "/v2/core/accounts", { headers, body });
    expect(second.body).toEqual(first.body);
    expect(second.headers.get("idempotent-replayed")).toBe("true");
  });

  it("opens the stream of meter events to a session's token alone, for a quarter of an hour", async () => {
    const { authentication_token: token } = await stripe.v2.billing.meterEventSession.create();
    const events = [{ event_name: "calls", payload: { stripe_customer_id: "cus_1", value: "1" } }];
    const streaming = stripeOn(sim, token);
    await streaming.v2.billing.meterEventStream.create({ events });
    expect(await failure(streaming.customers.list())).toMatchObject({ statusCode: 401 });
    await sim.clock.advance(15 * 60 * 1000);
    const late = await failure(streaming.v2.billing.meterEventStream.create({ events }));
    expect(late.statusCode).toBe(401);
    expect(JSON.stringify(late.raw)).not.toContain(token);
    expect(key).not.toBe(token);
  });
});
