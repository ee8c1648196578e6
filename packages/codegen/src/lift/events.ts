import ts from "typescript";
import type { Schema, SchemaObject, StripeEvent } from "../openapi.ts";
import { referenceTo } from "./components.ts";
import type { Declarations, Declared } from "./declarations.ts";
import { LiftError } from "./package.ts";
import { type Position, positionOf, type Schemas } from "./schemas.ts";

const KINDS: Record<StripeEvent["kind"], { file: string; version: Position["version"] }> = {
  snapshot: { file: "resources/Events", version: "v1" },
  thin: { file: "resources/V2/Core/Events", version: "v2" },
};

/** One schema per type of event, by the type's name; an event's title is its class without `Event`. */
export function findEvents(
  declarations: Declarations,
  schemas: Schemas,
): Map<string, SchemaObject> {
  const events = new Map<string, SchemaObject>();
  for (const kind of ["snapshot", "thin"] as const) {
    for (const declared of eventClasses(declarations, KINDS[kind].file)) {
      const type = eventType(declared);
      if (events.has(type)) throw new LiftError(`Two events are called ${type}.`);
      const fields = kind === "snapshot" ? snapshot(declared, schemas) : thin(declared, schemas);
      const title = declared.name.replace(/Event$/, "");
      events.set(type, { title, ...fields, "x-stripeEvent": { type, kind } });
    }
  }
  return events;
}

/** The members of the union `Event` of a file. */
function eventClasses(declarations: Declarations, file: string): Declared[] {
  const scope = declarations.file(file);
  const union = declarations.member(scope, "Event")?.node;
  if (union === undefined || !ts.isTypeAliasDeclaration(union) || !ts.isUnionTypeNode(union.type)) {
    throw new LiftError(`${file} doesn't declare Event as a union.`);
  }
  return union.type.types.filter(ts.isTypeReferenceNode).map((type) => {
    return declarations.resolve(type.typeName, scope);
  });
}

function eventType(declared: Declared): string {
  const type = fieldType(declared, "type");
  if (!type || !ts.isLiteralTypeNode(type) || !ts.isStringLiteral(type.literal)) {
    throw new LiftError(`${declared.name} has no literal type.`);
  }
  return type.literal.text;
}

/** A snapshot event carries the whole object as it was. */
function snapshot(declared: Declared, schemas: Schemas): SchemaObject {
  const data = fieldType(declared, "data");
  if (data === undefined || !ts.isTypeReferenceNode(data)) {
    throw new LiftError(`${declared.name} carries no data.`);
  }
  const holder = schemas.resolve(data, declared.scope);
  const object = fieldType(holder, "object");
  if (object === undefined) throw new LiftError(`${declared.name} carries no object.`);
  const schema = schemas.type(object, positionOf(holder, "object", "v1"));
  return {
    type: "object",
    properties: { object: schema },
    required: ["object"],
    "x-expandableFields": ["object"],
  };
}

/** A thin event points to an object, and some carry data of their own. */
function thin(declared: Declared, schemas: Schemas): SchemaObject {
  const properties: Record<string, Schema> = {};
  const data = fieldType(declared, "data");
  if (data) properties["data"] = schemas.type(data, positionOf(declared, "data", "v2"));
  const related = relatedObject(declared);
  if (related) {
    const component = schemas.componentOf(related, declared.scope);
    if (!component) throw new LiftError(`${declared.name} points to something unknown.`);
    properties["related_object"] = referenceTo(component);
  }
  const required = Object.keys(properties);
  return { type: "object", properties, ...(required.length > 0 && { required }) };
}

/** What `fetchRelatedObject(): Promise<…>` gives. */
function relatedObject({ node }: Declared): ts.TypeNode | undefined {
  if (!ts.isInterfaceDeclaration(node)) return undefined;
  const method = node.members
    .filter(ts.isMethodSignature)
    .find(({ name }) => name.getText() === "fetchRelatedObject");
  const { type } = method ?? {};
  return type && ts.isTypeReferenceNode(type) ? type.typeArguments?.[0] : undefined;
}

function fieldType({ node }: Declared, field: string): ts.TypeNode | undefined {
  if (!ts.isInterfaceDeclaration(node)) return undefined;
  return node.members.filter(ts.isPropertySignature).find(({ name }) => name.getText() === field)
    ?.type;
}
