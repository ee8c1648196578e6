import type { Resource } from "../model.ts";
import type { Declaration, Member } from "./declaration.ts";
import type { FileContent } from "./source-file.ts";
import type { SharedTypes } from "./shared-types.ts";
import type { ResourceTypes } from "./resource-types.ts";
import { TypeBuilder } from "./types.ts";

/** What a resource is: a file for it and its deleted form, or for all of a package. */
export function emitSchemas(
  resources: readonly Resource[],
  types: ResourceTypes,
  shared: SharedTypes,
): FileContent[] {
  const files = Map.groupBy(resources, (resource) => types.fileOf(resource));
  return [...files.entries()]
    .filter(([path]) => path.startsWith("schemas/"))
    .map(([path, group]) => {
      const deletable = new Set(group.map(({ deletedFormOf }) => deletedFormOf));
      const inOrder = group.toSorted((one, other) => (order(one) < order(other) ? -1 : 1));
      const builders = {
        params: new TypeBuilder(types, path, "params"),
        response: new TypeBuilder(types, path, "response", {
          find: (_, shape) => shared.forResource(shape, path),
          declared: (_, shape, place) => shared.add(shape, path, { module: path, path: place }),
        }),
      };
      return {
        path,
        types: inOrder.map((resource) =>
          declareResource(
            resource,
            deletable.has(resource.key),
            builders[resource.key.endsWith("_param") ? "params" : "response"],
          ),
        ),
      };
    });
}

function declareResource(
  { name, schema, description }: Resource,
  deletable: boolean,
  builder: TypeBuilder,
): Declaration {
  if (schema.kind !== "object") return builder.alias([name], schema, name);
  return builder.declare([name], schema, {
    description,
    ...(deletable && { members: [NOT_DELETED] }),
  });
}

/** Lets `if (customer.deleted)` tell a resource from its deleted form. */
const NOT_DELETED: Member = { name: "deleted", optional: true, type: ["undefined"] };

/** Each resource before its deleted form. */
function order({ key, deletedFormOf }: Resource): string {
  return deletedFormOf === undefined ? key : `${deletedFormOf} deleted`;
}
