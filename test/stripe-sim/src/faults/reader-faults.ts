/** What happens to a reader on the counter while a customer stands before it. */
export type ReaderFault =
  /**
   * It loses power as it shows the request, as the card is presented (nothing is charged), or while
   * the issuer is asked (the card is charged, nobody hears of it). It comes back after `ms`
   * milliseconds of the simulator's clock; never unless given.
   */
  | {
      readonly kind: "unplug";
      readonly when: "authorizing" | "card" | "command";
      readonly ms?: number;
    }
  /** The customer presses cancel, if there is a button, after `ms` milliseconds; at once unless given. */
  | { readonly kind: "cancel"; readonly ms?: number }
  /** The authorization takes this many milliseconds; meanwhile the reader is busy. */
  | { readonly kind: "slow"; readonly ms: number }
  /** The reader doesn't hear the result: `connection_error`, though the card may be charged. */
  | { readonly kind: "connection_error" }
  /** The issuer declines with this `decline_code`; `generic_decline` unless given. */
  | { readonly kind: "decline"; readonly code?: string };

/** Moments on the counter: a command arrives at the reader, a card is presented to it. */
export type ReaderMoment = "card" | "command";

/** When a fault strikes. */
export function momentOf(fault: ReaderFault): ReaderMoment {
  if (fault.kind === "unplug") return fault.when === "command" ? "command" : "card";
  return fault.kind === "cancel" ? "command" : "card";
}
