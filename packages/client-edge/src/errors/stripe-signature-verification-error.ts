import { StripeError } from "./stripe-error.ts";

/** Why a webhook's signature was refused. */
export type SignatureProblem = "missing" | "malformed" | "no_match" | "outside_tolerance";

/** A webhook isn't signed with any of the secrets, or not in time: don't act on it, answer 400. */
export class StripeSignatureVerificationError extends StripeError {
  override readonly name = "StripeSignatureVerificationError" as const;
  /** What is wrong with the signature. */
  readonly problem: SignatureProblem;

  constructor(problem: SignatureProblem, message: string) {
    super({ raw: { message } });
    this.problem = problem;
  }
}
