// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  InstallCreateParams,
  InstallListParams,
  InstallRetrieveParams,
  InstallUninstallParams,
  InstallUpdateParams,
} from "../../params/apps.ts";
import type { Install } from "../../schemas/apps.ts";

export type {
  InstallCreateParams,
  InstallListParams,
  InstallRetrieveParams,
  InstallUninstallParams,
  InstallUpdateParams,
} from "../../params/apps.ts";

/** `POST /v1/apps/installs` · https://docs.stripe.com/api/apps/installs/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: InstallCreateParams<Expand<Install, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Install, E>> {
  return operation.post(client, "/v1/apps/installs", [], params, options);
}

/** `GET /v1/apps/installs/{install}` · https://docs.stripe.com/api/apps/installs/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  install: string,
  params?: InstallRetrieveParams<Expand<Install, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Install, E>> {
  return operation.get(client, "/v1/apps/installs/{install}", [install], params, options);
}

/** `POST /v1/apps/installs/{install}` · https://docs.stripe.com/api/apps/installs/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  install: string,
  params?: InstallUpdateParams<Expand<Install, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Install, E>> {
  return operation.post(client, "/v1/apps/installs/{install}", [install], params, options);
}

/** `GET /v1/apps/installs` · https://docs.stripe.com/api/apps/installs/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: InstallListParams<ExpandItems<Install, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Install, E>> {
  return operation.list(client, "/v1/apps/installs", [], params, options);
}

/** `POST /v1/apps/installs/{install}/uninstall` · https://docs.stripe.com/api/apps/installs/uninstall */
export function uninstall<const E extends readonly string[] = []>(
  client: Client,
  install: string,
  params?: InstallUninstallParams<Expand<Install, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Install, E>> {
  return operation.post(
    client,
    "/v1/apps/installs/{install}/uninstall",
    [install],
    params,
    options,
  );
}
