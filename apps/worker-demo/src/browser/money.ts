// Amounts as people write them, and as Stripe counts them.

function decimalsOf(currency: string): number {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** The amount in minor units, or `null` if the text isn't a positive amount of that currency. */
export function parseAmount(text: string, currency: string): number | null {
  const decimals = decimalsOf(currency);
  const match = /^\s*(\d{1,6})(?:[.,](\d+))?\s*$/.exec(text);
  if (!match) return null;
  const [, whole = "", fraction = ""] = match;
  if (fraction.length > decimals) return null;
  // Digits are joined instead of multiplied: 19.99 * 100 isn't 1999.
  const amount = Number(whole + fraction.padEnd(decimals, "0"));
  return amount > 0 ? amount : null;
}

/** An amount of minor units as people read it. */
export function formatAmount(amount: number, currency: string): string {
  const format = new Intl.NumberFormat(undefined, { style: "currency", currency });
  return format.format(amount / 10 ** decimalsOf(currency));
}

/** An amount of minor units as {@link parseAmount} reads it. */
export function writeAmount(amount: number, currency: string): string {
  const decimals = decimalsOf(currency);
  const digits = String(amount).padStart(decimals + 1, "0");
  if (decimals === 0) return digits;
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
