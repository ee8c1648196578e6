// Terminal's countries with a currency of their own; in all others of them people pay in euros.
// https://docs.stripe.com/terminal/payments/collect-card-payment/supported-card-brands
const currencies: ReadonlyMap<string, string> = new Map([
  ["AE", "aed"],
  ["AU", "aud"],
  ["CA", "cad"],
  ["CH", "chf"],
  ["CZ", "czk"],
  ["DK", "dkk"],
  ["GB", "gbp"],
  ["GI", "gip"],
  ["HU", "huf"],
  ["JP", "jpy"],
  ["LI", "chf"],
  ["MY", "myr"],
  ["NO", "nok"],
  ["NZ", "nzd"],
  ["PL", "pln"],
  ["RO", "ron"],
  ["SE", "sek"],
  ["SG", "sgd"],
  ["US", "usd"],
]);

/** The currency that a reader in this country takes: in-store payments are in the local one. */
export function currencyOf(country: string | null | undefined): string {
  return currencies.get(country ?? "") ?? "eur";
}
