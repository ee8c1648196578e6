import { invalidRequest } from "../errors.ts";
import { formatAmount, maximumCharge, minimumCharge } from "../money.ts";
import { text, type Params } from "../params.ts";

/** The `currency` parameter in lower case. */
export function checkedCurrency(params: Params): string {
  const currency = text(params, "currency") ?? "";
  if (!/^[a-z]{3}$/i.test(currency)) {
    throw invalidRequest(`Invalid currency: ${currency}.`, { param: "currency" });
  }
  return currency.toLowerCase();
}

export function checkPositive(amount: number, param: string): void {
  if (amount < 1) {
    throw invalidRequest("This value must be greater than or equal to 1.", {
      code: "parameter_invalid_integer",
      param,
    });
  }
}

/** Stripe charges no less and no more than these. */
export function checkAmount(amount: number, currency: string): void {
  checkPositive(amount, "amount");
  const minimum = minimumCharge(currency);
  if (amount < minimum) {
    throw invalidRequest(`Amount must be at least ${formatAmount(minimum, currency)} ${currency}`, {
      code: "amount_too_small",
      param: "amount",
    });
  }
  if (amount > maximumCharge) {
    throw invalidRequest(`Amount must be no more than ${formatAmount(maximumCharge, currency)}`, {
      code: "amount_too_large",
      param: "amount",
    });
  }
}
