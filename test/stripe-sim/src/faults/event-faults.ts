/** What goes wrong with the webhooks of an event; the event itself happened. */
export type EventFault =
  /** The first so many tries never arrive; none ever does unless a number is given. */
  | { readonly kind: "lose"; readonly tries?: number }
  /** Delivered twice; the second time so many milliseconds late, 0 unless given. */
  | { readonly kind: "duplicate"; readonly ms?: number }
  /** Delivered this many milliseconds (of the simulator's clock) late. */
  | { readonly kind: "delay"; readonly ms: number }
  /** Overtaken by the next event for the same endpoint; delivered after a minute if none comes. */
  | { readonly kind: "reorder" }
  /** Signed with a wrong secret, changed after it was signed, or signed ten minutes ago; `secret` unless given. */
  | { readonly kind: "forge"; readonly how?: "payload" | "secret" | "stale" };
