// Amounts as people write them, and as Stripe counts them.

/** @param {string} currency */
function decimalsOf(currency) {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * The amount in minor units, or `null` if the text isn't a positive amount of that currency.
 *
 * @param {string} text
 * @param {string} currency
 */
export function parseAmount(text, currency) {
  const decimals = decimalsOf(currency);
  const match = /^\s*(\d{1,6})(?:[.,](\d+))?\s*$/.exec(text);
  if (!match) return null;
  const [, whole = "", fraction = ""] = match;
  if (fraction.length > decimals) return null;
  // Digits are joined instead of multiplied: 19.99 * 100 isn't 1999.
  const amount = Number(whole + fraction.padEnd(decimals, "0"));
  return amount > 0 ? amount : null;
}

/**
 * @param {number} amount in minor units
 * @param {string} currency
 */
export function formatAmount(amount, currency) {
  const format = new Intl.NumberFormat(undefined, { style: "currency", currency });
  return format.format(amount / 10 ** decimalsOf(currency));
}

/** @param {string} currency */
export function currencySymbol(currency) {
  const format = new Intl.NumberFormat(undefined, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
  });
  return format.formatToParts(0).find((part) => part.type === "currency")?.value ?? currency;
}
