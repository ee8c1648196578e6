import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFinal, rank } from "../src/attempt.ts";
import type { Attempt } from "../src/attempt.ts";
import { defaultTiming, next } from "../src/next.ts";
import type { Observation } from "../src/observation.ts";
import { claimToCharge, settled } from "../src/order.ts";
import { reduce } from "../src/reduce.ts";
import {
  action,
  actionCleared,
  cancelRequested,
  chargeTask,
  dispatchAnswered,
  dispatchStarted,
  fold,
  key,
  observations,
  prepared,
  reading,
  situations,
  start,
} from "./attempts.ts";

// Every situation against every observation. `·`: nothing learned. `=`: learned, but the state stays.
const table = `
                        | created    ready       sent        unanswered  ambiguous   waiting     authorizing doubted     canceling   cleared     fenced      overdue    succeeded failed canceled
prepared                | =          ·           ·           ·           ·           ·           ·           ·           ·           ·           ·           ·          ·         ·      ·
not_prepared            | failed     failed      ·           ·           ·           ·           ·           ·           ·           ·           ·           ·          ·         ·      ·
already_done            | succeeded  succeeded   ·           ·           ·           ·           ·           ·           ·           ·           ·           ·          ·         ·      ·
dispatch_started        | ·          dispatching =           =           ·           ·           ·           ·           ·           ·           ·           ·          ·         ·      ·
dispatch_answered       | ·          ·           waiting     waiting     waiting     ·           ·           ·           ·           ·           waiting     ·          ·         ·      ·
refused_busy            | ·          ·           failed      failed      ·           ·           ·           ·           ·           ·           ·           ·          ·         ·      ·
refused_timeout         | ·          ·           unknown     =           ·           ·           ·           ·           ·           ·           ·           ·          ·         ·      ·
refused_503             | ·          ·           unknown     =           ·           ·           ·           ·           ·           ·           ·           ·          ·         ·      ·
dispatch_lost           | ·          ·           unknown     =           ·           ·           ·           ·           ·           ·           ·           ·          ·         ·      ·
slot_empty              | ·          ·           =           =           =           canceled    canceled    =           canceled    canceled    failed      =          ·         ·      ·
slot_unread             | ·          ·           =           =           =           =           =           =           =           =           =           =          ·         ·      ·
slot_in_progress        | ·          ·           waiting     waiting     waiting     =           =           =           =           =           waiting     =          ·         ·      ·
slot_declined           | ·          ·           =           =           =           failed      failed      failed      failed      failed      failed      =          ·         ·      ·
slot_customer_canceled  | ·          ·           =           =           =           canceled    canceled    canceled    canceled    canceled    failed      =          ·         ·      ·
slot_connection_error   | ·          ·           =           =           =           unknown     unknown     =           unknown     unknown     failed      =          ·         ·      ·
slot_succeeded          | ·          ·           =           =           =           unknown     unknown     =           unknown     unknown     failed      =          ·         ·      ·
slot_replaced           | ·          ·           =           =           =           failed      failed      =           canceled    canceled    failed      =          ·         ·      ·
intent_processing       | ·          ·           =           =           =           authorizing =           =           authorizing authorizing =           authorizing ·        ·      ·
intent_succeeded        | ·          ·           succeeded   succeeded   succeeded   succeeded   succeeded   succeeded   succeeded   succeeded   succeeded   succeeded  ·         ·      ·
intent_requires_capture | ·          ·           =           =           =           authorizing =           =           authorizing authorizing =           authorizing ·        ·      ·
intent_canceled         | ·          ·           canceled    canceled    canceled    canceled    canceled    canceled    canceled    canceled    canceled    canceled   ·         ·      ·
canceled_and_asking     | ·          ·           waiting     waiting     waiting     =           =           =           =           =           waiting     =          ·         ·      ·
canceled_and_unread     | ·          ·           waiting     waiting     waiting     =           =           =           =           canceled    canceled    canceled   ·         ·      ·
hinted                  | =          =           =           =           =           =           =           =           =           =           =           =          ·         ·      ·
cancel_by_operator      | canceled   canceled    =           =           =           =           =           =           ·           ·           =           ·          ·         ·      ·
cancel_by_deadline      | canceled   canceled    =           =           =           =           =           =           =           =           =           ·          ·         ·      ·
`;

const [header = "", ...rows] = table.trim().split("\n");
const columns = header.replace("|", "").trim().split(/\s+/);

function outcome(before: Attempt, after: Attempt): string {
  if (after === before) return "·";
  if (after.state === before.state) return "=";
  return after.state === "waiting_for_card" ? "waiting" : after.state;
}

describe("the reducer", () => {
  test("has a row for every observation and a column for every situation", () => {
    expect(columns).toEqual(Object.keys(situations));
    expect(rows.map((row) => row.split("|")[0]?.trim())).toEqual(Object.keys(observations));
  });

  test.each(rows.map((row) => row.split("|").map((part) => part.trim())))(
    "folds %s",
    (name = "", cells = "") => {
      const observe = observations[name];
      const outcomes = Object.values(situations).map((attempt) =>
        outcome(attempt, reduce(attempt, observe ? observe(attempt) : prepared)),
      );
      const expected = cells.split(/\s+/);
      expect(Object.fromEntries(columns.map((column, i) => [column, outcomes[i]]))).toEqual(
        Object.fromEntries(columns.map((column, i) => [column, expected[i]])),
      );
    },
  );

  test("takes an authorization for the success of an attempt that only authorizes", () => {
    const manual: Attempt = {
      ...situations.waiting,
      task: { ...chargeTask, capture: "manual" },
    };
    const authorized = reading(manual, "requires_capture", action("succeeded"));
    expect(reduce(manual, authorized)).toMatchObject({
      state: "succeeded",
      payment: {
        status: "requires_capture",
        amount: 1250,
        // Two days after it was read, where the charge doesn't say.
        captureBefore: start + 10_000 + 172_800_000,
      },
    });
  });

  test("doesn't take an authorization for a success that its own cancellation may still let go", () => {
    const { overdue } = situations;
    const manual: Attempt = { ...overdue, task: { ...chargeTask, capture: "manual" } };
    const name = "cancel_intent";
    const call = { at: start + 7000, name, key: `${key}:cancel_intent:0` } as const;
    const releasing = fold(manual, { type: "call_started", ...call });
    const authorized = (attempt: Attempt): Attempt =>
      reduce(attempt, reading(attempt, "requires_capture", null));
    expect(authorized(releasing).endedAt).toBe(null);
    const lost = fold(releasing, { type: "call_lost", ...call });
    expect(authorized(lost).endedAt).toBe(null);
    expect(next(authorized(lost), start + 60_000)).toEqual({ do: name, key: call.key });
    const refusal = { code: "payment_intent_unexpected_state", statusCode: 400, declineCode: null };
    const refused = fold(lost, { type: "call_refused", ...call, refusal });
    // What was read before the refusal came may have been let go since.
    expect(reduce(refused, reading(releasing, "requires_capture", null))).toBe(refused);
    expect(authorized(refused).state).toBe("succeeded");
  });

  test("asks for its own cancellation until it is answered, even once the reader has started", () => {
    const { sent } = situations;
    const manual: Attempt = { ...sent, task: { ...chargeTask, capture: "manual" } };
    const name = "cancel_intent";
    const call = { at: start + 7000, name, key: `${key}:cancel_intent:0` } as const;
    const lost = fold(
      manual,
      cancelRequested("operator"),
      { type: "call_started", ...call },
      { type: "call_lost", ...call },
    );
    const started = fold(lost, (now) =>
      reading(now, "requires_payment_method", action("in_progress")),
    );
    expect(started.state).toBe("waiting_for_card");
    const again = fold(started, (now) =>
      reading(now, "requires_payment_method", action("in_progress")),
    );
    expect(next(again, start + 60_000)).toEqual({ do: name, key: call.key });
  });

  test("clears a reader again that started after it was cleared", () => {
    const cleared = fold(situations.ambiguous, cancelRequested("given_up"), ...actionCleared);
    const started = fold(cleared, (now) =>
      reading(now, "requires_payment_method", action("in_progress")),
    );
    const again = fold(started, (now) =>
      reading(now, "requires_payment_method", action("in_progress")),
    );
    expect(next(again, start + 60_000)).toEqual({
      do: "cancel_action",
      key: `${key}:cancel_action:1`,
    });
  });

  test("looks whether the card was faster while nobody answers the cancellation", () => {
    const name = "cancel_action";
    const call = { at: start + 6_000, name, key: `${key}:cancel_action:0` } as const;
    const lost = fold(
      situations.waiting,
      cancelRequested("operator"),
      { type: "call_started", ...call },
      { type: "call_lost", ...call },
      { type: "hinted", at: start + 6_100 },
    );
    expect(next(lost, start + 6_200)).toEqual({ do: "read" });
    expect(next(lost, start + 8_000)).toEqual({ do: name, key: call.key });
  });

  test("waits for Stripe's answer, however often a proxy fails in its place", () => {
    const call = { at: start + 2_000, name: "dispatch", key } as const;
    const proxy = { code: "http_502", statusCode: 502, declineCode: null };
    const stripe = { code: "api_error", statusCode: 500, declineCode: null };
    const thrice = (refusal: typeof proxy): Attempt =>
      [1, 2, 3].reduce(
        (attempt) =>
          fold(
            attempt,
            { type: "call_started", ...call },
            { type: "call_refused", ...call, refusal },
          ),
        situations.sent,
      );
    expect(thrice(proxy).dispatch).toBe("pending");
    expect(thrice(stripe).dispatch).toBe("ambiguous");
  });

  test("tells the reader to let go at the deadline, even if the intent that an event is about can't be read", () => {
    const overdue = fold(situations.waiting, cancelRequested("deadline"));
    const { do: first } = next(fold(overdue, { type: "hinted", at: start }), start + 400_000);
    expect(first).toBe("cancel_action");
  });

  test("never charges an order again that was canceled, whatever an old reading says", () => {
    const { waiting } = situations;
    const order = claimToCharge(undefined, waiting, chargeTask);
    const intent = { id: "pi_1", amount: 1250, tip: 0, amountReceived: 0, amountCapturable: 1250 };
    const facts = { charge: null, paidWith: null, captureBefore: null, overcapture: false };
    const authorized = { ...intent, ...facts, status: "requires_capture" };
    expect(settled(order, authorized).state).toBe("authorized");
    const canceled = settled(order, { ...authorized, status: "canceled" });
    expect(settled(canceled, authorized).state).toBe("canceled");
  });

  test("believes the intent in the end, where a lost connection may have hidden a payment", () => {
    const slot = action("failed", "connection_error");
    const { doubted } = situations;
    const at = (ms: number): Attempt =>
      reduce(doubted, reading(doubted, "requires_payment_method", slot, start + ms));
    expect(at(13_999).state).toBe("unknown");
    expect(at(14_000)).toMatchObject({ state: "failed", failure: { code: "connection_error" } });
  });

  test("ignores a reading that a command has overtaken, unless it shows money", () => {
    const { sent } = situations;
    const empty = reading(sent, "requires_payment_method", null);
    const declined = reading(sent, "requires_payment_method", action("failed", "card_declined"));
    const paid = reading(sent, "succeeded", null);
    // The reader may have begun to ask after it was read, and before the intent was canceled.
    const canceled = reading(sent, "canceled", null);
    const landed = fold(sent, dispatchAnswered);
    expect(reduce(landed, empty)).toBe(landed);
    expect(reduce(landed, declined)).toBe(landed);
    expect(reduce(landed, canceled)).toBe(landed);
    expect(reduce(landed, paid).state).toBe("succeeded");
  });

  test("ignores readings of another intent", () => {
    const { waiting } = situations;
    const seen = reading(waiting, "succeeded", action("succeeded"));
    const proof = { state: "done", of: "pi_2", results: {} } as const;
    expect(reduce(waiting, { ...seen, proof } as Observation)).toBe(waiting);
  });

  test("never sends another command than the one whose key was stored, nor one after a cancellation", () => {
    const { ready, unanswered } = situations;
    expect(reduce(ready, { ...dispatchStarted, key: "another" } as Observation)).toBe(ready);
    const canceling = fold(unanswered, cancelRequested("operator"));
    expect(reduce(canceling, dispatchStarted)).toBe(canceling);
  });
});

/** An observation by name, made for the attempt as it then is, or for one that is long past. */
const step = fc.record({
  name: fc.constantFrom(...Object.keys(observations)),
  stale: fc.boolean(),
});

function observed(
  { name, stale }: { name: string; stale: boolean },
  attempt: Attempt,
): Observation {
  const seen = observations[name]?.(attempt) ?? prepared;
  return stale && seen.type === "read" ? { ...seen, epoch: seen.epoch - 1 } : seen;
}

/** The calls that `next` asks for, begun by whoever drives. */
function begin(attempt: Attempt, now: number): Attempt {
  const todo = next(attempt, now);
  return "key" in todo
    ? reduce(attempt, { type: "call_started", at: now, name: todo.do, key: todo.key })
    : attempt;
}

const situation = fc.constantFrom(...Object.values(situations));
const steps = fc.array(step, { maxLength: 30 });

describe("whatever is observed, in whatever order", () => {
  test("an attempt never moves backwards, and what has ended stays as it is", () => {
    fc.assert(
      fc.property(situation, steps, (from, seen) => {
        let attempt = from;
        for (const one of seen) {
          const after = reduce(attempt, observed(one, attempt));
          if (isFinal(attempt)) expect(after).toBe(attempt);
          expect(rank(after)).toBeGreaterThanOrEqual(rank(attempt));
          attempt = begin(after, start + 20_000);
        }
      }),
    );
  });

  test("the same thing seen twice changes nothing more", () => {
    fc.assert(
      fc.property(situation, steps, step, (from, seen, last) => {
        let attempt = from;
        for (const one of seen) attempt = reduce(attempt, observed(one, attempt));
        const observation = observed(last, attempt);
        const once = reduce(attempt, observation);
        const { state, dispatch, failure, payment } = reduce(once, observation);
        expect({ state, dispatch, failure, payment }).toEqual({
          state: once.state,
          dispatch: once.dispatch,
          failure: once.failure,
          payment: once.payment,
        });
      }),
    );
  });

  test("every order of events and stale readings before the last word ends with the same word", () => {
    const hints = fc.array(fc.constantFrom("hinted", "slot_empty", "slot_declined"), {
      maxLength: 6,
    });
    const open = fc.constantFrom(
      ...Object.values(situations).filter((one) => one.dispatch !== "none" && !isFinal(one)),
    );
    const word = fc.constantFrom("intent_succeeded", "intent_canceled");
    fc.assert(
      fc.property(open, hints, word, (from, names, last) => {
        const early = names.map((name) => observed({ name, stale: true }, from));
        const before = fold(from, ...early);
        // Money is for ever; with a canceled intent, the reader has to be read as it is now.
        const stale = last === "intent_succeeded";
        const after = fold(before, observed({ name: last, stale }, before));
        expect(after.state).toBe(last === "intent_succeeded" ? "succeeded" : "canceled");
        // And the other way round: what comes late doesn't matter.
        expect(fold(after, ...early)).toBe(after);
      }),
    );
  });

  test("there is always a next step, and waiting has an end", () => {
    const now = fc.integer({ min: start, max: start + 900_000 });
    fc.assert(
      fc.property(situation, steps, now, (from, seen, at) => {
        let attempt = from;
        for (const one of seen) attempt = begin(reduce(attempt, observed(one, attempt)), at);
        const todo = next(attempt, at);
        if (todo.do === "wait") {
          expect(todo.until).toBeGreaterThan(at);
          expect(todo.until).toBeLessThanOrEqual(
            Math.max(at, attempt.deadline) + defaultTiming.lease,
          );
        }
        if (todo.do === "dispatch") {
          expect(attempt).toMatchObject({ key, cancel: null, intent: "pi_1" });
          expect(["none", "pending"]).toContain(attempt.dispatch);
        }
        expect(todo.do === "settle").toBe(isFinal(attempt));
      }),
    );
  });
});
