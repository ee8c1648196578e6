// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  InstallCreateParams,
  InstallListParams,
  InstallRetrieveParams,
  InstallUninstallParams,
  InstallUpdateParams,
} from "../operations/apps/installs.ts";
import type {
  SecretCreateParams,
  SecretDeleteWhereParams,
  SecretFindParams,
  SecretListParams,
} from "../operations/apps/secrets.ts";
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
  create: (params: InstallCreateParams, options?: RequestOptions) => ApiPromise<Install>;
  /** `GET /v1/apps/installs/{install}` · https://docs.stripe.com/api/apps/installs/retrieve */
  retrieve: (
    install: string,
    params?: InstallRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Install>;
  /** `POST /v1/apps/installs/{install}` · https://docs.stripe.com/api/apps/installs/update */
  update: (
    install: string,
    params?: InstallUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<Install>;
  /** `GET /v1/apps/installs` · https://docs.stripe.com/api/apps/installs/list */
  list: (params?: InstallListParams, options?: RequestOptions) => ApiListPromise<Install>;
  /** `POST /v1/apps/installs/{install}/uninstall` · https://docs.stripe.com/api/apps/installs/uninstall */
  uninstall: (
    install: string,
    params?: InstallUninstallParams,
    options?: RequestOptions,
  ) => ApiPromise<Install>;
}

/** `stripe.apps.secrets` */
export interface AppsSecretsActions {
  /**
   * `POST /v1/apps/secrets` · https://docs.stripe.com/api/apps/secrets/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: (params: SecretCreateParams, options?: RequestOptions) => ApiPromise<Secret>;
  /** `GET /v1/apps/secrets` · https://docs.stripe.com/api/apps/secrets/list */
  list: (params: SecretListParams, options?: RequestOptions) => ApiListPromise<Secret>;
  /** `POST /v1/apps/secrets/delete` · https://docs.stripe.com/api/apps/secrets/delete/create */
  deleteWhere: (params: SecretDeleteWhereParams, options?: RequestOptions) => ApiPromise<Secret>;
  /** `GET /v1/apps/secrets/find` · https://docs.stripe.com/api/apps/secrets/find/retrieve */
  find: (params: SecretFindParams, options?: RequestOptions) => ApiPromise<Secret>;
}

/** Binds the operations of `stripe.apps` to a client. */
export function appsActions(client: Client): AppsActions {
  return {
    installs: {
      create: (params, options) => operation.post(client, "/v1/apps/installs", [], params, options),
      retrieve: (install, params, options) =>
        operation.get(client, "/v1/apps/installs/{install}", [install], params, options),
      update: (install, params, options) =>
        operation.post(client, "/v1/apps/installs/{install}", [install], params, options),
      list: (params, options) => operation.list(client, "/v1/apps/installs", [], params, options),
      uninstall: (install, params, options) =>
        operation.post(client, "/v1/apps/installs/{install}/uninstall", [install], params, options),
    },
    secrets: {
      create: (params, options) => operation.post(client, "/v1/apps/secrets", [], params, options),
      list: (params, options) => operation.list(client, "/v1/apps/secrets", [], params, options),
      deleteWhere: (params, options) =>
        operation.post(client, "/v1/apps/secrets/delete", [], params, options),
      find: (params, options) =>
        operation.get(client, "/v1/apps/secrets/find", [], params, options),
    },
  };
}
