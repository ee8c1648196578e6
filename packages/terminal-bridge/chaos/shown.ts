// What stands on a reader's screen: all that its customer knows.

import type { ReaderControl } from "@tillwire/stripe-sim";

/** One form. */
export interface Input {
  readonly type: string;
  readonly custom_text: { readonly title: string };
  readonly required: boolean;
  readonly toggles: readonly object[] | null;
  readonly selection?: {
    readonly choices: readonly { readonly id: string; readonly text: string }[];
  };
  readonly signature?: { readonly value: string | null };
}

/** Nothing, where the slot is empty. */
export interface Shown {
  readonly type?: string;
  readonly collect_inputs?: { readonly inputs: readonly Input[] };
}

export function shownOn({ reader }: ReaderControl): Shown {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Stripe's schema has it so
  const { action } = reader as { readonly action: Shown | null };
  return action ?? {};
}
