// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { OtherString, PaginationParams, RangeQueryParam } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type { Install } from "../../schemas/apps/install.ts";

export interface InstallCreateParams<Expand = string[]> {
  app: string;
  channel?: InstallCreateParams.Channel;
  code_challenge?: string;
  code_challenge_method?: string;
  expand?: Expand;
}
export declare namespace InstallCreateParams {
  type Channel = "private_live" | "private_test" | "public" | "testing" | OtherString;
}

export interface InstallRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface InstallUpdateParams<Expand = string[]> {
  expand?: Expand;
}

export interface InstallListParams<Expand = string[]> extends PaginationParams {
  account?: string;
  app?: string;
  approval_required?: boolean;
  channel?: InstallListParams.Channel;
  created?: RangeQueryParam | number;
  created_by?: string;
  expand?: Expand;
  status?: InstallListParams.Status;
}
export declare namespace InstallListParams {
  type Channel = "private_live" | "private_test" | "public" | "testing" | OtherString;
  type Status =
    | "install_failed"
    | "installed"
    | "installing"
    | "uninstall_failed"
    | "uninstalling"
    | OtherString;
}

export interface InstallUninstallParams<Expand = string[]> {
  expand?: Expand;
}

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
