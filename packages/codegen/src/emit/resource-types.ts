import type { Event, Resource } from "../model.ts";
import { kebabCase } from "../names/words.ts";
import type { TypeReference } from "./type-text.ts";

/** Where the types of resources are declared. */
export class ResourceTypes {
  readonly #resources: ReadonlyMap<string, Resource>;
  /** Resources that are a union of many types, each with a name: events. */
  readonly #files: ReadonlyMap<string, string>;

  constructor(resources: readonly Resource[], events: readonly Event[] = []) {
    this.#resources = new Map(resources.map((resource) => [resource.key, resource]));
    const hasThin = events.some(({ kind }) => kind === "thin");
    this.#files = new Map([
      ["event", "events.ts"],
      ...(hasThin ? [["v2.core.event", "v2-events.ts"] as const] : []),
    ]);
  }

  get(key: string): Resource | undefined {
    return this.#resources.get(key);
  }

  /**
   * The file of a resource, and of its deleted form. Those of a package share one: to a compiler,
   * each file costs as much as a hundred lines.
   */
  fileOf(resource: Resource): string {
    const base = this.#resources.get(resource.deletedFormOf ?? resource.key) ?? resource;
    const path = base.package.length > 0 ? base.package : [base.name];
    return this.#files.get(base.key) ?? `schemas/${path.map(kebabCase).join("/")}.ts`;
  }

  reference(key: string): TypeReference {
    const resource = this.#resources.get(key);
    if (!resource) throw new Error(`There is no resource ${key}.`);
    return {
      module: this.fileOf(resource),
      path: [resource.name],
      prefix: resource.package.join(""),
    };
  }
}
