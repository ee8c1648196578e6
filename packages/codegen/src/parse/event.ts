import { DocumentError, checkName, within } from "../errors.ts";
import type { Event, Schema } from "../model.ts";
import { pascalCase } from "../names/words.ts";
import type { OpenApiDocument, SchemaObject } from "../openapi.ts";
import { type SchemaContext, parseFields } from "./schema.ts";

/** Reads the event types: the components with `x-stripeEvent`. */
export function parseEvents(document: OpenApiDocument, context: SchemaContext): Event[] {
  return Object.entries(document.components.schemas).flatMap(([key, schema]) =>
    "$ref" in schema || !schema["x-stripeEvent"]
      ? []
      : [parseEvent(schema, within("#/components/schemas", key), context)],
  );
}

function parseEvent(schema: SchemaObject, pointer: string, context: SchemaContext): Event {
  const event = schema["x-stripeEvent"];
  if (event?.kind !== "snapshot" && event?.kind !== "thin") {
    throw new DocumentError(
      within(pointer, "x-stripeEvent", "kind"),
      "It must be snapshot or thin.",
    );
  }
  const fields = parseFields(schema, pointer, context);
  const field = (name: string) => fields.find((candidate) => candidate.name === name)?.schema;
  const object =
    event.kind === "thin"
      ? relatedObject(
          field("related_object"),
          within(pointer, "properties", "related_object"),
          context,
        )
      : field("object");
  const data = field("data");
  if (data && data.kind !== "object") {
    throw new DocumentError(within(pointer, "properties", "data"), "Data must be an object.");
  }
  return {
    type: event.type,
    name: checkName(schema.title ?? pascalCase(event.type), pointer),
    kind: event.kind,
    ...(object && { object }),
    ...(data && (data.fields.length > 0 || data.open === true) && { data }),
  };
}

/**
 * The object that a thin event points to. Stripe's own documents have what points there: the value
 * of its `type` is the object's.
 */
function relatedObject(
  schema: Schema | undefined,
  pointer: string,
  context: SchemaContext,
): Schema | undefined {
  if (schema?.kind !== "object") return schema;
  const type = schema.fields.find(({ name }) => name === "type")?.schema;
  const [key, ...more] = type?.kind === "enum" ? type.values : [];
  if (typeof key !== "string" || more.length > 0 || !context.isNamed(key)) {
    throw new DocumentError(pointer, "It must point to an object that has a component.");
  }
  return { kind: "reference", key };
}
