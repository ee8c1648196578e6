import { describe, expect, test } from "vitest";
import {
  addToCart,
  countOf,
  setQuantity,
  subtotalOf,
  tipOf,
  totalOf,
} from "../src/browser/till/cart.ts";
import type { Cart } from "../src/browser/till/cart.ts";

const tea = { id: "tea", name: "Tea", price: 360 };
const roll = { id: "roll", name: "Roll", price: 315 };

describe("a cart", () => {
  test("counts what is added again on the same line", () => {
    const cart = [tea, roll, tea].reduce<Cart>(addToCart, []);
    expect(cart).toEqual([
      { ...tea, quantity: 2 },
      { ...roll, quantity: 1 },
    ]);
    expect(countOf(cart)).toBe(3);
    expect(subtotalOf(cart)).toBe(1035);
  });

  test("loses a line of which none is left", () => {
    expect(setQuantity([{ ...tea, quantity: 1 }], "tea", 0)).toEqual([]);
    expect(setQuantity([{ ...tea, quantity: 1 }], "tea", -1)).toEqual([]);
  });

  test("takes at most 99 of one thing", () => {
    const full = [{ ...tea, quantity: 99 }];
    expect(addToCart(full, tea)).toEqual(full);
  });
});

describe("a tip", () => {
  const cart: Cart = [{ ...tea, quantity: 1 }];

  test.each([
    [0, 0, 360],
    // 36 and 54 and 72, to the nearest ten.
    [10, 40, 400],
    [15, 50, 410],
    [20, 70, 430],
    ["on_reader", 0, 360],
  ] as const)("of %s is %i, and the total %i", (tip, amount, total) => {
    expect(tipOf(cart, tip)).toBe(amount);
    expect(totalOf(cart, tip)).toBe(total);
  });
});
