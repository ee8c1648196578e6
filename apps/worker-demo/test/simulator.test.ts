import { gzipSync } from "node:zlib";
import { createClient } from "@tillwire/client-edge";
import * as locations from "@tillwire/client-edge/terminal/locations";
import * as readers from "@tillwire/client-edge/terminal/readers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { takeOnePayment } from "../scripts/once.ts";
import { cookieOf, fromOwnPage, startWorker } from "./worker.ts";
import type { WorkerUnderTest } from "./worker.ts";

let worker: WorkerUnderTest;
/** The cookie of a visitor, who is signed in at the simulator's own shop. */
let till: string;

beforeAll(async () => {
  worker = await startWorker();
  till = cookieOf(await fetch(worker.url));
}, 60_000);

afterAll(() => worker.stop());

function get(path: string, cookie?: string): Promise<Response> {
  return fetch(new URL(path, worker.url), { headers: fromOwnPage(worker.url, cookie) });
}

function post(path: string, body: object, headers: Record<string, string>): Promise<Response> {
  return fetch(new URL(path, worker.url), {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}

async function readersOf(cookie: string): Promise<{ id: string; label: string }[]> {
  const { readers } = await (await get("/terminal/readers", cookie)).json();
  return readers;
}

/** A reader at another shop, and the cookie of that shop's till. */
async function otherShop(): Promise<{ reader: string; cookie: string }> {
  const client = createClient("sk_test_other", {
    bases: { api: new URL("simulator/stripe", worker.url).href },
  });
  const address = {
    line1: "2 Side St",
    city: "Springfield",
    state: "IL",
    postal_code: "62701",
    country: "US",
  };
  const location = await locations.create(client, { display_name: "Other shop", address });
  const reader = await readers.create(client, {
    registration_code: "simulated-wpe",
    location: location.id,
  });
  const response = await fetch(new URL("/session", worker.url), {
    method: "POST",
    headers: fromOwnPage(worker.url),
    body: new URLSearchParams({ location: location.id }),
    redirect: "manual",
  });
  return { reader: reader.id, cookie: cookieOf(response) };
}

describe("one payment", () => {
  test("goes through client, bridge, reader, webhook and ledger", async () => {
    const lines: string[] = [];
    await takeOnePayment({
      url: worker.url,
      stripe: { kind: "simulator" },
      adminToken: "",
      print: (line) => lines.push(line),
    });
    const steps = lines.map((line) => /^ ?\d+ {2}(\w+)/.exec(line)?.[1]).filter(Boolean);
    expect(steps.join(" ")).toBe(
      "client client admin till bridge bridge reader webhook bridge client client ledger client",
    );
    expect(lines.find((line) => line.includes("webhook"))).toMatch(
      /evt_\w+ terminal\.reader\.action_succeeded answered 200/,
    );
    expect(lines.at(-1)).toContain("Every step went as expected.");
  });

  test("is taken by a till on the page's own routes, after a decline and with another card", async () => {
    const [reader] = await readersOf(till);
    const own = fromOwnPage(worker.url, till);
    const sale = { order: "A-1", amount: 1250, currency: "usd" };
    const charge = () => post(`/terminal/readers/${reader?.id}/charge`, sale, own);
    const tap = (card: string) => post(`/simulator/readers/${reader?.id}/tap`, { card }, own);

    const first = await (await charge()).json();
    expect(first).toMatchObject({ state: "waiting_for_card", amount: 1250 });
    expect(await (await get(`/simulator/readers/${reader?.id}`, till)).json()).toMatchObject({
      text: "$12.50\nTap or insert card",
      waiting: true,
    });
    await tap("4000000000000002");
    await expect
      .poll(async () => (await get(`/terminal/attempts/${first.id}`, till)).json(), {
        timeout: 10_000,
      })
      .toMatchObject({ state: "failed", failure: { code: "card_declined" } });

    const second = await (await charge()).json();
    expect(second.intent).toBe(first.intent);
    await tap("4242424242424242");
    await expect
      .poll(async () => (await get(`/terminal/attempts/${second.id}`, till)).json(), {
        timeout: 10_000,
      })
      .toMatchObject({ state: "succeeded", payment: { status: "succeeded", amount: 1250 } });

    const ledger = await (await get("/simulator/ledger", till)).json();
    expect(ledger).toContainEqual(
      expect.objectContaining({ paymentIntent: first.intent, captured: 1250, approvedCharges: 1 }),
    );
  });

  test("is canceled at the till", async () => {
    const [reader] = await readersOf(till);
    const own = fromOwnPage(worker.url, till);
    const sale = { order: "A-2", amount: 300, currency: "usd" };
    const { id } = await (await post(`/terminal/readers/${reader?.id}/charge`, sale, own)).json();
    expect(await (await post(`/terminal/attempts/${id}/cancel`, {}, own)).json()).toMatchObject({
      state: "canceled",
    });
    expect(await (await get(`/simulator/readers/${reader?.id}`, till)).json()).toMatchObject({
      waiting: false,
    });
  });
});

test("a customer who presses cancel on the reader ends the payment", async () => {
  const [reader] = await readersOf(till);
  const own = fromOwnPage(worker.url, till);
  const sale = { order: "A-6", amount: 800, currency: "usd" };
  const { id } = await (await post(`/terminal/readers/${reader?.id}/charge`, sale, own)).json();
  await post(`/simulator/readers/${reader?.id}/cancel`, {}, own);
  await expect
    .poll(async () => (await get(`/terminal/attempts/${id}`, till)).json(), { timeout: 10_000 })
    .toMatchObject({ state: "canceled", failure: { code: "customer_canceled" } });
});

describe("a stranger", () => {
  test("is answered 401 by everything that belongs to a till", async () => {
    const [reader] = await readersOf(till);
    const stranger = fromOwnPage(worker.url);
    const answers = [
      await get("/terminal/readers"),
      await get("/terminal/attempts/0e7c60ef-a192-4be6-bc05-25523c62c593"),
      await get(`/simulator/readers/${reader?.id}`),
      await get("/simulator/ledger"),
      await get("/simulator/deliveries"),
      await post("/terminal/connection_tokens", {}, stranger),
      await post(`/terminal/readers/${reader?.id}/charge`, {}, stranger),
      await post(`/simulator/readers/${reader?.id}/tap`, {}, stranger),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 401));
  });

  test("can't use Stripe's API without a key", async () => {
    expect((await get("/simulator/stripe/v1/terminal/readers")).status).toBe(401);
  });

  test("can't make a session up", async () => {
    const [value] = till.split(".");
    const forged = `${value}.${String(Date.now())}.${"A".repeat(43)}=`;
    expect((await get("/terminal/readers", forged)).status).toBe(401);
  });

  test("whose signature isn't known isn't taken for the admin whose cookie it sends along", async () => {
    const now = Math.floor(Date.now() / 1000);
    const components = '("@method" "@authority" "@path" "@query" "content-digest")';
    const params = `${components};created=${now};nonce="n-1";keyid="dev_${"a".repeat(43)}";alg="ecdsa-p256-sha256"`;
    const signed = {
      ...fromOwnPage(worker.url, till),
      "content-digest": "sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:",
      "signature-input": `sig=${params}`,
      signature: `sig=:${"A".repeat(86)}==:`,
    };
    const response = await fetch(new URL("/terminal/readers", worker.url), { headers: signed });
    expect(response.status).toBe(401);
  });

  test("can't have a webhook believed", async () => {
    const response = await post(
      "/terminal/webhooks",
      { id: "evt_1", type: "payment_intent.succeeded" },
      { "stripe-signature": `t=${Math.floor(Date.now() / 1000)},v1=${"0".repeat(64)}` },
    );
    expect(response.status).toBe(400);
  });
});

describe("another site's page", () => {
  const elsewhere = "https://elsewhere.example";

  test("can't use the till's cookie to change something", async () => {
    const [reader] = await readersOf(till);
    for (const origin of [{ origin: elsewhere }, { origin: "null" }, {}]) {
      const headers: Record<string, string> = { ...origin, cookie: till };
      const sale = { order: "A-3", amount: 100, currency: "usd" };
      expect((await post(`/terminal/readers/${reader?.id}/charge`, sale, headers)).status).toBe(
        401,
      );
      expect((await post(`/simulator/readers/${reader?.id}/unplug`, {}, headers)).status).toBe(401);
    }
  });

  test("can't sign a till in or out", async () => {
    for (const path of ["/session", "/session/end"]) {
      const response = await fetch(new URL(path, worker.url), {
        method: "POST",
        headers: { origin: elsewhere },
        body: new URLSearchParams(),
        redirect: "manual",
      });
      expect(response.status).toBe(403);
      expect(response.headers.get("set-cookie")).toBeNull();
    }
  });
});

describe("a till", () => {
  test("sees its own location's readers only", async () => {
    const other = await otherShop();
    expect((await readersOf(till)).map(({ label }) => label)).toEqual(["Counter", "Terrace"]);
    expect((await readersOf(other.cookie)).map(({ id }) => id)).toEqual([other.reader]);
  });

  test("finds no reader of another location", async () => {
    const { reader } = await otherShop();
    const own = fromOwnPage(worker.url, till);
    const sale = { order: "A-4", amount: 100, currency: "usd" };
    expect((await post(`/terminal/readers/${reader}/charge`, sale, own)).status).toBe(404);
    expect((await get(`/simulator/readers/${reader}`, till)).status).toBe(404);
    expect((await post(`/simulator/readers/${reader}/unplug`, {}, own)).status).toBe(404);
  });

  test("finds no attempt of another location", async () => {
    const other = await otherShop();
    const sale = { order: "A-5", amount: 100, currency: "usd" };
    const theirs = fromOwnPage(worker.url, other.cookie);
    const { id } = await (
      await post(`/terminal/readers/${other.reader}/charge`, sale, theirs)
    ).json();
    expect((await get(`/terminal/attempts/${id}`, till)).status).toBe(404);
    const cancel = await post(`/terminal/attempts/${id}/cancel`, {}, fromOwnPage(worker.url, till));
    expect(cancel.status).toBe(404);
  });

  test("can't sign in at a location that isn't there", async () => {
    const response = await fetch(new URL("/session", worker.url), {
      method: "POST",
      headers: fromOwnPage(worker.url),
      body: new URLSearchParams({ location: "tml_nowhere" }),
      redirect: "manual",
    });
    expect(response.status).toBe(404);
    expect(response.headers.get("set-cookie")).toBeNull();
  });
});

test("a webhook that came is on the dashboard's list", async () => {
  const [reader] = await readersOf(till);
  const sale = { order: "A-7", amount: 900, currency: "usd" };
  const own = fromOwnPage(worker.url, till);
  const { id } = await (await post(`/terminal/readers/${reader?.id}/charge`, sale, own)).json();
  await post(`/terminal/attempts/${id}/cancel`, { giveUpOrder: true }, own);
  await expect
    .poll(async () => (await get("/dashboard/webhooks", till)).json(), { timeout: 10_000 })
    .toContainEqual(expect.objectContaining({ type: "payment_intent.canceled" }));
  expect((await get("/dashboard/webhooks")).status).toBe(401);
});

describe.each(["/", "/reader", "/dashboard"])("the page %s", (path) => {
  test("runs only scripts of its own origin and can't be framed", async () => {
    const policy = (await get(path)).headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
  });

  test("has nothing in it that such a policy would stop, and no secret", async () => {
    const html = await (await get(path)).text();
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).not.toMatch(/<style|style=|<script(?![^>]* src=)| on\w+=/);
    expect(html).not.toMatch(/sk_test|whsec_|pst_/);
  });

  test("and all it loads is less than 60 kB on its way", async () => {
    const loaded = new Map<string, number>();
    const load = async (file: string): Promise<void> => {
      if (loaded.has(file)) return;
      loaded.set(file, 0);
      const response = await get(file);
      expect(response.status, file).toBe(200);
      const text = await response.text();
      loaded.set(file, gzipSync(text).length);
      const links = file.endsWith(".js")
        ? text.matchAll(/\b(?:from|import)\s*"\.(\/[^"]+)"/g)
        : text.matchAll(/<(?:script|link|img)[^>]* (?:src|href)="([^"]+)"/g);
      for (const [, link = ""] of links) await load(file.endsWith(".js") ? `/dist${link}` : link);
    };
    await load(path);
    expect([...loaded.keys()].filter((file) => file.endsWith(".js"))).not.toEqual([]);
    expect([...loaded.values()].reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);
  });
});

test("the simulator's visitors are signed in with a cookie that scripts and other sites can't use", async () => {
  const cookie = (await fetch(worker.url)).headers.get("set-cookie");
  expect(cookie).toMatch(/; HttpOnly/);
  expect(cookie).toMatch(/; SameSite=Strict/);
});
