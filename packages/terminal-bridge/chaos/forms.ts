// Forms that customers fill in on a reader, and what they say.

import type { InputAnswer, ReaderControl } from "@tillwire/stripe-sim";
import type { Answer, Form } from "../src/index.ts";
import type { Random } from "./random.ts";
import { shownOn } from "./shown.ts";
import type { Input } from "./shown.ts";

/** What a customer has said, as the till has to be told. */
export interface FilledIn {
  /** The attempt: its name stands above each of its forms. */
  readonly title: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly answers: readonly Answer[];
}

const forms = [
  { type: "text" },
  {
    type: "email",
    required: true,
    toggles: [{ title: "News" }, { title: "Receipts", default: "enabled" }],
  },
  {
    type: "selection",
    choices: [
      { id: "milk", text: "Milk" },
      { id: "lemon", text: "Lemon" },
      { id: "neither", text: "Neither" },
    ],
  },
  { type: "signature", required: true },
  { type: "numeric" },
] as const satisfies readonly Omit<Form, "title">[];

export function drawForms(random: Random, title: string): readonly Form[] {
  const first = random.int(0, forms.length - 1);
  const shown = [...forms, ...forms].slice(first, first + random.int(1, 3));
  return shown.map((form) => ({ ...form, title }));
}

/** Fills in what the reader shows; what isn't required may be skipped. */
export function fillIn(reader: ReaderControl, at: number, random: Random): FilledIn {
  const shown = shownOn(reader).collect_inputs?.inputs ?? [];
  const said = shown.map((input) => answerTo(input, random));
  reader.answer(said);
  const kept = shownOn(reader).collect_inputs?.inputs ?? [];
  return {
    title: shown[0]?.custom_text.title ?? "",
    at,
    answers: shown.map(({ type, selection, toggles }, index): Answer => {
      const { skipped = false, value = null, toggles: switched } = said[index] ?? {};
      const choice = selection?.choices.find(({ id }) => id === value);
      return {
        type,
        skipped,
        value: choice?.text ?? value,
        choice: choice?.id ?? null,
        // Its name is given by who keeps it.
        file: kept[index]?.signature?.value ?? null,
        toggles: switched ?? (toggles ?? []).map(() => "disabled"),
      };
    }),
  };
}

function answerTo({ type, required, selection, toggles }: Input, random: Random): InputAnswer {
  if (!required && random.chance(0.3)) return { skipped: true };
  const number = String(random.int(1, 999_999));
  const texts: Readonly<Record<string, string>> = {
    email: `${number}@customers.test`,
    numeric: number,
    text: `Customer ${number}`,
  };
  const value = selection ? random.pick(["milk", "lemon", "neither"]) : texts[type];
  return {
    ...(value === undefined ? {} : { value }),
    ...(toggles ? { toggles: toggles.map(() => random.pick(["disabled", "enabled"])) } : {}),
  };
}
