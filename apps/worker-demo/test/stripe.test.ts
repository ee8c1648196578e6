// The Worker with a real key. Stripe itself is out of reach, so the simulator answers for it, on
// this side of the network: the Worker knows nothing of that.

import { createStripeSim, createRealClock } from "@tillwire/stripe-sim";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { takeOnePayment } from "../scripts/once.ts";
import { cookieOf, fromOwnPage, startWorker } from "./worker.ts";
import type { WorkerUnderTest } from "./worker.ts";

const key = "sk_test_51Example";
const adminToken = "an admin token of the tests";
const stripe = createStripeSim({ clock: createRealClock() });
const realFetch = globalThis.fetch;

let worker: WorkerUnderTest;

beforeAll(async () => {
  vi.stubGlobal("fetch", (input: Request | URL | string, init?: RequestInit) => {
    const request = new Request(input, init);
    return new URL(request.url).hostname === "api.stripe.com"
      ? stripe.fetch(request)
      : realFetch(request);
  });
  worker = await startWorker({ STRIPE_SECRET_KEY: key, ADMIN_TOKEN: adminToken });
}, 60_000);

afterAll(async () => {
  await worker.stop();
  vi.unstubAllGlobals();
});

function signIn(form: Record<string, string>, cookie?: string): Promise<Response> {
  return fetch(new URL("/session", worker.url), {
    method: "POST",
    headers: fromOwnPage(worker.url, cookie),
    body: new URLSearchParams(form),
    redirect: "manual",
  });
}

async function createLocation(name: string): Promise<string> {
  const response = await stripe.fetch("https://api.stripe.com/v1/terminal/locations", {
    method: "POST",
    headers: { authorization: `Bearer ${key}` },
    body: new URLSearchParams({
      display_name: name,
      "address[line1]": "1 Main St",
      "address[city]": "Springfield",
      "address[state]": "IL",
      "address[postal_code]": "62701",
      "address[country]": "US",
    }),
  });
  const { id } = await response.json();
  return id;
}

test("one payment goes through without any webhook", async () => {
  const lines: string[] = [];
  await takeOnePayment({
    url: worker.url,
    stripe: { kind: "stripe", key },
    adminToken,
    print: (line) => lines.push(line),
  });
  expect(lines.find((line) => line.includes("webhook"))).toContain("skipped");
  expect(lines.at(-1)).toContain("Every step went as expected.");
  expect(stripe.events.deliveries).toEqual([]);
});

test("none of the simulator's routes is there", async () => {
  const paths = ["readers/tmr_1", "ledger", "deliveries", "stripe/v1/terminal/readers"];
  for (const path of paths) {
    const headers = { ...fromOwnPage(worker.url), authorization: `Bearer ${key}` };
    const response = await fetch(new URL(`/simulator/${path}`, worker.url), { headers });
    expect(response.status, path).toBe(404);
  }
  const tap = await fetch(new URL("/simulator/readers/tmr_1/tap", worker.url), {
    method: "POST",
    headers: fromOwnPage(worker.url),
  });
  expect(tap.status).toBe(404);
});

describe("signing in", () => {
  test("the dashboard asks for the token and shows nothing", async () => {
    const response = await fetch(new URL("/dashboard", worker.url));
    const html = await response.text();
    expect(response.headers.get("set-cookie")).toBeNull();
    expect(html).toContain("Admin token");
    expect(html).not.toContain("dashboard.js");
    expect(html).not.toContain(key);
  });

  test("a till needs no signing in, and is nobody until it is paired", async () => {
    const response = await fetch(worker.url);
    expect(await response.text()).toContain("till.js");
    expect(response.headers.get("set-cookie")).toBeNull();
    expect((await fetch(new URL("/terminal/readers", worker.url))).status).toBe(401);
  });

  test("a wrong token is answered 401 and sets no cookie", async () => {
    for (const token of ["", "wrong", `${adminToken}x`]) {
      const response = await signIn({ token, location: "tml_1" });
      expect(response.status).toBe(401);
      expect(response.headers.get("set-cookie")).toBeNull();
    }
  });

  test("a location without a token is answered 401", async () => {
    expect((await signIn({ location: await createLocation("Guessed") })).status).toBe(401);
  });

  test("with several locations one is chosen on the next page, and until then nobody is signed in", async () => {
    const north = await createLocation("North");
    await createLocation("South");
    const first = await signIn({ token: adminToken });
    expect(await first.text()).toContain("North");
    const halfway = cookieOf(first);
    const readers = (cookie: string) =>
      fetch(new URL("/terminal/readers", worker.url), { headers: fromOwnPage(worker.url, cookie) });
    expect((await readers(halfway)).status).toBe(401);

    const second = await signIn({ location: north }, halfway);
    expect(second.status).toBe(303);
    expect((await readers(cookieOf(second))).status).toBe(200);
  });

  test("whoever looks after a location that was deleted is asked to sign in again", async () => {
    const location = await createLocation("Closing");
    const cookie = cookieOf(await signIn({ token: adminToken, location }));
    const headers = fromOwnPage(worker.url, cookie);
    const page = async () => (await fetch(new URL("/dashboard", worker.url), { headers })).text();
    expect(await page()).toContain("dashboard.js");
    await stripe.fetch(`https://api.stripe.com/v1/terminal/locations/${location}`, {
      method: "DELETE",
      headers: { authorization: `Bearer ${key}` },
    });
    expect(await page()).toContain("Admin token");
  });

  test("whoever has chosen a location can't change it without the token", async () => {
    const [north, south] = [await createLocation("North"), await createLocation("South")];
    const signedIn = cookieOf(await signIn({ token: adminToken, location: north }));
    expect((await signIn({ location: south }, signedIn)).status).toBe(401);
  });
});

test("what Stripe refuses is said on the page, without the key", async () => {
  const location = await createLocation("Main");
  const cookie = cookieOf(await signIn({ token: adminToken, location }));
  stripe.faults.onRequest("GET /v1/terminal/locations/{location}", {
    kind: "error",
    when: "before",
    status: 401,
    type: "invalid_request_error",
    message: `Invalid API Key provided: ${key}`,
  });
  const response = await fetch(new URL("/dashboard", worker.url), {
    headers: { ...fromOwnPage(worker.url, cookie), accept: "text/html" },
  });
  const html = await response.text();
  expect(response.status).toBe(502);
  expect(html).toContain("Invalid API Key provided");
  expect(html).not.toContain("51Example");
});

describe("a Worker that was set up wrongly says so, and never with the key", () => {
  test.each([
    ["a live key", { STRIPE_SECRET_KEY: "sk_live_51Example", ADMIN_TOKEN: adminToken }, "live key"],
    ["a publishable key", { STRIPE_SECRET_KEY: "pk_test_51Example" }, "publishable key"],
    ["no admin token", { STRIPE_SECRET_KEY: key }, "ADMIN_TOKEN"],
  ])(
    "%s",
    async (_, secrets, words) => {
      const wrong = await startWorker(secrets);
      try {
        const response = await fetch(wrong.url);
        const html = await response.text();
        expect(response.status).toBe(500);
        expect(html).toContain(words);
        expect(html).not.toContain("51Example");
      } finally {
        await wrong.stop();
      }
    },
    30_000,
  );
});
