import { seconds } from "../clock.ts";
import { invalidRequest } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import { text, type Params } from "../params.ts";
import type { Scope } from "../scope.ts";
import type { PaymentIntent, PaymentMethod, SetupIntent } from "./types.ts";

/**
 * What an intent asks its customer to do. PaymentIntents and SetupIntents ask alike.
 * https://docs.stripe.com/payments/3d-secure/authentication-flow
 */

/** `next_action` that sends the customer to authenticate, or hands the task to Stripe.js. */
export function authentication(
  intent: PaymentIntent | SetupIntent,
  { type }: PaymentMethod,
  returnUrl: string | undefined,
): JsonObject {
  if (returnUrl === undefined && type === "card") {
    return { type: "use_stripe_sdk", use_stripe_sdk: { type: "three_d_secure_redirect" } };
  }
  const page = type === "card" ? "3d_secure_2/hosted" : `redirect/${type}`;
  return {
    type: "redirect_to_url",
    redirect_to_url: {
      return_url: returnUrl ?? null,
      url: `https://hooks.stripe.com/${page}?intent=${intent.id}`,
    },
  };
}

const day = 24 * 60 * 60;

/** `next_action` while two small deposits, or one with a code, are on their way to the account. */
export function verification(scope: Scope, intent: PaymentIntent | SetupIntent): JsonObject {
  return {
    type: "verify_with_microdeposits",
    verify_with_microdeposits: {
      arrival_date: seconds(scope.clock) + 2 * day,
      hosted_verification_url: `https://payments.stripe.com/microdeposit/${intent.id}`,
      microdeposit_type: "descriptor_code",
    },
  };
}

/** What the customer says that arrived, against the values of test mode. */
export type Microdeposits = "exceeded" | "timeout" | "verified";

/**
 * https://docs.stripe.com/payments/ach-direct-debit/accept-a-payment#test-microdeposit-amounts-and-descriptor-codes
 *
 * @throws StripeError `payment_method_microdeposit_verification_amounts_mismatch` and its kin
 */
export function checkMicrodeposits(params: Params): Microdeposits {
  const { amounts } = params;
  const code = text(params, "descriptor_code");
  if ((code === undefined) === (amounts === undefined)) {
    throw invalidRequest("You must provide either descriptor_code or amounts.");
  }
  switch (code ?? JSON.stringify(amounts)) {
    case "SM11AA":
    case "[32,45]":
      return "verified";
    case "SM33CC":
    case "[10,11]":
      return "exceeded";
    case "SM44DD":
    case "[40,41]":
      return "timeout";
  }
  const wrong = code === undefined ? "amounts" : "descriptor_code";
  throw invalidRequest("The values you sent don't match those that were deposited.", {
    code: `payment_method_microdeposit_verification_${wrong}_mismatch`,
    param: wrong,
  });
}

/** Why an account couldn't be proved to be the customer's. */
export function verificationFailure(result: "exceeded" | "timeout"): {
  code: string;
  message: string;
} {
  return result === "exceeded"
    ? {
        code: "payment_method_microdeposit_verification_attempts_exceeded",
        message: "You have exceeded the number of allowed verification attempts.",
      }
    : {
        code: "payment_method_microdeposit_verification_timeout",
        message: "The microdeposits weren't verified in time.",
      };
}
