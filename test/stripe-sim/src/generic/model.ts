import { refName, resolve, type OpenApiDocument, type Schema } from "../document.ts";

/** What the generic operations read from the API document, beyond one operation. */
export interface Model {
  readonly document: OpenApiDocument;
  /** The kinds of object that a schema stands for: a union has several, deleted variants are left out. */
  kinds(schema: Schema | undefined): readonly string[];
  /** The kinds of a list's items; none if the schema isn't a list. */
  itemKinds(schema: Schema | undefined): readonly string[];
  /** The kinds that `GET path` answers; test helpers share the path of what they help with. */
  kindsAt(path: string): readonly string[];
  /** Whether `GET path` answers a list. */
  isCollection(path: string): boolean;
  /** The schema of a kind. */
  schema(kind: string): Schema;
  /** The event type of a change, such as `customer.tax_id.created`; `undefined` if there is none. */
  eventType(kind: string, change: string): string | undefined;
  /** Whether requests can create such objects: only then can a missing one be told from a real one. */
  isCreatable(kind: string): boolean;
}

export function createModel(document: OpenApiDocument): Model {
  const events = eventTypes(document);
  const creatable = new Set<string>();

  function kinds(schema: Schema | undefined): readonly string[] {
    if (schema === undefined) return [];
    const name = refName(schema);
    if (name !== undefined) {
      const component = resolve(document, schema);
      if (component.anyOf !== undefined) return component.anyOf.flatMap((branch) => kinds(branch));
      return name.startsWith("deleted_") ? [] : [name];
    }
    return (schema.anyOf ?? []).flatMap((branch) => kinds(branch));
  }

  function itemKinds(schema: Schema | undefined): readonly string[] {
    return kinds(schema?.properties?.["data"]?.items);
  }

  function responseAt(path: string, method: "get" | "post"): Schema | undefined {
    const shared = path.replace("/test_helpers", "");
    const item = document.paths[path] ?? document.paths[shared];
    return item?.[method]?.responses["200"]?.content?.["application/json"]?.schema;
  }

  for (const path of Object.keys(document.paths)) {
    if (!path.endsWith("}")) {
      for (const kind of kinds(responseAt(path, "post"))) creatable.add(kind);
    }
  }

  return {
    document,
    kinds,
    itemKinds,
    kindsAt: (path) => kinds(responseAt(path, "get")),
    isCollection: (path) => responseAt(path, "get")?.properties?.["data"] !== undefined,
    schema: (kind) => resolve(document, { $ref: `#/components/schemas/${kind}` }),
    eventType(kind, change) {
      const types = events.get(kind) ?? [];
      const own = `${kind}.${change}`;
      return types.includes(own) || kind.startsWith("v2.")
        ? types.find((type) => type === own)
        : types.find((type) => type.endsWith(`.${change}`));
    },
    isCreatable: (kind) => creatable.has(kind),
  };
}

/** The types of events by the kind of their object: snapshots of v1's objects, thin ones of v2's. */
function eventTypes(document: OpenApiDocument): Map<string, string[]> {
  const types = new Map<string, string[]>();
  for (const schema of Object.values(document.components.schemas)) {
    const event = schema["x-stripeEvent"];
    if (event === undefined) continue;
    const { object, related_object: related } = schema.properties ?? {};
    const kind = refName((event.type.startsWith("v2.") ? related : object) ?? {});
    if (kind === undefined) continue;
    types.set(kind, [...(types.get(kind) ?? []), event.type]);
  }
  return types;
}
