import { seconds } from "../clock.ts";
import { alternatives, type Schema } from "../document.ts";
import type { JsonObject } from "../json.ts";
import type { Operation } from "../router.ts";
import type { Scope } from "../scope.ts";
import type { Model } from "./model.ts";

/** What an action such as `cancel` does to its object. */
export interface Effect {
  readonly fields: JsonObject;
  /** Last parts of the event types that may tell of it, the most telling first. */
  readonly changes: readonly string[];
}

/** The action that the URL ends in; `undefined` for a plain update. */
export function verbOf({ path }: Operation): string | undefined {
  const last = path.split("/").at(-1) ?? "";
  return last.startsWith("{") ? undefined : last;
}

/** The states that a verb leads to, where adding “d” or “ed” doesn't name them. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  accept: ["accepted"],
  activate: ["active", "activated"],
  cancel: ["canceled"],
  capture: ["closed", "captured"],
  confirm: ["processing", "posted"],
  confirm_microdeposits: ["verified"],
  deactivate: ["inactive", "deactivated"],
  enable: ["enabled"],
  finalize: ["open", "finalized"],
  pay: ["paid"],
  reactivate: ["active", "reactivated"],
  resume: ["active", "resumed"],
  respond: ["closed"],
  send: ["sent"],
  ship: ["shipped"],
  submit: ["submitted"],
  subscribe: [],
  unarchive: ["active", "unarchived"],
  uninstall: ["uninstalled", "uninstalling"],
  verify: ["verified", "chargeable"],
  void: ["void", "voided"],
};

const endings: readonly string[] = ["archive", "close", "deactivate", "expire"];
const beginnings: readonly string[] = ["activate", "reactivate", "unarchive"];

/** What this action does to an object of this kind, as far as the schema's states tell. */
export function effectOf(
  model: Model,
  scope: Scope,
  kind: string,
  object: JsonObject,
  verb: string,
): Effect {
  const { properties = {} } = model.schema(kind);
  const changes = [...(irregular[verb] ?? []), `${verb}d`, `${verb}ed`];
  const fields: JsonObject = {};
  for (const name of ["status", "state"]) {
    const state = changes.find((change) => allows(model, properties[name], change));
    if (state !== undefined) fields[name] = state;
  }
  for (const change of changes) {
    const at = properties[`${change}_at`];
    if (at !== undefined) {
      fields[`${change}_at`] =
        at.format === "date-time"
          ? new Date(scope.clock.now()).toISOString()
          : seconds(scope.clock);
    }
    if (properties[change]?.type === "boolean") fields[change] = true;
  }
  if (typeof object["active"] === "boolean") {
    if (endings.includes(verb)) fields["active"] = false;
    if (beginnings.includes(verb)) fields["active"] = true;
  }
  return { fields, changes };
}

function allows(model: Model, schema: Schema | undefined, state: string): boolean {
  return (
    schema !== undefined &&
    alternatives(model.document, schema).some((branch) => branch.enum?.includes(state))
  );
}
