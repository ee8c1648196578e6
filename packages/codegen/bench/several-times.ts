import type { OpenApiDocument, Schema } from "../src/openapi.ts";

/**
 * A document with everything that is in another one several times, under names of its own: what a
 * generator takes for it shows how it grows. Events stay single, since their types tell them apart.
 */
export function severalTimes(document: OpenApiDocument, times: number): OpenApiDocument {
  const copies = Array.from({ length: times - 1 }, (_, index) => copyOf(document, index + 2));
  return {
    ...document,
    paths: Object.assign({}, document.paths, ...copies.map(({ paths }) => paths)),
    components: {
      schemas: Object.assign(
        {},
        document.components.schemas,
        ...copies.map(({ components }) => components.schemas),
      ),
    },
  };
}

function copyOf(document: OpenApiDocument, number: number): OpenApiDocument {
  const prefix = `copy${number}_`;
  const copy: OpenApiDocument = JSON.parse(
    JSON.stringify(document).replaceAll(
      '"#/components/schemas/',
      `"#/components/schemas/${prefix}`,
    ),
  );
  const schemas = Object.entries(copy.components.schemas)
    .filter(([, schema]) => !("x-stripeEvent" in schema))
    .map(([key, schema]): [string, Schema] => [prefix + key, renamed(schema, `Copy${number}`)]);
  const paths = Object.entries(copy.paths).map(([path, item]): [string, typeof item] => [
    path.replace(/\/(?=[a-z])(?!v\d)/g, `/${prefix}`),
    item,
  ]);
  return {
    ...copy,
    paths: Object.fromEntries(paths),
    components: { schemas: Object.fromEntries(schemas) },
  };
}

/** A component of a copy: what stripe-node calls it is another's, and its own key names it. */
function renamed(schema: Schema, prefix: string): Schema {
  if ("$ref" in schema) return schema;
  const { "x-stripeResource": resource, "x-stripeOperations": _, title, ...rest } = schema;
  return {
    ...rest,
    ...(title !== undefined && { title: prefix + title }),
    ...(resource && {
      "x-stripeResource": { ...resource, class_name: prefix + resource.class_name },
    }),
  };
}
