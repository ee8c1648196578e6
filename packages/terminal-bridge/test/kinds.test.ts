// Every situation of every kind against every observation, by the traits that kinds
// have in common. ·: nothing learned. =: learned, but the state stays.

import { describe, expect, test } from "vitest";
import { isFinal } from "../src/attempt.ts";
import type { Attempt } from "../src/attempt.ts";
import { next } from "../src/next.ts";
import { reduce } from "../src/reduce.ts";
import { traits } from "../src/traits.ts";
import type { AttemptKind } from "../src/task.ts";
import { cancelRequested, fold, key, start } from "./attempts.ts";
import { inspectionObservations, inspections, observations, situationsOf } from "./kinds.ts";
import type { Observations, Situations } from "./kinds.ts";

/** What waits for a customer at a reader and has an intent, which can be canceled. */
const withIntent = `
                      | created     ready       sent        unanswered  ambiguous   landed      doubted     canceling   cleared     fenced      overdue     unreachable
prepared              | =           ·           ·           ·           ·           ·           ·           ·           ·           ·           ·           ·
not_prepared          | failed      failed      ·           ·           ·           ·           ·           ·           ·           ·           ·           ·
already_done          | succeeded   succeeded   ·           ·           ·           ·           ·           ·           ·           ·           ·           ·
dispatch_started      | ·           dispatching =           =           ·           ·           ·           ·           ·           ·           ·           ·
dispatch_answered     | ·           ·           waiting     waiting     waiting     ·           ·           ·           ·           waiting     ·           ·
refused_busy          | ·           ·           failed      failed      ·           ·           ·           ·           ·           ·           ·           ·
refused_timeout       | ·           ·           unknown     =           ·           ·           ·           ·           ·           ·           ·           ·
refused_unknown       | ·           ·           unknown     =           ·           ·           ·           ·           ·           ·           ·           ·
refused_503           | ·           ·           unknown     =           ·           ·           ·           ·           ·           ·           ·           ·
dispatch_lost         | ·           ·           unknown     =           ·           ·           ·           ·           ·           ·           ·           ·
slot_empty            | ·           ·           =           =           =           canceled    =           canceled    canceled    failed      =           =
slot_unread           | ·           ·           =           =           =           =           =           =           =           =           =           =
slot_in_progress      | ·           ·           waiting     waiting     waiting     =           =           =           =           waiting     =           =
slot_declined         | ·           ·           =           =           =           failed      failed      failed      failed      failed      =           =
slot_connection_error | ·           ·           =           =           =           unknown     =           unknown     unknown     failed      =           =
slot_succeeded        | ·           ·           =           =           =           unknown     =           unknown     unknown     failed      =           =
slot_replaced         | ·           ·           =           =           =           failed      =           canceled    canceled    failed      =           =
proof_working         | ·           ·           =           =           =           authorizing =           authorizing authorizing =           authorizing authorizing
proof_done            | ·           ·           succeeded   succeeded   succeeded   succeeded   succeeded   succeeded   succeeded   succeeded   succeeded   succeeded
proof_failed          | ·           ·           failed      failed      failed      failed      failed      failed      failed      failed      failed      failed
proof_canceled        | ·           ·           canceled    canceled    canceled    canceled    canceled    canceled    canceled    canceled    canceled    canceled
hinted                | =           =           =           =           =           =           =           =           =           =           =           =
confirm_requested     | ·           ·           ·           ·           ·           ·           ·           ·           ·           ·           ·           ·
cancel_by_operator    | canceled    canceled    =           =           =           =           =           ·           ·           =           ·           ·
cancel_by_deadline    | canceled    canceled    =           =           =           =           =           =           =           =           ·           ·
`;

/** What waits for a customer at a reader, and whose effect is told by the attempt's name. */
const named = `
                      | created     ready       sent        unanswered  ambiguous   landed      doubted     canceling   cleared     fenced      overdue     unreachable
prepared              | =           ·           ·           ·           ·           ·           ·           ·           ·           ·           ·           ·
not_prepared          | failed      failed      ·           ·           ·           ·           ·           ·           ·           ·           ·           ·
already_done          | succeeded   succeeded   ·           ·           ·           ·           ·           ·           ·           ·           ·           ·
dispatch_started      | ·           dispatching =           =           ·           ·           ·           ·           ·           ·           ·           ·
dispatch_answered     | ·           ·           waiting     waiting     waiting     ·           ·           ·           ·           waiting     ·           ·
refused_busy          | ·           ·           failed      failed      ·           ·           ·           ·           ·           ·           ·           ·
refused_timeout       | ·           ·           unknown     =           ·           ·           ·           ·           ·           ·           ·           ·
refused_unknown       | ·           ·           unknown     =           ·           ·           ·           ·           ·           ·           ·           ·
refused_503           | ·           ·           unknown     =           ·           ·           ·           ·           ·           ·           ·           ·
dispatch_lost         | ·           ·           unknown     =           ·           ·           ·           ·           ·           ·           ·           ·
slot_empty            | ·           ·           =           =           =           canceled    =           canceled    canceled    failed      canceled    canceled
slot_unread           | ·           ·           =           =           =           =           =           =           =           =           =           =
slot_in_progress      | ·           ·           waiting     waiting     waiting     =           =           =           =           waiting     =           =
slot_declined         | ·           ·           waiting     waiting     waiting     failed      failed      failed      failed      waiting     failed      failed
slot_connection_error | ·           ·           waiting     waiting     waiting     unknown     =           unknown     unknown     waiting     unknown     unknown
slot_succeeded        | ·           ·           waiting     waiting     waiting     unknown     =           unknown     unknown     waiting     unknown     unknown
slot_replaced         | ·           ·           =           =           =           failed      =           canceled    canceled    failed      canceled    canceled
proof_working         | ·           ·           =           =           =           authorizing =           authorizing authorizing =           authorizing authorizing
proof_done            | ·           ·           succeeded   succeeded   succeeded   succeeded   succeeded   succeeded   succeeded   succeeded   succeeded   succeeded
proof_failed          | ·           ·           failed      failed      failed      failed      failed      failed      failed      failed      failed      failed
proof_canceled        | ·           ·           canceled    canceled    canceled    canceled    canceled    canceled    canceled    canceled    canceled    canceled
hinted                | =           =           =           =           =           =           =           =           =           =           =           =
confirm_requested     | ·           ·           ·           ·           ·           ·           ·           ·           ·           ·           ·           ·
cancel_by_operator    | canceled    canceled    =           =           =           =           =           ·           ·           =           ·           ·
cancel_by_deadline    | canceled    canceled    =           =           =           =           =           =           =           =           ·           ·
`;

/** What is done to an order, without a reader. */
const onOrder = `
                      | created     ready       sent        unanswered  ambiguous   landed
prepared              | =           ·           ·           ·           ·           ·
not_prepared          | failed      failed      ·           ·           ·           ·
already_done          | succeeded   succeeded   ·           ·           ·           ·
dispatch_started      | ·           dispatching =           =           ·           ·
dispatch_answered     | ·           ·           authorizing authorizing authorizing ·
refused_busy          | ·           ·           failed      failed      ·           ·
refused_timeout       | ·           ·           failed      failed      ·           ·
refused_unknown       | ·           ·           failed      failed      ·           ·
refused_503           | ·           ·           unknown     =           ·           ·
dispatch_lost         | ·           ·           unknown     =           ·           ·
slot_empty            | ·           ·           =           =           failed      =
slot_unread           | ·           ·           =           =           failed      =
slot_in_progress      | ·           ·           =           =           failed      =
slot_declined         | ·           ·           =           =           failed      =
slot_connection_error | ·           ·           =           =           failed      =
slot_succeeded        | ·           ·           =           =           failed      =
slot_replaced         | ·           ·           =           =           failed      =
proof_working         | ·           ·           =           =           =           =
proof_done            | ·           ·           succeeded   succeeded   succeeded   succeeded
proof_failed          | ·           ·           failed      failed      failed      failed
proof_canceled        | ·           ·           canceled    canceled    canceled    canceled
hinted                | =           =           =           =           =           =
confirm_requested     | ·           ·           ·           ·           ·           ·
cancel_by_operator    | canceled    canceled    ·           ·           ·           ·
cancel_by_deadline    | canceled    canceled    ·           ·           ·           ·
`;

/** What is done by Stripe's answer. */
const atOnce = `
                      | created     ready       sent        unanswered  ambiguous
prepared              | =           ·           ·           ·           ·
not_prepared          | failed      failed      ·           ·           ·
already_done          | succeeded   succeeded   ·           ·           ·
dispatch_started      | dispatching dispatching =           =           ·
dispatch_answered     | ·           ·           succeeded   succeeded   succeeded
refused_busy          | ·           ·           failed      failed      ·
refused_timeout       | ·           ·           unknown     =           ·
refused_unknown       | ·           ·           unknown     =           ·
refused_503           | ·           ·           unknown     =           ·
dispatch_lost         | ·           ·           unknown     =           ·
slot_empty            | ·           ·           =           =           failed
slot_unread           | ·           ·           =           =           failed
slot_in_progress      | ·           ·           =           =           failed
slot_declined         | ·           ·           =           =           failed
slot_connection_error | ·           ·           =           =           failed
slot_succeeded        | ·           ·           =           =           failed
slot_replaced         | ·           ·           =           =           failed
proof_working         | ·           ·           =           =           =
proof_done            | ·           ·           succeeded   succeeded   succeeded
proof_failed          | ·           ·           failed      failed      failed
proof_canceled        | ·           ·           canceled    canceled    canceled
hinted                | =           =           =           =           =
confirm_requested     | ·           ·           ·           ·           ·
cancel_by_operator    | canceled    canceled    ·           ·           ·
cancel_by_deadline    | canceled    canceled    ·           ·           ·
`;

/** A charge whose card the till sees before it is charged. */
const inspection = `
                      | sent        landed      collected   wanted      confirming  lost        refused     forgotten   confirmed   canceling
card_collected        | waiting     =           =           =           =           =           =           =           =           =
card_forgotten        | =           =           =           =           =           =           =           canceled    =           =
card_gone             | =           canceled    canceled    canceled    canceled    canceled    canceled    canceled    canceled    canceled
slot_empty            | =           canceled    canceled    canceled    canceled    canceled    canceled    canceled    canceled    canceled
slot_confirming       | waiting     =           =           =           =           =           =           =           =           =
slot_declined         | =           failed      failed      failed      failed      failed      failed      failed      failed      failed
slot_connection_error | =           unknown     unknown     unknown     unknown     unknown     unknown     unknown     unknown     unknown
proof_working         | =           authorizing authorizing authorizing =           =           =           =           =           authorizing
proof_done            | succeeded   succeeded   succeeded   succeeded   succeeded   succeeded   succeeded   succeeded   succeeded   succeeded
proof_canceled        | canceled    canceled    canceled    canceled    canceled    canceled    canceled    canceled    canceled    canceled
confirm_requested     | ·           ·           =           ·           ·           ·           ·           ·           ·           ·
confirm_started       | ·           ·           ·           authorizing =           =           =           =           ·           ·
confirm_answered      | ·           ·           ·           ·           =           =           ·           ·           ·           ·
confirm_refused       | ·           ·           ·           ·           =           =           ·           ·           ·           ·
confirm_lost          | ·           ·           ·           ·           =           =           ·           ·           ·           ·
cancel_by_operator    | =           =           =           =           =           =           =           =           =           ·
cancel_by_deadline    | =           =           =           =           =           =           =           =           =           =
`;

function outcome(before: Attempt, after: Attempt): string {
  if (after === before) return "·";
  if (after.state === before.state) return "=";
  return after.state === "waiting_for_card" ? "waiting" : after.state;
}

/** The table's cells, by row and column. */
function cellsOf(table: string): Record<string, Record<string, string>> {
  const [header = [], ...rows] = table
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split(/[\s|]+/).filter((cell) => cell !== ""));
  return Object.fromEntries(
    rows.map(([name = "", ...cells]) => [
      name,
      Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ""])),
    ]),
  );
}

function folded(
  situations: Situations,
  seen: Observations,
): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.entries(seen).map(([name, observe]) => [
      name,
      Object.fromEntries(
        Object.entries(situations).map(([column, attempt]) => [
          column,
          outcome(attempt, reduce(attempt, observe(attempt))),
        ]),
      ),
    ]),
  );
}

/** A kind that needs no preparation can be sent from the first. */
function unprepared(cells: ReturnType<typeof cellsOf>): ReturnType<typeof cellsOf> {
  return { ...cells, dispatch_started: { ...cells["dispatch_started"], created: "dispatching" } };
}

describe("the reducer folds", () => {
  test.each<[AttemptKind, string]>([
    ["charge", withIntent],
    ["setup", withIntent],
    ["interac_refund", named],
    ["inputs", named],
    ["refund", onOrder],
    ["capture", onOrder],
    ["cancel_order", onOrder],
    ["display", atOnce],
    ["clear", atOnce],
  ])("whatever may be learned of a %s", (kind, table) => {
    const cells = cellsOf(table);
    const expected = traits[kind].prepared ? cells : unprepared(cells);
    expect(folded(situationsOf(kind), observations)).toEqual(expected);
  });

  // A form ends after two minutes, the wait for a card after about an hour.
  test.each<[AttemptKind, number]>([
    ["inputs", 2],
    ["interac_refund", 60],
  ])(
    "a %s that its reader won't cancel is open until the reader has stopped asking, after %i minutes",
    (kind, minutes) => {
      const { unreachable } = situationsOf(kind);
      if (!unreachable) throw new Error("It can't be canceled.");
      const { dispatchedAt } = unreachable;
      const stops = (dispatchedAt ?? 0) + minutes * 60_000;
      for (const name of ["slot_in_progress", "slot_unread"]) {
        const seen = observations[name]?.(unreachable);
        if (seen?.type !== "read") throw new Error("It isn't a reading.");
        expect(reduce(unreachable, { ...seen, at: stops - 1 }).state).toBe("waiting_for_card");
        expect(reduce(unreachable, { ...seen, at: stops })).toMatchObject({
          state: "canceled",
          failure: { code: "deadline_passed" },
        });
      }
    },
  );

  test("a reader asks from when its command has landed, however late that was", () => {
    const { unreachable } = situationsOf("inputs");
    const seen = unreachable && observations["slot_in_progress"]?.(unreachable);
    if (!unreachable || seen?.type !== "read") throw new Error("It can't be canceled.");
    const late = { ...unreachable, landedAt: start + 600_000 };
    expect(reduce(late, { ...seen, at: start + 660_000 }).state).toBe("waiting_for_card");
  });

  test("a denied repetition ends what nothing can be read of", () => {
    const { unanswered } = situationsOf("display");
    if (!unanswered) throw new Error("Every command can be lost.");
    const call = { at: start + 3_000, name: "dispatch", key } as const;
    const refusal = { code: "invalid_request_error", statusCode: 403, declineCode: null };
    const denied = fold(
      unanswered,
      { type: "call_started", ...call },
      { type: "call_refused", ...call, refusal },
    );
    expect(denied.state).toBe("failed");
  });

  test("a form that may have been filled in is read before it is cleared", () => {
    const { landed } = situationsOf("inputs");
    if (!landed) throw new Error("It can't be canceled.");
    const stillOpen = (at: number, attempt: Attempt): Attempt => {
      const seen = observations["slot_in_progress"]?.(attempt);
      return seen ? reduce(attempt, { ...seen, at }) : attempt;
    };
    // However soon it was read before.
    const canceling = fold(stillOpen(start + 4_999, landed), cancelRequested("operator"));
    expect(next(canceling, start + 5_001)).toEqual({ do: "read" });
    expect(next(stillOpen(start + 5_001, canceling), start + 5_002).do).toBe("cancel_action");
  });

  test("whatever may be learned of a card that is inspected", () => {
    expect(folded(inspections(), inspectionObservations)).toEqual(cellsOf(inspection));
  });

  test("kinds that are all in a table", () => {
    expect(Object.keys(traits)).toHaveLength(9);
  });
});

describe("whatever the kind and the situation", () => {
  const all = (Object.keys(traits) as AttemptKind[]).flatMap((kind) =>
    Object.entries(situationsOf(kind)).map(([name, attempt]): [string, Attempt] => [
      `${kind}, ${name}`,
      attempt,
    ]),
  );
  const inspected = Object.entries(inspections());

  test.each([...all, ...inspected])(
    "there is something to do, or a time to wait for: %s",
    (_name, attempt) => {
      for (const later of [0, 20_000, 400_000]) {
        const now = start + later;
        const step = next(attempt, now);
        if (step.do === "wait") {
          expect(step.until).toBeGreaterThan(now);
          expect(step.until).toBeLessThanOrEqual(Math.max(now, attempt.deadline) + 20_000);
        }
        expect(step.do === "settle").toBe(isFinal(attempt));
      }
    },
  );
});
