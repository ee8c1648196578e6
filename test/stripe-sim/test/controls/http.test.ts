import { Stripe } from "stripe";
import { beforeEach, describe, expect, it } from "vitest";
import { withControls } from "../../src/controls/index.ts";
import { createRealClock, createStripeSim, type StripeSim } from "../../src/index.ts";
import { key, presentIntent, readerOf, shop } from "../helpers.ts";

const base = "http://localhost:12111";

let sim: StripeSim;
let fetch: StripeSim["fetch"];
beforeEach(() => {
  sim = createStripeSim();
  fetch = withControls(sim);
});

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

async function ask(method: string, path: string, body?: object): Promise<Answer> {
  const response = await fetch(`${base}/_sim/${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });
  return { status: response.status, body: await response.json() };
}

describe("the controls", () => {
  it("aren't there unless they are asked for", async () => {
    for (const path of ["/_sim", "/_sim/state"]) {
      const answer = await sim.fetch(base + path, { headers: { authorization: `Bearer ${key}` } });
      expect(answer.status).toBe(404);
    }
  });

  it.each(["https://api.stripe.com", "https://shop.example", "http://localhost.evil.example"])(
    "aren't there under the name of %s",
    async (origin) => {
      const answer = await fetch(`${origin}/_sim/state`);
      expect(answer.status).toBe(401);
      expect(await answer.json()).toMatchObject({ error: { type: "invalid_request_error" } });
    },
  );

  it("are there under a name that is given", async () => {
    const named = withControls(sim, { hosts: ["stripe-sim"] });
    expect((await named("http://stripe-sim:12111/_sim/state")).status).toBe(200);
  });

  it.each([
    [{ origin: "https://evil.example" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ "sec-fetch-site": "same-site" }, 403],
    [{ "content-type": "text/plain" }, 415],
    [{ origin: base, "sec-fetch-site": "same-origin", "content-type": "application/json" }, 200],
  ])("take from a browser's page with %j: %i", async (headers, status) => {
    const answer = await fetch(`${base}/_sim/readers/unpack`, {
      method: "POST",
      headers: Object.entries(headers),
      body: "{}",
    });
    expect(answer.status).toBe(status);
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("leave everything else to the API", async () => {
    const stripe = new Stripe(key, {
      host: "localhost",
      protocol: "http",
      port: 12111,
      httpClient: Stripe.createFetchHttpClient(fetch),
    });
    expect((await stripe.customers.create()).object).toBe("customer");
  });
});

describe("a reader", () => {
  it("is tapped, and shows what came of it", async () => {
    const { stripe, reader, intent } = await shop(sim);
    await stripe.terminal.readers.processPaymentIntent(reader.id, { payment_intent: intent.id });
    const tapped = await ask("POST", `readers/${reader.id}/tap`, { card: "visa", amountTip: 100 });
    expect(tapped).toMatchObject({
      status: 200,
      body: { id: reader.id, action: { status: "succeeded" } },
    });
    expect(sim.ledger()).toMatchObject([{ authorized: 2100 }]);
    expect(await ask("POST", `readers/${reader.id}/tap`, {})).toMatchObject({
      status: 400,
      body: { error: `The reader ${reader.id} isn't waiting for a card.` },
    });
  });

  it("can do whatever it can from code", async () => {
    const { stripe, reader, intent } = await shop(sim);
    const move = async (gesture: string, body: object = {}): Promise<number> =>
      (await ask("POST", `readers/${reader.id}/${gesture}`, body)).status;
    const process = (): Promise<unknown> =>
      stripe.terminal.readers.processPaymentIntent(reader.id, {
        payment_intent: intent.id,
        process_config: { enable_customer_cancellation: true },
      });
    await process();
    expect(await move("decline", { code: "insufficient_funds" })).toBe(200);
    await process();
    expect(await move("cancel")).toBe(200);
    await stripe.terminal.readers.collectInputs(reader.id, {
      inputs: [{ type: "email", custom_text: { title: "Email" } }],
    });
    expect(await move("answer", { answers: [{ value: "zoe@example.com" }] })).toBe(200);
    const gestures = ["insert_card", "remove_card", "occupy", "release", "lose_connection"];
    for (const gesture of gestures) expect(await move(gesture)).toBe(200);
    expect(await move("take_time", { ms: 500 })).toBe(200);
    expect(await move("unplug")).toBe(200);
    expect(sim.readers.get(reader.id).plugged).toBe(false);
    expect(await move("plug")).toBe(200);
    await process();
    expect(await move("tap")).toBe(200);
    await sim.clock.advance(500);
    expect((await readerOf(stripe, reader.id)).action?.failure_code).toBe("connection_error");
  });

  it.each([
    ["readers/tmr_none/tap", {}, 404, "The simulator has no reader tmr_none."],
    ["readers/unpack", { deviceTypo: "x" }, 400, "deviceTypo"],
    [
      "faults",
      { strikes: "request", on: "POST /v1/x", fault: { kind: "reset" } },
      400,
      "fault.when",
    ],
    [
      "faults",
      { strikes: "request", on: "POST /v1/x", fault: { kind: "stall" } },
      400,
      'The API has no operation "POST /v1/x".',
    ],
    ["clock", { ms: -1 }, 400, "ms"],
    ["nonsense", {}, 404, "POST /_sim/nonsense"],
  ])("%s with %j is refused", async (path, body, status, message) => {
    const answer = await ask("POST", path, body);
    expect(answer.status).toBe(status);
    expect(answer.body["error"]).toContain(message);
  });
});

it("devices are unpacked and tokens redeemed", async () => {
  const { stripe, reader } = await shop(sim);
  const { body } = await ask("POST", "readers/unpack", { deviceType: "stripe_s710" });
  const second = await stripe.terminal.readers.create({
    registration_code: String(body["registrationCode"]),
  });
  expect(second.device_type).toBe("stripe_s710");
  const { secret: token } = await stripe.terminal.connectionTokens.create();
  expect((await ask("POST", "connection_tokens/redeem", { token })).body).toEqual({
    readers: [reader.id, second.id],
  });
  expect((await ask("POST", "connection_tokens/redeem", { token })).status).toBe(400);
});

it("faults are planned, listed, removed and cleared", async () => {
  const fault = { kind: "error", when: "before", status: 500, type: "api_error", message: "Oh." };
  const planned = await ask("POST", "faults", {
    strikes: "request",
    on: "POST /v1/customers",
    fault,
    times: 2,
  });
  await ask("POST", "faults", { strikes: "event", on: "*", fault: { kind: "lose" } });
  await ask("POST", "faults", {
    strikes: "reader",
    on: "*",
    fault: { kind: "slow", ms: 10 },
    probability: 0.5,
  });
  const created = await fetch(`${base}/v1/customers`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}` },
  });
  expect(created.status).toBe(500);
  expect((await ask("GET", "state")).body["faults"]).toMatchObject({
    requests: [{ struck: 1, left: 1, fault }],
    events: [{ left: 1 }],
    readers: [{ left: null, probability: 0.5 }],
  });
  expect((await ask("DELETE", `faults/${String(planned.body["id"])}`)).status).toBe(200);
  expect((await ask("DELETE", `faults/${String(planned.body["id"])}`)).status).toBe(404);
  await ask("DELETE", "faults");
  expect(sim.faults.list()).toEqual({ requests: [], events: [], readers: [] });
});

it("the state shows requests, events with their deliveries, readers and money", async () => {
  const quiet = createStripeSim({ fetch: async () => new Response(null, { status: 500 }) });
  fetch = withControls(quiet);
  const { stripe, reader, intent } = await shop(quiet);
  await stripe.webhookEndpoints.create({ url: "https://shop.example", enabled_events: ["*"] });
  const second = await presentIntent(stripe);
  await quiet.events.settled();
  const { body } = await ask("GET", "state");
  expect(body).toMatchObject({
    clock: "virtual",
    now: quiet.clock.now(),
    readers: [{ id: reader.id, asks: null, plugged: true, reader: { status: "online" } }],
    ledger: [{ paymentIntent: intent.id }, { paymentIntent: second.id }],
    events: [{ event: { type: "payment_intent.created" }, deliveries: [{ status: 500 }] }, {}],
  });
  expect(JSON.stringify(body)).not.toContain(key);
});

it("the clock is advanced where it is virtual", async () => {
  const before = sim.clock.now();
  expect(await ask("POST", "clock", { ms: 1500 })).toMatchObject({ body: { now: before + 1500 } });
  fetch = withControls(createStripeSim({ clock: createRealClock() }));
  expect((await ask("POST", "clock", { ms: 1500 })).status).toBe(409);
});

it("the page runs its own script and nothing else", async () => {
  const page = await fetch(`${base}/_sim`);
  expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
  const html = await page.text();
  expect(html).not.toMatch(/ on\w+=| style=|<script(?! src="\/_sim\/page\.js" defer>)/);
  for (const [file, type] of [
    ["page.js", "text/javascript"],
    ["page.css", "text/css"],
  ]) {
    const part = await fetch(`${base}/_sim/${file}`);
    expect(part.headers.get("content-type")).toBe(`${type}; charset=utf-8`);
  }
});
