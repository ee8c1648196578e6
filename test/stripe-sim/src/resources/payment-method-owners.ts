import { invalidRequest } from "../errors.ts";
import type { Scope } from "../scope.ts";
import type { PaymentIntent, PaymentMethod } from "./types.ts";

/**
 * Whose a payment method is. One that was used without belonging to a customer, or that was
 * detached, is spent: https://docs.stripe.com/payments/payment-methods#payment-method-reuse
 */
const spent = new WeakSet<PaymentMethod>();

/** Marks the method as one that can't be used again. */
export function spend(method: PaymentMethod): void {
  spent.add(method);
}

/** @throws StripeError if the method was used up, or belongs to another customer */
export function checkUsable(method: PaymentMethod, customer: string | null): void {
  if (spent.has(method)) {
    throw invalidRequest(
      "This PaymentMethod was previously used without being attached to a Customer or was detached from a Customer, and may not be used again.",
      { param: "payment_method" },
    );
  }
  if (method.customer !== null && method.customer !== customer) {
    throw invalidRequest(
      customer === null
        ? `The payment method ${method.id} belongs to a Customer. Please include the Customer in the 'customer' parameter.`
        : `The customer does not have a payment method with the ID ${method.id}. The payment method must be attached to the customer.`,
      { param: customer === null ? "customer" : "payment_method" },
    );
  }
}

/** Saves the method that paid with its customer if the intent asked for it, else it is spent. */
export function attachPaid(scope: Scope, intent: PaymentIntent, method: PaymentMethod): void {
  if (method.customer !== null || method.type.endsWith("_present")) return;
  const save = typeof intent["setup_future_usage"] === "string" && intent.customer !== null;
  if (save) attach(scope, method, intent.customer);
  else spend(method);
}

export function attach(scope: Scope, method: PaymentMethod, customer: string | null): void {
  if (method.customer === customer) return;
  method.customer = customer;
  scope.emit("payment_method.attached", method);
}
