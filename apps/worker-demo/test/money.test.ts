import { describe, expect, test } from "vitest";
import { formatAmount, parseAmount, writeAmount } from "../src/browser/money.ts";

describe("parseAmount", () => {
  test.each([
    ["12.50", "usd", 1250],
    ["12,5", "eur", 1250],
    ["12", "usd", 1200],
    ["19.99", "usd", 1999],
    [" 0.01 ", "usd", 1],
    ["500", "jpy", 500],
  ])("%s in %s is %i minor units", (text, currency, amount) => {
    expect(parseAmount(text, currency)).toBe(amount);
  });

  test.each([
    ["", "usd"],
    ["0", "usd"],
    ["-5", "usd"],
    ["1.999", "usd"],
    ["5.5", "jpy"],
    ["1e3", "usd"],
    ["12.50 usd", "usd"],
  ])("%j isn't an amount in %s", (text, currency) => {
    expect(parseAmount(text, currency)).toBeNull();
  });
});

test("formatAmount counts by the currency's own decimals", () => {
  expect(formatAmount(1250, "usd")).toContain("12.50");
  expect(formatAmount(500, "jpy")).toContain("500");
});

test.each([
  [1250, "usd", "12.50"],
  [5, "eur", "0.05"],
  [500, "jpy", "500"],
])("writeAmount writes %i %s so that it can be read again", (amount, currency, text) => {
  expect(writeAmount(amount, currency)).toBe(text);
  expect(parseAmount(text, currency)).toBe(amount);
});
