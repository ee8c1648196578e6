// What an attempt is to do, by its kind. Plain JSON data, written down before anything is sent.

/** `automatic`: succeeded means captured. `manual`: succeeded means authorized, to be captured in time. */
export type CaptureMethod = "automatic" | "manual";

/** Parameters of a preview version of Stripe's API, by their path: `process_config.moto`. */
export type PreviewParameters = Readonly<Record<string, string | number | boolean>>;

/** Takes an order's money on a reader. Amounts are in minor units. */
export interface ChargeTask {
  readonly kind: "charge";
  readonly order: string;
  readonly amount: number;
  readonly currency: string;
  readonly capture: CaptureMethod;
  /** Whether the till sees the card before it is charged, and confirms. */
  readonly inspect: boolean;
  /** Whether the reader shows the customer a button to cancel. */
  readonly customerCancellation: boolean;
  readonly skipTipping: boolean;
  /** What suggested tips are percentages of; the whole amount unless given. */
  readonly tipEligible: number | null;
  /** Asks for an authorization that holds longer than two days, where the card allows it. */
  readonly extendedAuthorization: boolean;
  readonly preview: {
    readonly intent: PreviewParameters;
    readonly command: PreviewParameters;
  } | null;
}

/** Saves a card without charging it. */
export interface SetupTask {
  readonly kind: "setup";
  readonly customer: string | null;
  readonly allowRedisplay: "always" | "limited" | "unspecified";
  readonly customerCancellation: boolean;
}

/** Gives money back; an Interac payment's on a reader, with the card that paid. */
export interface RefundTask {
  readonly kind: "refund" | "interac_refund";
  readonly order: string;
  readonly amount: number;
  readonly currency: string;
  readonly reason: "duplicate" | "fraudulent" | "requested_by_customer" | null;
}

/** Takes what was authorized: less of it, or more where the card allows it. */
export interface CaptureTask {
  readonly kind: "capture";
  readonly order: string;
  readonly amount: number;
  readonly currency: string;
}

/** Gives an order up that isn't paid, or lets its authorization go. */
export interface CancelOrderTask {
  readonly kind: "cancel_order";
  readonly order: string;
}

/** One form on a reader's screen. */
export interface Form {
  readonly type: "email" | "numeric" | "phone" | "selection" | "signature" | "text";
  readonly title: string;
  readonly description?: string | undefined;
  readonly submitButton?: string | undefined;
  readonly skipButton?: string | undefined;
  /** Without a button to skip it. */
  readonly required?: boolean | undefined;
  /** Of a selection only. */
  readonly choices?:
    | readonly {
        readonly id: string;
        readonly text: string;
        readonly style?: "primary" | "secondary" | undefined;
      }[]
    | undefined;
  readonly toggles?:
    | readonly {
        readonly title?: string | undefined;
        readonly description?: string | undefined;
        readonly default?: "enabled" | "disabled" | undefined;
      }[]
    | undefined;
}

/** Has the customer fill in forms. */
export interface InputsTask {
  readonly kind: "inputs";
  readonly inputs: readonly Form[];
}

/** Shows a cart. Amounts are in minor units. */
export interface DisplayTask {
  readonly kind: "display";
  readonly currency: string;
  readonly total: number;
  readonly tax: number | null;
  readonly lineItems: readonly {
    readonly description: string;
    readonly amount: number;
    readonly quantity: number;
  }[];
}

/** Empties a reader's screen. */
export interface ClearTask {
  readonly kind: "clear";
}

export type Task =
  | ChargeTask
  | SetupTask
  | RefundTask
  | CaptureTask
  | CancelOrderTask
  | InputsTask
  | DisplayTask
  | ClearTask;

export type AttemptKind = Task["kind"];

/** The order that the task is about, where it is about one. */
export function orderOf(task: Task): string | null {
  return "order" in task ? task.order : null;
}
