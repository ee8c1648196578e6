import { DocumentError, checkName, within } from "../errors.ts";
import type { Event } from "../model.ts";
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
  const object = field(event.kind === "thin" ? "related_object" : "object");
  const data = field("data");
  if (data && data.kind !== "object") {
    throw new DocumentError(within(pointer, "properties", "data"), "Data must be an object.");
  }
  return {
    type: event.type,
    name: checkName(schema.title ?? pascalCase(event.type), pointer),
    kind: event.kind,
    ...(object && { object }),
    ...(data && { data }),
  };
}
