import { StripeError } from "../stripe-error.ts";

/** The exchange rate quote is out of date. */
export class FxQuoteNeedsRefreshError extends StripeError {
  override readonly name = "FxQuoteNeedsRefreshError" as const;
}
