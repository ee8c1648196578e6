// `lift` names the inline types of a document by these functions too, so that a `title` stands only
// where they don't give what stripe-node has.

import type { ResourceName } from "../openapi.ts";
import { PLURAL_CLASSES, RESOURCES, TOP_LEVEL_TYPES } from "./exceptions.ts";
import { pascalCase, singular } from "./words.ts";

/**
 * The name of the type of a field, inside the namespace of the type that the field belongs to.
 *
 * @param inArray whether the type is that of the elements: `line_items` → `LineItem`
 */
export function nestedTypeName(field: string, inArray: boolean): string {
  return pascalCase(inArray ? singular(field) : field);
}

/**
 * The class that an accessor's parameter types begin with: `terminal.readers` → `Reader`.
 *
 * @param accessor the last part of the accessor
 */
export function classOfAccessor(accessor: string): string {
  const plural = pascalCase(accessor);
  return PLURAL_CLASSES.has(plural) ? plural : singular(plural);
}

/** The class that stripe-node has for an accessor: `readers` → `ReaderResource`. */
export function resourceClassName(accessor: string): string {
  return `${accessor === "oauth" ? "OAuth" : singular(pascalCase(accessor))}Resource`;
}

/** `ReaderProcessPaymentIntentParams`; for `del`, `ReaderDeleteParams`. */
export function paramsName(accessor: string, method: string): string {
  const action = method === "del" ? "delete" : method;
  return `${classOfAccessor(accessor)}${pascalCase(action)}Params`;
}

/** Whether a component has a name of its own though it isn't a resource. */
export function isTopLevelType(key: string): boolean {
  return Object.hasOwn(TOP_LEVEL_TYPES, key);
}

/** A resource's class and package: by what the document says, else by its key. */
export function resourceName(
  key: string,
  given: ResourceName | undefined,
): { name: string; package: string[] } {
  const base = key.replace(/^deleted_/, "");
  const exception = given ?? TOP_LEVEL_TYPES[key] ?? RESOURCES[base];
  const packages = exception
    ? (exception.in_package ?? "").split(".")
    : base.split(".").slice(0, -1).map(pascalCase);
  const name = exception?.class_name ?? pascalCase(base.split(".").at(-1) ?? base);
  const prefix = base === key || name.startsWith("Deleted") ? "" : "Deleted";
  return { name: prefix + name, package: packages.filter((part) => part !== "") };
}
