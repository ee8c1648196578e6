// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  InstallCreateParams,
  InstallListParams,
  InstallRetrieveParams,
  InstallUninstallParams,
  InstallUpdateParams,
} from "../params/apps/installs.ts";
import type {
  SecretCreateParams,
  SecretDeleteWhereParams,
  SecretFindParams,
  SecretListParams,
} from "../params/apps/secrets.ts";
import type { Install } from "../schemas/apps/install.ts";
import type { Secret } from "../schemas/apps/secret.ts";

/** `stripe.apps` */
export interface AppsActions {
  readonly installs: AppsInstallsActions;
  readonly secrets: AppsSecretsActions;
}

/** `stripe.apps.installs` */
export interface AppsInstallsActions {
  /** `POST /v1/apps/installs` · https://docs.stripe.com/api/apps/installs/create */
  create: <const E extends readonly string[] = []>(
    params: InstallCreateParams<Expand<Install, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Install, E>>;
  /** `GET /v1/apps/installs/{install}` · https://docs.stripe.com/api/apps/installs/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    install: string,
    params?: InstallRetrieveParams<Expand<Install, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Install, E>>;
  /** `POST /v1/apps/installs/{install}` · https://docs.stripe.com/api/apps/installs/update */
  update: <const E extends readonly string[] = []>(
    install: string,
    params?: InstallUpdateParams<Expand<Install, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Install, E>>;
  /** `GET /v1/apps/installs` · https://docs.stripe.com/api/apps/installs/list */
  list: <const E extends readonly string[] = []>(
    params?: InstallListParams<ExpandItems<Install, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Install, E>>;
  /** `POST /v1/apps/installs/{install}/uninstall` · https://docs.stripe.com/api/apps/installs/uninstall */
  uninstall: <const E extends readonly string[] = []>(
    install: string,
    params?: InstallUninstallParams<Expand<Install, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Install, E>>;
}

/** `stripe.apps.secrets` */
export interface AppsSecretsActions {
  /**
   * `POST /v1/apps/secrets` · https://docs.stripe.com/api/apps/secrets/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: SecretCreateParams<Expand<Secret, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Secret, E>>;
  /** `GET /v1/apps/secrets` · https://docs.stripe.com/api/apps/secrets/list */
  list: <const E extends readonly string[] = []>(
    params: SecretListParams<ExpandItems<Secret, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Secret, E>>;
  /** `POST /v1/apps/secrets/delete` · https://docs.stripe.com/api/apps/secrets/delete/create */
  deleteWhere: <const E extends readonly string[] = []>(
    params: SecretDeleteWhereParams<Expand<Secret, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Secret, E>>;
  /** `GET /v1/apps/secrets/find` · https://docs.stripe.com/api/apps/secrets/find/retrieve */
  find: <const E extends readonly string[] = []>(
    params: SecretFindParams<Expand<Secret, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Secret, E>>;
}

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
