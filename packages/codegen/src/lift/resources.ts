import type { Schema } from "../openapi.ts";
import { type Component, packageOf, referenceTo } from "./components.ts";
import { LiftError } from "./package.ts";
import type { Operation } from "./operations.ts";
import type { Service } from "./services.ts";

/** The component that each service's methods are listed on. */
export function homesOf(
  operations: readonly Operation[],
  components: readonly Component[],
): Map<Service, Component> {
  const services = Map.groupBy(operations, ({ service }) => service);
  return new Map(
    [...services].map(([service, own]) => [service, homeOf(service, own, components)]),
  );
}

/**
 * Where the methods of a service belong: the resource of the service's own file;
 * for a test helper the resource of the same name; otherwise what the service answers most. The
 * meter event stream answers nothing: it belongs to the resource that its name begins with.
 */
function homeOf(
  { declared: { file, name } }: Service,
  operations: readonly Operation[],
  components: readonly Component[],
): Component {
  const className = name.replace(/Resource$/, "");
  const packageName = packageOf(file).replace(/\.?TestHelpers\.?/, "");
  const resources = components.filter(({ key, resource }) => key === resource);
  const relatives = resources.filter(({ declared }) => packageOf(declared.file) === packageName);
  const home =
    resources.find(({ declared }) => declared.file === file) ??
    relatives.find(({ declared }) => declared.name === className) ??
    mostAnswered(operations, components) ??
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
