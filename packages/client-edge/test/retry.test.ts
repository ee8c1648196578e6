import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createClient } from "../src/client.ts";
import { StripeConnectionError } from "../src/errors/stripe-connection-error.ts";
import * as operation from "../src/operation.ts";
import type { ApiPromise, ClientConfig, RequestOptions } from "../src/types.ts";
import { connectionFailure, scriptedFetch, stripeError, type Step } from "./support/answers.ts";

const KEY = "sk_test_retries";
const OK = (): Response => Response.json({ id: "ok" });

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  // The longest wait of each step: 500, 1000, 2000 … ms.
  vi.spyOn(Math, "random").mockReturnValue(1);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

interface Outcome {
  calls: RequestInit[];
  /** Milliseconds from the start until it settled. */
  elapsed: number;
  data?: unknown;
  error?: unknown;
}

/** Runs a POST through a script of answers, with time standing still but for waits. */
async function run(
  steps: Step[],
  config: ClientConfig = {},
  options: RequestOptions = {},
): Promise<Outcome> {
  const { calls, fetch } = scriptedFetch(...steps);
  const client = createClient(KEY, { fetch, ...config });
  return settle(operation.post(client, "/v1/charges", [], { amount: 1 }, options), calls);
}

async function settle(sent: ApiPromise<unknown>, calls: RequestInit[]): Promise<Outcome> {
  const outcome: Outcome = { calls, elapsed: -1 };
  void sent.then(
    (data) => Object.assign(outcome, { data, elapsed: Date.now() }),
    (error) => Object.assign(outcome, { error, elapsed: Date.now() }),
  );
  await vi.runAllTimersAsync();
  return outcome;
}

describe("an answer", () => {
  const matrix: [name: string, answer: () => Response, config: ClientConfig, retried: boolean][] = [
    ["a 409", () => stripeError(409), {}, true],
    [
      "a 409 that says not to",
      () => stripeError(409, {}, { "stripe-should-retry": "false" }),
      {},
      false,
    ],
    ["a 500", () => stripeError(500), {}, true],
    ["a 503", () => stripeError(503), {}, true],
    [
      "a 500 that says not to",
      () => stripeError(500, {}, { "stripe-should-retry": "false" }),
      {},
      false,
    ],
    ["a 502 of a proxy", () => new Response("<h1>Bad gateway</h1>", { status: 502 }), {}, true],
    ["a 400", () => stripeError(400), {}, false],
    ["a 400 that says so", () => stripeError(400, {}, { "stripe-should-retry": "true" }), {}, true],
    ["a 402", () => stripeError(402), {}, false],
    ["a 404", () => stripeError(404), {}, false],
    ["a 429", () => stripeError(429), {}, false],
    ["a 429 where the caller wants it", () => stripeError(429), { retryRateLimits: true }, true],
    ["a 429 of a locked object", () => stripeError(429, { code: "lock_timeout" }), {}, true],
    [
      "a 429 of a locked object that says not to",
      () => stripeError(429, { code: "lock_timeout" }, { "stripe-should-retry": "false" }),
      {},
      false,
    ],
    ["a redirect", () => new Response(null, { status: 301 }), {}, false],
  ];

  it.each(matrix)("%s", async (_name, answer, config, retried) => {
    const { calls, data, error } = await run([answer(), OK()], config);
    expect(calls).toHaveLength(retried ? 2 : 1);
    if (retried) expect(data).toEqual({ id: "ok" });
    else expect(error).toMatchObject({ statusCode: answer().status });
  });

  it("is given up after two retries, by default", async () => {
    const { calls, error } = await run([stripeError(500), stripeError(500), stripeError(503)]);
    expect(calls).toHaveLength(3);
    expect(error).toMatchObject({ name: "StripeAPIError", statusCode: 503 });
  });

  it("is retried as often as the client says, and the request wins", async () => {
    expect((await run([stripeError(500)], { maxRetries: 0 })).calls).toHaveLength(1);
    const many = [stripeError(500), stripeError(500), stripeError(500), OK()];
    expect((await run(many, { maxRetries: 0 }, { maxRetries: 3 })).data).toEqual({ id: "ok" });
  });

  it("that is followed by another try has its body cancelled", async () => {
    const cancel = vi.fn();
    const body = new ReadableStream({ cancel });
    await run([new Response(body, { status: 500 }), OK()]);
    expect(cancel).toHaveBeenCalledOnce();
  });

  it("is sent for with the same idempotency key and body each time", async () => {
    const { calls } = await run([stripeError(500), connectionFailure("ECONNREFUSED"), OK()]);
    const keys = calls.map(({ headers }) => new Headers(headers).get("idempotency-key"));
    expect(new Set(keys).size).toBe(1);
    expect(calls.map(({ body }) => body)).toEqual(["amount=1", "amount=1", "amount=1"]);
  });
});

describe("a failed connection", () => {
  it("is retried", async () => {
    const { calls, data } = await run([connectionFailure("ECONNREFUSED"), OK()]);
    expect(calls).toHaveLength(2);
    expect(data).toEqual({ id: "ok" });
  });

  it("has the system's code from the error's cause, and the cause", async () => {
    const failure = connectionFailure("ENOTFOUND");
    const { error } = await run([failure], { maxRetries: 0 });
    expect(error).toBeInstanceOf(StripeConnectionError);
    expect(error).toMatchObject({ code: "ENOTFOUND", cause: failure });
    expect(error).not.toHaveProperty("statusCode");
  });

  it.each(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"])(
    "that was closed under the request (%s) is retried once even without retries",
    async (code) => {
      const once = await run([connectionFailure(code), OK()], { maxRetries: 0 });
      expect(once.data).toEqual({ id: "ok" });
      const twice = await run([connectionFailure(code), connectionFailure(code)], {
        maxRetries: 0,
      });
      expect(twice.error).toMatchObject({ name: "StripeConnectionError", code });
    },
  );
});

describe("the wait", () => {
  const failures = (count: number): Response[] =>
    Array.from({ length: count }, () => stripeError(500));

  it("doubles from half a second to five seconds", async () => {
    const { elapsed } = await run([...failures(6), OK()], { maxRetries: 6 });
    expect(elapsed).toBe(500 + 1000 + 2000 + 4000 + 5000 + 5000);
  });

  it("is half as long at least, by chance, from the first", async () => {
    vi.mocked(Math.random).mockReturnValue(0);
    const { elapsed } = await run([...failures(2), OK()]);
    expect(elapsed).toBe(250 + 500);
  });

  it.each([
    ["what Retry-After asks for", "3", 3000],
    ["no less than its own", "0.1", 500],
    ["a minute at most", "86400", 60_000],
    ["its own where that can't be read", "Wed, 21 Oct 2026 07:28:00 GMT", 500],
  ])("is %s", async (_name, retryAfter, expected) => {
    const { elapsed } = await run([stripeError(500, {}, { "retry-after": retryAfter }), OK()]);
    expect(elapsed).toBe(expected);
  });

  it("ends at once when the signal aborts", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("closed the till")), 100);
    const { calls, error, elapsed } = await run(
      [stripeError(500)],
      {},
      { signal: controller.signal },
    );
    expect(error).toEqual(new Error("closed the till"));
    expect(elapsed).toBe(100);
    expect(calls).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("time", () => {
  const never = (): Promise<Response> => new Promise(() => {});
  const stalled = (): Response => new Response(new ReadableStream());

  it("limits each try to 80 seconds, by default", async () => {
    const { calls, error, elapsed } = await run([never, never], { maxRetries: 1 });
    expect(calls).toHaveLength(2);
    expect(elapsed).toBe(80_000 + 500 + 80_000);
    expect(error).toMatchObject({ name: "StripeConnectionError", code: "ETIMEDOUT" });
  });

  it("of a try covers the body", async () => {
    const { error, elapsed } = await run([stalled], { timeout: 1000, maxRetries: 0 });
    expect(error).toMatchObject({ name: "StripeConnectionError", code: "ETIMEDOUT" });
    expect(elapsed).toBe(1000);
  });

  it("aborts the fetch when it is up", async () => {
    const { calls } = await run([never], { timeout: 1000, maxRetries: 0 });
    expect(calls[0]!.signal!.aborted).toBe(true);
  });

  it("has no end by a timer that overflows", async () => {
    const slow = async (): Promise<Response> => {
      await new Promise((resolve) => setTimeout(resolve, 5000));
      return OK();
    };
    const { data } = await run([slow], { timeout: Infinity });
    expect(data).toEqual({ id: "ok" });
  });

  it("is limited over all tries by a deadline, in a try", async () => {
    const { error, elapsed } = await run([stripeError(500), never], { deadline: 2000 });
    expect(error).toMatchObject({ name: "StripeConnectionError", code: "ETIMEDOUT" });
    expect(elapsed).toBe(2000);
  });

  it("isn't waited out when the deadline would pass before the next try", async () => {
    const { error, elapsed } = await run(
      [stripeError(503, { message: "busy" }, { "retry-after": "10" })],
      { deadline: 5000 },
    );
    expect(error).toMatchObject({ statusCode: 503, message: "busy" });
    expect(elapsed).toBe(0);
  });

  it("is over at once for a signal that was aborted before", async () => {
    const { calls, error } = await run([OK()], {}, { signal: AbortSignal.abort("gone") });
    expect(error).toBe("gone");
    expect(calls).toHaveLength(0);
  });

  it("is over when the signal aborts, even if fetch doesn't listen", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort("gone"), 10);
    const { error, elapsed } = await run([never], {}, { signal: controller.signal });
    expect([error, elapsed]).toEqual(["gone", 10]);
  });

  it("limits a key provider that never answers", async () => {
    const client = createClient(() => new Promise<string>(() => {}), { timeout: 1000 });
    const { error, elapsed } = await settle(operation.get(client, "/v1/balance", []), []);
    expect(error).toMatchObject({ code: "ETIMEDOUT" });
    expect(elapsed).toBe(1000);
  });

  it("leaves no timer and no listener behind", async () => {
    const controller = new AbortController();
    const added = vi.spyOn(controller.signal, "addEventListener");
    const removed = vi.spyOn(controller.signal, "removeEventListener");
    await run([stripeError(500), OK()], {}, { signal: controller.signal });
    expect(vi.getTimerCount()).toBe(0);
    for (const [name, listener] of added.mock.calls) {
      expect(removed).toHaveBeenCalledWith(name, listener);
    }
  });
});
