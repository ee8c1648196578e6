import { describe, expect, test } from "vitest";
import { openTill } from "../src/pos/index.ts";
import type { AttemptView } from "../src/pos/index.ts";
import { broken, codeOf, givenBack, openCounter, openPaidCounter, sale, tick } from "./counter.ts";
import { shopOrigin } from "./tills.ts";

describe("on a bad network", () => {
  test("a refund whose answer was lost isn't given twice, nor forgotten", async () => {
    const counter = await openPaidCounter();
    const { shop, till, options, store } = counter;
    counter.weather = (request, arrive) =>
      request.url.endsWith("/refunds") ? arrive().then(broken) : undefined;
    expect(await codeOf(till.order("A-17").refund({ amount: 250 }))).toBe("bridge_unreachable");
    // Sent four times, under one name.
    expect(counter.seen.filter((one) => one.endsWith("/refunds"))).toHaveLength(4);
    const again = await openTill({ ...options, store });
    const [found] = (await again?.attempts.unfinished()) ?? [];
    expect(await found?.result()).toMatchObject({ kind: "refund", refund: { amount: 250 } });
    expect(await again?.attempts.unfinished()).toEqual([]);
    expect(givenBack(shop)).toBe(250);
  });

  test("the till knows that it is offline, and when it isn't any more", async () => {
    const counter = await openCounter();
    const { till } = counter;
    const seen: string[] = [];
    const watching = (async () => {
      for await (const line of till.connection) if (seen.push(line) === 3) return;
    })();
    expect(till.online).toBe(true);
    await till.readers();
    await tick();
    counter.weather = () => broken();
    expect(await codeOf(till.readers())).toBe("bridge_unreachable");
    expect(till.online).toBe(false);
    await tick();
    counter.weather = () => undefined;
    await till.readers();
    await watching;
    expect(seen).toEqual(["online", "offline", "online"]);
  });

  test("an answer that is lost is asked for again, and nobody pays twice", async () => {
    const counter = await openCounter();
    const { shop, till } = counter;
    let lost = 0;
    counter.weather = (request, arrive) =>
      request.url.endsWith("/charge") && lost++ < 2 ? arrive().then(broken) : undefined;
    const attempt = await till.reader(shop.reader.id).charge(sale);
    expect(attempt.latest.state).toBe("waiting_for_card");
    expect(lost).toBe(3);
    expect(shop.sent("/process_payment_intent")).toBe(1);
    expect(shop.ledger()).toHaveLength(1);
  });

  test("a request that the network sends twice is taken once", async () => {
    const counter = await openCounter();
    const { shop, till } = counter;
    counter.weather = (request) =>
      request.url.endsWith("/charge")
        ? (async () => {
            const twice = request.clone();
            await shop.bridge.routes.fetch(request);
            counter.weather = () => undefined;
            return shop.bridge.routes.fetch(twice);
          })()
        : undefined;
    const attempt = await till.reader(shop.reader.id).charge(sale);
    expect(attempt.latest.state).toBe("waiting_for_card");
    expect(shop.sent("/process_payment_intent")).toBe(1);
  });

  test("a bridge that can't be reached is given up, and what it got is found again", async () => {
    const counter = await openCounter();
    const { shop, till, seen } = counter;
    counter.weather = (request, arrive) =>
      request.url.endsWith("/charge") ? arrive().then(broken) : undefined;
    expect(await codeOf(till.reader(shop.reader.id).charge(sale))).toBe("bridge_unreachable");
    expect(seen.filter((one) => one === "offline")).toHaveLength(1);
    const [found] = await till.attempts.unfinished();
    expect(found?.latest).toMatchObject({ order: "A-17", state: "waiting_for_card" });
    expect(seen.at(-1)).toBe("online");
  });

  test("a payment that the bridge never got isn't unfinished", async () => {
    const counter = await openCounter();
    const { shop, till, store } = counter;
    counter.weather = () => broken();
    expect(await codeOf(till.reader(shop.reader.id).charge(sale))).toBe("bridge_unreachable");
    counter.weather = () => undefined;
    expect(await till.attempts.unfinished()).toEqual([]);
    // It may still be on its way.
    expect(await store.get(`attempts:${shopOrigin}`)).toHaveLength(1);
    await shop.pass(120_000, 60_000);
    expect(await till.attempts.unfinished()).toEqual([]);
    expect(await store.get(`attempts:${shopOrigin}`)).toEqual([]);
  });

  test("a stream that is cut off goes on with the truth", async () => {
    const counter = await openCounter();
    const { shop, till } = counter;
    const attempt = await till.reader(shop.reader.id).charge(sale);
    const cut = new AbortController();
    const passed = Promise.withResolvers<void>();
    const resumed: (string | null)[] = [];
    counter.weather = (request, arrive) => {
      if (!request.url.endsWith("/events")) return undefined;
      resumed.push(request.headers.get("last-event-id"));
      if (resumed.length > 1) return undefined;
      return arrive().then(({ body }) => {
        const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
          transform(chunk, controller) {
            controller.enqueue(chunk);
            if (new TextDecoder().decode(chunk).includes("event: state")) passed.resolve();
          },
        });
        void body?.pipeTo(writable, { signal: cut.signal }).catch(() => {});
        return new Response(readable);
      });
    };
    const states: string[] = [];
    const iterator = attempt[Symbol.asyncIterator]();
    const next = async (): Promise<void> => {
      const { value, done } = await iterator.next();
      if (!done) states.push((value satisfies AttemptView).state);
    };
    await next();
    const after = next();
    await passed.promise;
    await tick();
    cut.abort();
    shop.reader.tap();
    await shop.sim.events.settled();
    await after;
    expect(states).toEqual(["waiting_for_card", "succeeded"]);
    // It had seen one state, and says which.
    expect(resumed).toEqual([null, expect.stringMatching(/^[0-9a-f]{24}$/)]);
    await next();
  });

  test("a stream that never begins is asked for again", async () => {
    const counter = await openCounter();
    const { shop, till } = counter;
    const attempt = await till.reader(shop.reader.id).charge(sale);
    let swallowed = 0;
    counter.weather = ({ url, signal }) =>
      url.endsWith("/events") && swallowed++ === 0
        ? new Promise((_, reject) => {
            signal.addEventListener("abort", () => reject(signal.reason));
          })
        : undefined;
    shop.reader.tap();
    await shop.sim.events.settled();
    const result = attempt.result();
    while (!counter.seen.some((one) => one.endsWith("/events"))) await tick();
    await shop.pass(45_000, 5_000);
    expect(await result).toMatchObject({ state: "succeeded" });
    expect(swallowed).toBe(2);
  });

  test("a captive portal's answer isn't taken for the bridge's", async () => {
    const counter = await openCounter();
    counter.weather = async () => new Response("<html>Please sign in</html>");
    expect(await codeOf(counter.till.fetchConnectionToken())).toBe("invalid_answer");
    counter.weather = async () => new Response(null, { status: 302, headers: { location: "/" } });
    expect(await codeOf(counter.till.fetchConnectionToken())).toBe("invalid_answer");
  });
});
