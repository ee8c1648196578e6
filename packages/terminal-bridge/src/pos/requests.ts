// What a till can ask for. Amounts are in minor currency units, times in milliseconds.

import type { CaptureMethod } from "../task.ts";

/** What may keep a reader waiting for a customer. */
interface Waiting {
  /** How long to wait for the customer. */
  readonly timeout?: number;
  /** The attempt that holds the reader and is to be canceled first, if it still holds it. */
  readonly replaces?: string;
}

/** A payment to be taken. */
export interface TillCharge extends Waiting {
  /** The shop's own number of the order. One order is paid once, however often it is charged. */
  readonly order: string;
  readonly amount: number;
  /** ISO 4217, lower case. */
  readonly currency: string;
  /** `manual` authorizes only; `automatic` by default. */
  readonly capture?: CaptureMethod;
  /** Stops once the card is read, for `confirm()`. */
  readonly inspect?: boolean;
  /** Whether the reader shows the customer a button to cancel; `true` by default. */
  readonly customerCancellation?: boolean;
  /** Doesn't ask for a tip. */
  readonly skipTipping?: boolean;
  /** The part of the amount that percentages of tips are taken of. */
  readonly tipEligible?: number;
  /** Asks for a longer time to capture. */
  readonly extendedAuthorization?: boolean;
  /** Parameters of previews by their path, as far as the bridge allows them. */
  readonly preview?: {
    readonly intent?: Readonly<Record<string, string | number | boolean>>;
    readonly command?: Readonly<Record<string, string | number | boolean>>;
  };
}

/** A card to be saved, without a payment. */
export interface TillSetup extends Waiting {
  /** Whether the customer agreed to be shown the card again: https://docs.stripe.com/api/payment_methods/object#payment_method_object-allow_redisplay */
  readonly allowRedisplay: "always" | "limited" | "unspecified";
  /** Whose card it is (`cus_…`). */
  readonly customer?: string;
  readonly customerCancellation?: boolean;
}

/** A form to be filled in on the reader. */
export interface TillForm {
  readonly type: "email" | "numeric" | "phone" | "selection" | "signature" | "text";
  /** 40 characters at most. */
  readonly title: string;
  readonly description?: string;
  readonly submitButton?: string;
  readonly skipButton?: string;
  readonly required?: boolean;
  /** Of a `selection`: one to four. */
  readonly choices?: readonly {
    readonly id: string;
    readonly text: string;
    readonly style?: "primary" | "secondary";
  }[];
  readonly toggles?: readonly {
    readonly title?: string;
    readonly description?: string;
    readonly default?: "enabled" | "disabled";
  }[];
}

/** One to five forms. */
export interface TillInputs extends Waiting {
  readonly inputs: readonly TillForm[];
}

/** A cart to be shown to the customer. */
export interface TillCart {
  /** ISO 4217, lower case. */
  readonly currency: string;
  readonly total: number;
  readonly tax?: number;
  readonly lineItems: readonly {
    readonly description: string;
    readonly amount: number;
    readonly quantity: number;
  }[];
}

/** An authorization to be captured. */
export interface TillCapture {
  /** Less than what was authorized, or more, where `payment.overcapture` allows it; all of it by default. */
  readonly amount?: number;
}

/** Money to be given back. */
export interface TillRefund {
  /** All that is left by default. */
  readonly amount?: number;
  readonly reason?: "duplicate" | "fraudulent" | "requested_by_customer";
  /** Where the card is to be presented; Interac needs it. */
  readonly reader?: string;
  readonly timeout?: number;
}
