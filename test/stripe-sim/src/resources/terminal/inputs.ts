import { seconds } from "../../clock.ts";
import { Content } from "../../content.ts";
import { invalidRequest } from "../../errors.ts";
import { isObject, type Json, type JsonObject } from "../../json.ts";
import { pick, record, text } from "../../params.ts";
import type { Call, Scope } from "../../scope.ts";
import { storeFile } from "../files.ts";
import type { Reader } from "../types.ts";
import { beginAction, failed, seen, type Report } from "./actions.ts";
import { acting } from "./registry.ts";

/** What a form may hold: https://docs.stripe.com/terminal/features/collect-inputs */
const limits = {
  inputs: 5,
  title: 40,
  description: { selection: 500, others: 100 },
  choices: 4,
  toggles: 4,
};

/** Files of signatures live a week, in seconds. */
const signatureKept = 7 * 24 * 60 * 60;

/** Shows up to five forms, one after the other. */
export function collectInputs(scope: Scope, call: Call): Reader {
  const { reader, device } = acting(scope, call);
  const asked = objects(call.params["inputs"]);
  checkCount("inputs", asked.length, limits.inputs);
  const inputs = asked.map((input, index) => emptyInput(input, `inputs[${index}]`));
  device.accept();
  const metadata = record(call.params, "metadata") ?? {};
  beginAction(scope, reader, "collect_inputs", { inputs, metadata });
  device.show(scope, {
    wants: "inputs",
    inputs,
    timedOut: failed("collect_inputs_timeout", "Nobody answered the forms in time."),
  });
  return seen(scope, reader);
}

/** What a customer answers to a form. */
export interface InputAnswer {
  /** The text or number entered; of a selection, the id of the choice. A signature needs none. */
  readonly value?: string;
  /** Passes over a form that isn't required. */
  readonly skipped?: boolean;
  /** By the order of the form's toggles; those left out stay as they were. */
  readonly toggles?: readonly ("disabled" | "enabled")[];
}

/** The forms with their answers; where none is given, a plausible one. */
export function answered(
  scope: Scope,
  inputs: readonly JsonObject[],
  answers: readonly InputAnswer[],
): Report {
  return {
    status: "succeeded",
    details: { inputs: inputs.map((input, index) => fill(scope, input, answers[index] ?? {})) },
  };
}

function fill(scope: Scope, input: JsonObject, answer: InputAnswer): JsonObject {
  const type = text(input, "type") ?? "";
  if (answer.skipped === true) {
    if (input["required"] === true) {
      throw new Error("A form that is required has no skip button: answer it.");
    }
    return { ...input, skipped: true };
  }
  const { toggles } = input;
  return {
    ...input,
    skipped: false,
    [type]: valueOf(scope, type, record(input, type) ?? {}, answer.value),
    ...(Array.isArray(toggles) ? { toggles: switched(objects(toggles), answer.toggles) } : {}),
  };
}

function valueOf(
  scope: Scope,
  type: string,
  field: JsonObject,
  value: string | undefined,
): JsonObject {
  switch (type) {
    case "selection": {
      const choices = objects(field["choices"]);
      const chosen = choices.find(({ id }) => id === (value ?? choices[0]?.["id"]));
      if (chosen === undefined) throw new Error(`The form has no choice "${value}".`);
      return { ...field, id: chosen["id"] ?? null, text: chosen["text"] ?? null };
    }
    case "signature":
      return { value: storeSignature(scope) };
    default:
      return { value: value ?? examples[type] ?? "Example" };
  }
}

const examples: Readonly<Record<string, string>> = {
  email: "customer@example.com",
  numeric: "12345",
  phone: "+15555550123",
};

function switched(
  toggles: readonly JsonObject[],
  values: readonly ("disabled" | "enabled")[] = [],
): JsonObject[] {
  return toggles.map((toggle, index) => ({
    ...toggle,
    value: values[index] ?? toggle["default_value"] ?? "disabled",
  }));
}

/** A few strokes of a pen, in a file that expires. */
function storeSignature(scope: Scope): string {
  const content = new Content(new Uint8Array(new TextEncoder().encode(strokes)), "image/svg+xml");
  const file = storeFile(scope, content, "signature.svg", "customer_signature");
  file["expires_at"] = seconds(scope.clock) + signatureKept;
  return file.id;
}

const strokes =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60"><path d="M10 40c20-40 30 20 50-5s20 25 45 0 30 15 80-15" fill="none" stroke="#000" stroke-width="2"/></svg>';

/** A form as the action shows it before it is answered. */
function emptyInput(input: JsonObject, path: string): JsonObject {
  const type = text(input, "type") ?? "";
  const custom = record(input, "custom_text") ?? {};
  checkLength(`${path}[custom_text][title]`, custom["title"], limits.title);
  const { selection, others } = limits.description;
  const longest = type === "selection" ? selection : others;
  checkLength(`${path}[custom_text][description]`, custom["description"], longest);
  const toggles = objects(input["toggles"]);
  checkCount(`${path}[toggles]`, toggles.length, limits.toggles);
  return {
    type,
    custom_text: {
      description: null,
      skip_button: null,
      submit_button: null,
      ...pick(custom, ["description", "skip_button", "submit_button", "title"]),
    },
    required: input["required"] === true,
    toggles: input["toggles"] === undefined ? null : toggles.map((toggle) => emptyToggle(toggle)),
    [type]: type === "selection" ? emptySelection(input, path) : { value: null },
  };
}

function emptyToggle(toggle: JsonObject): JsonObject {
  return {
    default_value: null,
    description: null,
    title: null,
    ...pick(toggle, ["default_value", "description", "title"]),
    value: null,
  };
}

function emptySelection(input: JsonObject, path: string): JsonObject {
  const choices = objects(record(input, "selection")?.["choices"]);
  if (choices.length === 0) {
    throw invalidRequest(`Missing required param: ${path}[selection].`, {
      code: "parameter_missing",
      param: `${path}[selection]`,
    });
  }
  checkCount(`${path}[selection][choices]`, choices.length, limits.choices);
  return { choices: choices.map((choice) => ({ style: null, ...choice })), id: null, text: null };
}

function objects(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter((item) => isObject(item)) : [];
}

function checkCount(param: string, count: number, most: number): void {
  if (count <= most) return;
  throw invalidRequest(`Too many items in ${param}: ${count}, where ${most} are allowed.`, {
    param,
  });
}

function checkLength(param: string, value: Json | undefined, most: number): void {
  if (typeof value !== "string" || value.length <= most) return;
  throw invalidRequest(`Invalid string: ${param} must be at most ${most} characters long.`, {
    param,
  });
}
