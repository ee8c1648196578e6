/** https://docs.stripe.com/currencies#zero-decimal */
const zeroDecimal = new Set(
  "bif clp djf gnf jpy kmf krw mga pyg rwf ugx vnd vuv xaf xof xpf".split(" "),
);

const symbols: Readonly<Record<string, string>> = {
  aud: "A$",
  cad: "CA$",
  eur: "€",
  gbp: "£",
  jpy: "¥",
  usd: "$",
};

/** https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts, in minor units. */
const minimums: Readonly<Record<string, number>> = {
  aed: 200,
  bgn: 100,
  czk: 1500,
  dkk: 250,
  gbp: 30,
  hkd: 400,
  huf: 17500,
  mxn: 1000,
  myr: 200,
  nok: 300,
  pln: 200,
  ron: 200,
  sek: 300,
  thb: 1000,
};

/** The largest amount of a charge, in minor units. */
export const maximumCharge = 99_999_999;

/** The smallest amount of a charge, in minor units. */
export function minimumCharge(currency: string): number {
  return minimums[currency] ?? 50;
}

export function hasDecimals(currency: string): boolean {
  return !zeroDecimal.has(currency);
}

/** `$12.50`, as Stripe writes an amount in its messages. */
export function formatAmount(amount: number, currency: string): string {
  const digits = hasDecimals(currency) ? 2 : 0;
  const value = (amount / 10 ** digits).toLocaleString("en-US", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${symbols[currency] ?? ""}${value}`;
}
