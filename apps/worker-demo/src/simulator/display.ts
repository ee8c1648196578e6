import type * as readers from "@tillwire/client-edge/terminal/readers";

/** A Terminal reader, as Stripe's API has it. */
export type Reader = Awaited<ReturnType<typeof readers.create>>;

/** What a customer sees of a reader, and can do to it. */
export interface Display {
  /** What the screen says, line by line; empty without power. */
  readonly text: string;
  /** What is being bought, where the till shows it. */
  readonly cart: DisplayCart | null;
  /** The tips that the screen offers before it asks for the card; empty where it offers none. */
  readonly tips: readonly DisplayTip[];
  /** Whether a card would be read now. */
  readonly waiting: boolean;
  /** Whether there is a button to cancel with. */
  readonly cancelable: boolean;
  readonly plugged: boolean;
  /** Whether the bank takes its time. */
  readonly slow: boolean;
  /** Whether somebody has left a card in it. */
  readonly cardLeft: boolean;
}

/** Amounts as the screen writes them. */
export interface DisplayCart {
  readonly lines: readonly { readonly name: string; readonly price: string }[];
  readonly total: string;
}

export interface DisplayTip {
  /** Minor units. */
  readonly amount: number;
  readonly label: string;
}

/** What only the device itself knows. */
export interface Device {
  readonly waiting: boolean;
  readonly cancelable: boolean;
  readonly takesTip: boolean;
  readonly plugged: boolean;
  readonly slow: boolean;
  readonly cardLeft: boolean;
  /** Whether a result is still worth showing. */
  readonly recent: boolean;
}

/** In percent of the amount, as a location's configuration in the Stripe Dashboard would say. */
const tipPercentages = [10, 15, 20];

/** The display of a reader whose payment's intent is expanded. */
export function display(reader: Reader, device: Device): Display {
  const { plugged, slow, cardLeft } = device;
  const waiting = device.waiting && plugged;
  return {
    text: plugged ? textOf(reader, device) : "",
    cart: plugged ? cartOf(reader) : null,
    tips: waiting && device.takesTip ? tipsOf(reader) : [],
    waiting,
    cancelable: waiting && device.cancelable,
    plugged,
    slow,
    cardLeft,
  };
}

function textOf({ action }: Reader, { waiting, recent, cardLeft }: Device): string {
  if (waiting) return `${amountOf(action)}\nTap or insert card`.trim();
  if (action?.type === "set_reader_display") return "";
  if (action?.status === "in_progress") return "Authorizing…";
  if (cardLeft) return "Please take your card";
  if (!recent) return "Welcome";
  if (action?.status === "succeeded") return "Approved\nThank you";
  if (action?.failure_code === "customer_canceled") return "Canceled";
  return action?.status === "failed" ? "Declined" : "Welcome";
}

function cartOf({ action }: Reader): DisplayCart | null {
  const cart = action?.type === "set_reader_display" ? action.set_reader_display?.cart : null;
  if (!cart) return null;
  return {
    lines: cart.line_items.map(({ description, quantity, amount }) => ({
      name: quantity === 1 ? description : `${quantity} × ${description}`,
      price: money(amount, cart.currency),
    })),
    total: money(cart.total, cart.currency),
  };
}

function tipsOf({ action }: Reader): DisplayTip[] {
  const intent = intentOf(action);
  if (!intent) return [];
  return tipPercentages.map((percentage) => {
    const amount = Math.round((intent.amount * percentage) / 1000) * 10;
    return { amount, label: `${percentage}% · ${money(amount, intent.currency)}` };
  });
}

function amountOf(action: Reader["action"]): string {
  const intent = intentOf(action);
  return intent ? money(intent.amount, intent.currency) : "";
}

function intentOf(action: Reader["action"]) {
  const intent = action?.process_payment_intent?.payment_intent;
  return typeof intent === "object" ? intent : null;
}

function money(amount: number, currency: string): string {
  const format = new Intl.NumberFormat("en-US", { style: "currency", currency });
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amount / 10 ** decimals);
}
