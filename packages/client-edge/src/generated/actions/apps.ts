// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { AppsActions, AppsInstallsActions, AppsSecretsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.apps` to a client. */
export function appsActions(client: Client): AppsActions {
  return {
    installs: appsInstallsActions(client),
    secrets: appsSecretsActions(client),
  };
}

function appsInstallsActions(client: Client): AppsInstallsActions {
  const bind = binder(client, "/v1/apps/installs");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{install}"),
    update: bind(operation.post, "/{install}"),
    list: bind(operation.list),
    uninstall: bind(operation.post, "/{install}/uninstall"),
  };
}

function appsSecretsActions(client: Client): AppsSecretsActions {
  const bind = binder(client, "/v1/apps/secrets");
  return {
    create: bind(operation.post),
    list: bind(operation.list),
    deleteWhere: bind(operation.post, "/delete"),
    find: bind(operation.get, "/find"),
  };
}
