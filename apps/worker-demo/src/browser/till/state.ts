import type { AttemptView, OrderView, TillDevice, TillReader } from "@tillwire/terminal-bridge/pos";
import type { Cart, Tip } from "./cart.ts";
import { readSales } from "./sales.ts";
import type { Sale } from "./sales.ts";

/** All that the till's views show. */
export interface TillState {
  /** `unpaired`: somebody has to type a pairing code first. */
  readonly phase: "opening" | "unpaired" | "ready";
  readonly screen: "sale" | "payment" | "history";
  readonly device: TillDevice | null;
  readonly shop: { readonly name: string; readonly currency: string } | null;
  /** `null` until they are known. */
  readonly readers: readonly TillReader[] | null;
  readonly reader: string | null;
  /** What the chosen reader is at work on, whoever has started it. */
  readonly readerAttempt: AttemptView | null;
  readonly cart: Cart;
  readonly tip: Tip;
  /** The number of the order that the cart is for. */
  readonly order: string;
  readonly payment: Payment | null;
  /** What this till has taken payments for, the newest first. */
  readonly sales: readonly Sale[];
  /** What the location's tills have started, the newest first; `null` until it was asked for. */
  readonly history: readonly AttemptView[] | null;
  readonly online: boolean;
  /** What went wrong, in plain words. */
  readonly problem: string | null;
  /** What a screen reader says of the cart. */
  readonly said: string;
}

/** A payment on the screen: under way, or looked at again. */
export interface Payment {
  readonly sale: Sale;
  /** `null` until the bridge has answered. */
  readonly attempt: AttemptView | null;
  /** The order once it is paid, with what was given back of it. */
  readonly order: OrderView | null;
  readonly steps: readonly Step[];
  /** Whether a button was pressed whose answer isn't there. */
  readonly busy: boolean;
}

/** A state that the payment was in, and since when, in milliseconds since the epoch. */
export interface Step {
  readonly state: string;
  readonly at: number;
}

/** The cart of this tab, which a reload keeps. */
interface Draft {
  readonly cart: Cart;
  readonly tip: Tip;
  readonly order: string;
}

const draftKey = "tillwire.draft";

export function firstState(): TillState {
  return {
    phase: "opening",
    screen: "sale",
    device: null,
    shop: null,
    readers: null,
    reader: sessionStorage.getItem("tillwire.reader"),
    readerAttempt: null,
    ...(readDraft() ?? newDraft()),
    payment: null,
    sales: readSales(),
    history: null,
    online: navigator.onLine,
    problem: null,
    said: "",
  };
}

/** An empty cart under a number that no other till has. */
export function newDraft(): Draft {
  const time = new Date().toTimeString().slice(0, 5).replace(":", "");
  const [random = 0] = crypto.getRandomValues(new Uint16Array(1));
  const order = `${time}-${random.toString(36).toUpperCase().padStart(4, "0")}`;
  return { cart: [], tip: 0, order };
}

export function keepDraft({ cart, tip, order }: Draft): void {
  sessionStorage.setItem(draftKey, JSON.stringify({ cart, tip, order }));
}

function readDraft(): Draft | null {
  const kept = sessionStorage.getItem(draftKey);
  // Only this page writes there, and the tab ends with it.
  return kept === null ? null : JSON.parse(kept);
}
