import type * as readers from "@tillwire/client-edge/terminal/readers";

/** A Terminal reader, as Stripe's API has it. */
export type Reader = Awaited<ReturnType<typeof readers.create>>;

/** What a customer sees of a reader. */
export interface Display {
  readonly text: string;
  /** Whether a card would be read now. */
  readonly waiting: boolean;
  /** Whether there is a button to cancel with. */
  readonly cancelable: boolean;
  readonly plugged: boolean;
}

/** What only the device itself knows. */
export interface Device {
  readonly waiting: boolean;
  readonly plugged: boolean;
  /** Whether a result is still worth showing. */
  readonly recent: boolean;
}

/** The display of a reader whose payment's intent is expanded. */
export function display(reader: Reader, { waiting, plugged, recent }: Device): Display {
  const config = reader.action?.process_payment_intent?.process_config;
  return {
    text: plugged ? textOf(reader, waiting, recent) : "",
    waiting: waiting && plugged,
    cancelable: waiting && plugged && config?.enable_customer_cancellation === true,
    plugged,
  };
}

function textOf({ action }: Reader, waiting: boolean, recent: boolean): string {
  if (waiting) return `${amountOf(action)}\nTap or insert card`;
  if (action?.status === "in_progress") return "Authorizing…";
  if (!recent) return "Welcome";
  if (action?.status === "succeeded") return "Approved\nThank you";
  if (action?.failure_code === "customer_canceled") return "Canceled";
  return action?.status === "failed" ? "Declined" : "Welcome";
}

function amountOf(action: Reader["action"]): string {
  const intent = action?.process_payment_intent?.payment_intent;
  if (typeof intent !== "object") return "";
  const format = new Intl.NumberFormat("en-US", { style: "currency", currency: intent.currency });
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(intent.amount / 10 ** decimals);
}
