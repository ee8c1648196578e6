import type { Resource, Schema } from "../model.ts";
import type { TypeReference } from "./type-text.ts";
import type { ResourceTypes } from "./resource-types.ts";

/**
 * Types of resources that others have too: lists of error codes, of countries, of merchant
 * categories. They are declared once and referred to, but only from files that lose nothing by
 * it: a leaf import must not pull in a resource for the sake of an enum.
 */
export class SharedTypes {
  readonly #declared = new Map<string, { file: string; reference: TypeReference }[]>();
  /** Each file of a resource with all that it imports, directly or not. */
  readonly #closures: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(resources: readonly Resource[], types: ResourceTypes) {
    const imports = new Map<string, Set<string>>();
    for (const resource of resources) {
      const file = types.fileOf(resource);
      const known = imports.get(file) ?? new Set();
      imports.set(file, known);
      for (const key of references(resource.schema)) {
        const other = types.get(key);
        if (other) known.add(types.fileOf(other));
      }
    }
    this.#closures = new Map([...imports.keys()].map((file) => [file, closure(file, imports)]));
  }

  /** Notes that a shape is declared in the file of a resource. */
  add(shape: string, file: string, reference: TypeReference): void {
    this.#declared.set(shape, [...(this.#declared.get(shape) ?? []), { file, reference }]);
  }

  /** A type of that shape that a file of a resource may as well import. */
  forResource(shape: string, file: string): TypeReference | undefined {
    return this.#find(shape, this.#closures.get(file) ?? new Set(), true);
  }

  /** A type of that shape that comes with the resources that operations answer with. */
  forOperations(shape: string, resourceFiles: readonly string[]): TypeReference | undefined {
    const loaded = resourceFiles.flatMap((file) => [...(this.#closures.get(file) ?? [])]);
    return this.#find(shape, new Set(loaded), false);
  }

  #find(
    shape: string,
    loaded: ReadonlySet<string>,
    maySelfLoad: boolean,
  ): TypeReference | undefined {
    const found = this.#declared.get(shape)?.find(({ file }) => {
      if (loaded.has(file)) return true;
      // A file that brings nothing along but itself costs no more than the copy that it saves.
      const brings = this.#closures.get(file) ?? new Set();
      return maySelfLoad && [...brings].every((other) => other === file || loaded.has(other));
    });
    return found?.reference;
  }
}

function closure(
  file: string,
  imports: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const reached = new Set([file]);
  for (const next of reached) for (const other of imports.get(next) ?? []) reached.add(other);
  return reached;
}

function references(schema: Schema): string[] {
  switch (schema.kind) {
    case "reference":
      return [schema.key];
    case "array":
    case "list":
    case "search":
    case "v2_list":
      return references(schema.items);
    case "map":
      return references(schema.values);
    case "union":
      return schema.members.flatMap(references);
    case "object":
      return schema.fields.flatMap((field) => references(field.schema));
    default:
      return [];
  }
}
