import * as v from "valibot";
import { DocumentError, within } from "../errors.ts";

// What everything in a document has to be, so that reading it can be about what it means.

const text = v.string();
const texts = v.array(text);

const schema: v.GenericSchema = v.lazy(() =>
  v.looseObject({
    $ref: v.optional(text),
    title: v.optional(text),
    description: v.optional(text),
    type: v.optional(text),
    format: v.optional(text),
    enum: v.optional(v.array(v.union([text, v.number(), v.boolean()]))),
    items: v.optional(schema),
    properties: v.optional(v.record(text, schema)),
    required: v.optional(texts),
    additionalProperties: v.optional(v.union([v.boolean(), schema])),
    anyOf: v.optional(v.array(schema)),
    nullable: v.optional(v.boolean()),
    "x-expandableFields": v.optional(texts),
    "x-stripeEnum": v.optional(v.looseObject({ kind: text })),
    "x-expansionResources": v.optional(v.looseObject({ oneOf: v.array(schema) })),
    "x-resourceId": v.optional(text),
    "x-stripeResource": v.optional(
      v.looseObject({ class_name: text, in_package: v.optional(text) }),
    ),
    "x-stripeOperations": v.optional(
      v.array(
        v.looseObject({
          method_name: text,
          operation: text,
          path: text,
          service: v.optional(text),
        }),
      ),
    ),
    "x-stripeEvent": v.optional(v.looseObject({ type: text, kind: text })),
  }),
);

const content = v.record(text, v.looseObject({ schema }));
const servers = v.array(v.looseObject({ url: text }));

const operation = v.looseObject({
  operationId: text,
  description: v.optional(text),
  parameters: v.optional(v.array(v.looseObject({ name: text, in: text, schema }))),
  requestBody: v.optional(v.looseObject({ content })),
  responses: v.record(text, v.looseObject({ content: v.optional(content) })),
  servers: v.optional(servers),
  "x-stripeVersion": v.optional(text),
});

const document = v.looseObject({
  info: v.looseObject({ version: text }),
  servers: v.optional(servers),
  paths: v.record(text, v.record(text, operation)),
  components: v.looseObject({ schemas: v.record(text, schema) }),
});

/**
 * Checks that everything in a document is of the kind that it has to be.
 *
 * @throws {DocumentError} for the first thing that isn't
 */
export function checkOutline(source: unknown): void {
  const { issues } = v.safeParse(document, source, { abortEarly: true });
  const [issue] = issues ?? [];
  if (!issue) return;
  const keys = (issue.path ?? []).map(({ key }) => String(key));
  const { expected, received } = issue;
  throw new DocumentError(
    within("#", ...keys),
    `This must be ${String(expected)}, and is ${received}.`,
  );
}
