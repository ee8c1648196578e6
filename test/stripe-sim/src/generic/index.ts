import type { OpenApiDocument, Schema } from "../document.ts";
import type { JsonObject } from "../json.ts";
import type { Operation } from "../router.ts";
import type { Resource } from "../resources/types.ts";
import type { Call, Handler, Scope } from "../scope.ts";
import { searchOperation } from "../search/index.ts";
import { createModel, type Model } from "./model.ts";
import { isResource, pathTo } from "./named.ts";
import {
  createOperation,
  listOperation,
  placeObject,
  removeOperation,
  retrieveOperation,
  updateOperation,
} from "./operations.ts";
import { pagesOperation } from "./pages.ts";
import { clearOperation, composeOperation, singletonOperation } from "./singletons.ts";

/** Carries out operations, and makes objects, by the document alone. */
export interface Generic {
  /** A handler for any operation of the document. */
  handler(operation: Operation): Handler;
  /** Carries out a call whose answer is an object with an id. */
  carryOut(scope: Scope, call: Call): Resource;
  /** Stores an object of this kind as if a request had created it; no event tells of it. */
  create(scope: Scope, kind: string, values: JsonObject, owner?: string): Resource;
}

/**
 * How operations are carried out that have no handler of their own in `resources/`: by their
 * method, their path and their answer's schema. A handler written by hand for the same key wins.
 */
export function createGeneric(document: OpenApiDocument): Generic {
  const handlers = new Map<string, Handler>();
  let model: Model | undefined;

  function handler(operation: Operation): Handler {
    let found = handlers.get(operation.key);
    if (found === undefined) {
      model ??= createModel(document);
      found = handlerFor(model, operation);
      handlers.set(operation.key, found);
    }
    return found;
  }

  return {
    handler,
    carryOut(scope, call) {
      const answer = handler(call.operation)(scope, call);
      if (isResource(answer)) return answer;
      throw new Error(`${call.operation.key} doesn't answer an object with an id.`);
    },
    create(scope, kind, values, owner) {
      model ??= createModel(document);
      return placeObject(model, scope, kind, values, owner);
    },
  };
}

function handlerFor(model: Model, operation: Operation): Handler {
  const { method, path, response } = operation;
  const last = operation.pathParams.length - 1;
  const kinds = model.kinds(response);
  if (method === "GET") {
    const items = model.itemKinds(response);
    if (isSearch(response)) return searchOperation(items[0] ?? "");
    if (items.length > 0) {
      return path.startsWith("/v2/") ? pagesOperation(model, items) : listOperation(model, items);
    }
    if (path.endsWith("}")) return retrieveOperation(model, kinds);
    return model.document.paths[path]?.post === undefined
      ? composeOperation(model, kinds)
      : singletonOperation(model, kinds);
  }
  if (method === "DELETE") {
    if (!path.endsWith("}")) return clearOperation(model);
    const stored = model.kindsAt(path);
    return removeOperation(model, stored.length > 0 ? stored : kinds);
  }
  if (kinds.length === 0) return (): JsonObject => ({});
  if (path.endsWith("}")) return updateOperation(model, kinds, last);
  if (model.isCollection(path)) return createOperation(model, kinds);
  if (model.kindsAt(path).length > 0) return singletonOperation(model, kinds);
  const subjects = last < 0 ? [] : model.kindsAt(pathTo(operation, last));
  const actedOn = kinds.filter((kind) => subjects.includes(kind));
  if (actedOn.length > 0) return updateOperation(model, actedOn, last);
  return path.includes("preview") ? composeOperation(model, kinds) : createOperation(model, kinds);
}

function isSearch(response: Schema | undefined): boolean {
  return response?.properties?.["object"]?.enum?.[0] === "search_result";
}
