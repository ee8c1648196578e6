import type { Schema } from "../openapi.ts";
import { type Component, packageOf, referenceTo } from "./components.ts";
import { LiftError } from "./package.ts";
import type { Operation } from "./operations.ts";

/**
 * The component that an operation's SDK method is listed on: the resource of the service's own file;
 * for a test helper the resource of the same name; otherwise what the service answers most. The
 * meter event stream answers nothing: it belongs to the resource that its name begins with.
 */
export function homeOf(
  { service }: Operation,
  operations: readonly Operation[],
  components: readonly Component[],
): Component {
  const { file, name } = service.declared;
  const className = name.replace(/Resource$/, "");
  const packageName = packageOf(file).replace(/\.?TestHelpers\.?/, "");
  const resources = components.filter(({ key, resource }) => key === resource);
  const relatives = resources.filter(({ declared }) => packageOf(declared.file) === packageName);
  const home =
    resources.find(({ declared }) => declared.file === file) ??
    relatives.find(({ declared }) => declared.name === className) ??
    mostAnswered(
      operations.filter((other) => other.service === service),
      components,
    ) ??
    relatives.find(({ declared }) => className.startsWith(declared.name));
  if (home === undefined) throw new LiftError(`${name} of ${file} belongs to no resource.`);
  return home;
}

function mostAnswered(
  operations: readonly Operation[],
  components: readonly Component[],
): Component | undefined {
  const counts = components.map((component) => {
    const { $ref } = referenceTo(component);
    const answers = operations.filter((operation) => refersTo(answerOf(operation), $ref));
    return { component, count: answers.length };
  });
  const [best] = counts.toSorted((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.component : undefined;
}

function answerOf({ operation }: Operation): Schema | undefined {
  return operation.responses["200"]?.content?.["application/json"]?.schema;
}

function refersTo(schema: Schema | undefined, $ref: string): boolean {
  if (schema === undefined) return false;
  if ("$ref" in schema) return schema.$ref === $ref;
  const { anyOf = [], items, properties } = schema;
  return [...anyOf, items, properties?.["data"]].some((part) => refersTo(part, $ref));
}
