import { noSuch } from "../errors.ts";
import { record, text, type Params } from "../params.ts";
import type { Handlers, Scope } from "../scope.ts";
import type { Resource } from "./types.ts";

/** Secrets of Stripe Apps: one per name and scope; only finding it shows what it holds. */
export const appSecrets: Handlers = {
  "POST /v1/apps/secrets": (scope, call) => {
    const former = secretOf(scope, call.params);
    if (former !== undefined) scope.world.table("apps.secret").delete(former.id);
    return withoutPayload(scope.carryOut(call));
  },
  "GET /v1/apps/secrets/find": (scope, { params }) => {
    const secret = secretOf(scope, params);
    if (secret === undefined) throw noSuch("secret", text(params, "name") ?? "", "name");
    return secret;
  },
  "POST /v1/apps/secrets/delete": (scope, { params }) => {
    const secret = secretOf(scope, params);
    if (secret === undefined) throw noSuch("secret", text(params, "name") ?? "", "name");
    scope.world.table("apps.secret").delete(secret.id);
    return { ...withoutPayload(secret), deleted: true };
  },
};

function secretOf(scope: Scope, params: Params): Resource | undefined {
  const key = keyOf(params);
  return scope.world
    .table("apps.secret")
    .oldestFirst()
    .find((secret) => keyOf(secret) === key);
}

function keyOf(params: Params): string {
  const scope = record(params, "scope") ?? {};
  return JSON.stringify([params["name"], scope["type"], scope["user"] ?? null]);
}

function withoutPayload(secret: Resource): Resource {
  return { ...secret, payload: null };
}
