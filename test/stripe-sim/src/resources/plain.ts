import { seconds } from "../clock.ts";
import { invalidRequest, noSuch } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import { list } from "../list.ts";
import { deletedObject } from "../lookup.ts";
import { mergedMetadata } from "../metadata.ts";
import { pick, text } from "../params.ts";
import type { Call, Handlers, Scope } from "../scope.ts";
import type { Resource } from "./types.ts";

/**
 * A resource without rules of its own: what is sent is stored, and that is all there is to it.
 * Its fields are those of its schema that a parameter of the same name sets.
 */
interface PlainResource {
  readonly object: string;
  readonly collection: string;
  readonly idPrefix: string;
  /** Whether `<object>.created`, `.updated` and `.deleted` are sent. */
  readonly events: boolean;
  /** What fields hold when no parameter sets them. */
  readonly defaults: JsonObject;
  /** Parameters of the list that must equal a field. */
  readonly filters: readonly string[];
}

const plainResources: readonly PlainResource[] = [
  {
    object: "coupon",
    collection: "/v1/coupons",
    idPrefix: "",
    events: true,
    defaults: { duration: "once", times_redeemed: 0, valid: true },
    filters: [],
  },
  {
    object: "product",
    collection: "/v1/products",
    idPrefix: "prod_",
    events: true,
    defaults: {
      active: true,
      default_price: null,
      statement_descriptor: null,
      tax_code: null,
      type: "service",
      unit_label: null,
    },
    filters: ["active", "shippable", "url"],
  },
  {
    object: "tax_rate",
    collection: "/v1/tax_rates",
    idPrefix: "txr_1",
    events: true,
    defaults: { active: true },
    filters: ["active", "inclusive"],
  },
  {
    object: "terminal.configuration",
    collection: "/v1/terminal/configurations",
    idPrefix: "tmc_",
    events: false,
    defaults: { is_account_default: false },
    filters: ["is_account_default"],
  },
];

/** Create, retrieve, update, delete and list of every plain resource. */
export function plainHandlers(): Handlers {
  return Object.assign({}, ...plainResources.map((resource) => handlersOf(resource)));
}

/** Creates one of these resources, for operations that do more than that. */
export function createPlain(object: string, scope: Scope, call: Call): Resource {
  const resource = plainResources.find((one) => one.object === object);
  if (resource === undefined) throw new Error(`There is no plain resource "${object}".`);
  return create(resource, scope, call);
}

function handlersOf(resource: PlainResource): Handlers {
  const { collection, object } = resource;
  const one = `${collection}/{}`;
  return {
    [`POST ${collection}`]: (scope, call) => create(resource, scope, call),
    [`GET ${collection}`]: (scope, call) => list(scope, object, call, { equal: resource.filters }),
    [`GET ${one}`]: (scope, call) => stored(resource, scope, call),
    [`POST ${one}`]: (scope, call) => update(resource, scope, call),
    [`DELETE ${one}`]: (scope, call) => {
      const found = stored(resource, scope, call);
      scope.world.delete(found);
      if (resource.events) scope.emit(`${object}.deleted`, found);
      return deletedObject(scope, found);
    },
  };
}

function create(resource: PlainResource, scope: Scope, { params }: Call): Resource {
  const { object } = resource;
  const id = text(params, "id") ?? scope.ids.next(resource.idPrefix);
  if (scope.world.table(object).get(id) !== undefined) {
    throw invalidRequest(`The ${object} ${id} already exists.`, {
      code: "resource_already_exists",
      param: "id",
    });
  }
  const now = seconds(scope.clock);
  const values = {
    ...resource.defaults,
    ...pick(params, Object.keys(params)),
    object,
    created: now,
    livemode: scope.world.livemode,
    metadata: mergedMetadata({}, params),
    updated: now,
  };
  const made: Resource = { ...scope.shapes.make(object, { ...values, id }), id, object };
  scope.world.table(object).put(made);
  if (resource.events) scope.emit(`${object}.created`, made);
  return made;
}

function update(resource: PlainResource, scope: Scope, call: Call): JsonObject {
  const { object } = resource;
  const found = stored(resource, scope, call);
  const changed = scope.shapes.make(object, {
    ...found,
    ...pick(call.params, Object.keys(call.params)),
    metadata: mergedMetadata(metadataOf(found), call.params),
    ...(found["updated"] === undefined ? {} : { updated: seconds(scope.clock) }),
  });
  Object.assign(found, changed);
  if (resource.events) scope.emit(`${object}.updated`, found);
  return found;
}

function stored({ object }: PlainResource, scope: Scope, call: Call): Resource {
  const [id = ""] = call.ids;
  const found = scope.world.table(object).get(id);
  if (found === undefined) throw noSuch(object, id, "id");
  return found;
}

function metadataOf({ metadata }: Resource): Record<string, string> {
  const entries = Object.entries(typeof metadata === "object" && metadata !== null ? metadata : {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
