import ts from "typescript";
import { snakeCase } from "../names/words.ts";
import type { Reference } from "../openapi.ts";
import type { Declarations, Declared } from "./declarations.ts";
import { LiftError } from "./package.ts";

/** A type that gets a name of its own in `components.schemas`. */
export interface Component {
  /** The key in `components.schemas`: the value of `object` for a resource. */
  readonly key: string;
  /** The value of the `object` field; absent for what isn't a resource. */
  readonly resource?: string;
  /** What names in the package refer to. */
  readonly declared: Declared;
  /** What its fields are read from; differs from `declared` for events only. */
  readonly body: Declared;
}

/** Top-level types that are parameters of methods. */
const PARAMETERS = /(Params|Options)$/;

/** Shared types that are part of the API; the others of that file have a rule each in the schemas. */
const SHARED = [
  "Address",
  "JapanAddress",
  "AddressParam",
  "ShippingAddressParam",
  "JapanAddressParam",
];

/** Stripe's own key where it isn't the type's name: what the API calls a payment source. */
const KEYS: Record<string, string> = {
  CustomerSource: "payment_source",
  DeletedCustomerSource: "deleted_payment_source",
  DeletedObject: "v2.deleted_object",
  V2Amount: "v2.amount",
  OAuthToken: "oauth_token",
  OAuthDeauthorization: "oauth_deauthorization",
};

/** Every component of the package, by what its name refers to. */
export function findComponents(declarations: Declarations): Map<Declared, Component> {
  const components = new Map<Declared, Component>();
  const keys = new Set<string>();
  for (const file of declarations.files) {
    for (const declared of candidates(declarations, file)) {
      const component = describe(declarations, declared);
      if (keys.has(component.key)) {
        throw new LiftError(`Two components are called ${component.key}.`);
      }
      keys.add(component.key);
      components.set(declared, component);
    }
  }
  return components;
}

function candidates(declarations: Declarations, file: string): Declared[] {
  const declared = declarations
    .members(declarations.file(file))
    .filter(({ node }) => !ts.isClassDeclaration(node));
  if (file === "shared") return declared.filter(({ name }) => SHARED.includes(name));
  if (!file.startsWith("resources/") || file.endsWith("/index")) return [];
  if (file.endsWith("/Events")) return declared.filter(({ name }) => name === "Event");
  return declared.filter(({ name }) => !PARAMETERS.test(name));
}

function describe(declarations: Declarations, declared: Declared): Component {
  // `Event` is the union of all events; what they have in common is its `EventBase`.
  const base = declarations.member(declared.scope, "EventBase");
  const body = base ? { ...declared, node: base.node } : declared;
  const resource = objectValue(body.node);
  if (resource === undefined) {
    return { key: KEYS[declared.name] ?? snakeCase(declared.name), declared, body };
  }
  const key = declared.name.startsWith("Deleted") ? `deleted_${resource}` : resource;
  return { key, resource, declared, body };
}

/** The literal type of the field `object`, which names the resource. */
function objectValue(node: ts.Node): string | undefined {
  if (!ts.isInterfaceDeclaration(node)) return undefined;
  for (const member of node.members) {
    if (!ts.isPropertySignature(member) || member.name.getText() !== "object") continue;
    const { type } = member;
    if (type && ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) {
      return type.literal.text;
    }
  }
  return undefined;
}

/** `resources/V2/Core/Accounts` → `V2.Core`. */
export function packageOf(file: string): string {
  return file.split("/").slice(1, -1).join(".");
}

/** `#/components/schemas/…` of a component. */
export function referenceTo({ key }: { key: string }): Reference {
  return { $ref: `#/components/schemas/${key}` };
}
