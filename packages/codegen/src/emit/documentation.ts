import type { Operation, Schema } from "../model.ts";

/**
 * The doc comment of an operation: method and path, where Stripe documents it, and what the
 * schema knows of hosts, versions and units. Stripe's own descriptions aren't ours to repeat.
 */
export function documentation(operation: Operation, indent = ""): string[] {
  const description = operation.description === undefined ? [] : [operation.description];
  const lines = [
    ...description,
    `\`${operation.method} ${operation.path}\` · ${referenceUrl(operation)}`,
    ...notes(operation),
  ];
  const tags = operation.deprecated ? ["@deprecated"] : [];
  return comment([...lines, ...tags].join("\n\n"), indent);
}

/**
 * A doc comment of paragraphs of Markdown, line by line; nothing where there is no text. What is in
 * it can't end it.
 */
export function comment(text: string | undefined, indent = ""): string[] {
  if (text === undefined || text === "") return [];
  const [only = "", ...more] = text
    .replaceAll("*/", String.raw`*\/`)
    .split(/\r\n|[\n\r\u2028\u2029]/);
  if (more.length === 0) return [`${indent}/** ${only} */`];
  const lines = [only, ...more].map((line) => `${indent} * ${line}`.trimEnd());
  return [`${indent}/**`, ...lines, `${indent} */`];
}

/** The page of the API reference: the path's own words, then what is done. */
function referenceUrl({ method, path, pathParameters, response }: Operation): string {
  const segments = path.split("/").filter((segment) => segment !== "" && segment !== "v1");
  const words = segments.filter((segment) => !segment.startsWith("{"));
  const onItem = segments.at(-1)?.startsWith("{") === true;
  const isAction = method === "POST" && !onItem && pathParameters.length > 0;
  const verb = { GET: "retrieve", POST: onItem ? "update" : "create", DELETE: "delete" }[method];
  const isList = response.kind === "list" || response.kind === "v2_list";
  const last = isList ? ["list"] : isAction || response.kind === "search" ? [] : [verb];
  return `https://docs.stripe.com/api/${[...words, ...last].join("/")}`;
}

function notes(operation: Operation): string[] {
  const { base, params, response, version, versionRequired } = operation;
  return [
    ...(base === "api" ? [] : [`Sent to the base \`${base}\`.`]),
    ...(version === undefined ? [] : [`Sent with \`Stripe-Version: ${version}\`, which it needs.`]),
    ...(versionRequired ? ["Needs `options.apiVersion`."] : []),
    ...(operation.publishable
      ? ["A publishable key may call it too: `@tillwire/client-edge/publishable`."]
      : []),
    ...(response.kind === "stream" ? ["Answers with the file as a stream."] : []),
    ...(params.fields.some(({ schema }) => hasTime(schema))
      ? ["Times are in seconds since the Unix epoch."]
      : []),
  ];
}

function hasTime(schema: Schema): boolean {
  switch (schema.kind) {
    case "number":
      return schema.unixTime === true;
    case "array":
      return hasTime(schema.items);
    case "map":
      return hasTime(schema.values);
    case "union":
      return schema.members.some(hasTime);
    case "object":
      return schema.fields.some((field) => hasTime(field.schema));
    default:
      return false;
  }
}
