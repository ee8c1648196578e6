/**
 * A decimal number. Where stripe-node has objects, decimals are text here, as they are on the
 * wire: it survives JSON, `structuredClone` and storage, and any library for decimals takes it.
 */
export type Decimal = string;

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** Makes decimals for parameters. */
export const Decimal: {
  /**
   * A decimal from text, a number or a bigint.
   *
   * @throws {TypeError} for what isn't a decimal number
   */
  from(value: string | number | bigint): Decimal;
  readonly zero: Decimal;
} = {
  from(value) {
    const text = String(value).trim();
    if (!DECIMAL.test(text)) throw new TypeError("A decimal has digits, a point and an exponent.");
    return text;
  },
  zero: "0",
};
