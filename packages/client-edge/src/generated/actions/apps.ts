// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import * as appsInstalls from "../operations/apps/installs.ts";
import type {
  InstallCreateParams,
  InstallListParams,
  InstallRetrieveParams,
  InstallUninstallParams,
  InstallUpdateParams,
} from "../operations/apps/installs.ts";
import * as appsSecrets from "../operations/apps/secrets.ts";
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
      create: (params, options) => appsInstalls.create(client, params, options),
      retrieve: (install, params, options) =>
        appsInstalls.retrieve(client, install, params, options),
      update: (install, params, options) => appsInstalls.update(client, install, params, options),
      list: (params, options) => appsInstalls.list(client, params, options),
      uninstall: (install, params, options) =>
        appsInstalls.uninstall(client, install, params, options),
    },
    secrets: {
      create: (params, options) => appsSecrets.create(client, params, options),
      list: (params, options) => appsSecrets.list(client, params, options),
      deleteWhere: (params, options) => appsSecrets.deleteWhere(client, params, options),
      find: (params, options) => appsSecrets.find(client, params, options),
    },
  };
}
