import type { AttemptView } from "@tillwire/terminal-bridge/pos";
import { expect, test } from "vitest";
import { takenOf } from "../src/browser/till/taken.ts";

const nothing: AttemptView = {
  id: "1",
  kind: "charge",
  reader: "tmr_1",
  location: "tml_1",
  order: "A-1",
  amount: 1250,
  currency: "usd",
  capture: "automatic",
  holder: "Till 1",
  state: "succeeded",
  intent: "pi_1",
  card: null,
  payment: null,
  savedCard: null,
  refund: null,
  inputs: null,
  failure: null,
  advice: null,
  createdAt: 0,
  dispatchedAt: null,
  deadline: 0,
  cancelRequestedAt: null,
  endedAt: 0,
};

function attempt(part: Partial<AttemptView>): AttemptView {
  return { ...nothing, ...part };
}

const refund = (amount: number): Partial<AttemptView> => ({
  kind: "refund",
  refund: { id: "re_1", amount, status: "succeeded" },
});

test("an order is as its newest payment is", () => {
  const paid = attempt({ id: "2" });
  const declined = attempt({ id: "1", state: "failed" });
  expect(takenOf([paid, declined])).toEqual([{ order: "A-1", payment: paid, refunded: 0 }]);
});

test("what was given back counts for its own order, if it was", () => {
  const history = [
    attempt({ ...refund(100), state: "failed" }),
    attempt(refund(300)),
    attempt({ ...refund(50), kind: "interac_refund" }),
    attempt({ ...refund(700), order: "A-2" }),
    attempt({ id: "1" }),
  ];
  expect(takenOf(history)).toMatchObject([{ order: "A-1", refunded: 350 }]);
});

test("a cart on the screen is no order", () => {
  expect(takenOf([attempt({ kind: "display", order: null })])).toEqual([]);
});
