import { StripeError } from "../stripe-error.ts";

/** The financial account isn't open. */
export class FinancialAccountNotOpenError extends StripeError {
  override readonly name = "FinancialAccountNotOpenError" as const;
}
