// https://docs.stripe.com/terminal/features/collect-inputs

import * as readers from "@tillwire/client-edge/terminal/readers";
import type { Attempt } from "../attempt.ts";
import type { Answer } from "../results.ts";
import type { Context } from "../context.ts";
import { keepSignature } from "../signatures.ts";
import type { Form, InputsTask } from "../task.ts";
import type { InputFacts } from "../views.ts";
import type { Strategy } from "./strategy.ts";

/** Has the customer fill in forms. What they say is in the reader's slot, and nowhere else. */
export function inputsStrategy(
  context: Context,
  attempt: Attempt,
  reader: string,
  task: InputsTask,
): Strategy {
  const { id } = attempt;
  return {
    dispatch: (options) =>
      readers.collectInputs(
        context.stripe,
        reader,
        { inputs: task.inputs.map(inputParams), metadata: { attempt: id } },
        options,
      ),
    async prove(action) {
      const mine = action?.collect_inputs?.metadata?.["attempt"] === id;
      if (action?.status !== "succeeded" || !mine) return { state: "waiting", of: id };
      const inputs = (action.collect_inputs?.inputs ?? []).map(answerOf);
      // Stripe keeps them for a week, the slot perhaps not for a minute.
      for (const { file } of inputs) if (file !== null) await keepSignature(context, attempt, file);
      return { state: "done", of: id, results: { inputs } };
    },
  };
}

function inputParams(form: Form): readers.ReaderCollectInputsParams.Input {
  const { type, title, description, submitButton, skipButton, required, choices, toggles } = form;
  return {
    type,
    custom_text: {
      title,
      ...(description === undefined ? {} : { description }),
      ...(submitButton === undefined ? {} : { submit_button: submitButton }),
      ...(skipButton === undefined ? {} : { skip_button: skipButton }),
    },
    ...(required === undefined ? {} : { required }),
    ...(choices === undefined ? {} : { selection: { choices: choices.map(choiceParams) } }),
    ...(toggles === undefined ? {} : { toggles: toggles.map(toggleParams) }),
  };
}

function toggleParams(
  toggle: NonNullable<Form["toggles"]>[number],
): readers.ReaderCollectInputsParams.Input.Toggle {
  const { title, description, default: value } = toggle;
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(value === undefined ? {} : { default_value: value }),
  };
}

function choiceParams({
  id,
  text,
  style,
}: NonNullable<Form["choices"]>[number]): readers.ReaderCollectInputsParams.Input.Selection.Choice {
  return { id, text, ...(style === undefined ? {} : { style }) };
}

function answerOf(input: InputFacts): Answer {
  const { type, skipped = false, selection, signature, toggles } = input;
  const text = input.email ?? input.numeric ?? input.phone ?? input.text ?? null;
  return {
    type,
    skipped,
    value: selection?.text ?? text?.value ?? null,
    choice: selection?.id ?? null,
    file: signature?.value ?? null,
    toggles: (toggles ?? []).map(({ value }) => value ?? "disabled"),
  };
}
