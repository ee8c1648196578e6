// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { OtherString, PaginationParams, RangeQueryParam } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Install } from "../../schemas/apps/install.ts";

export interface InstallCreateParams {
  app: string;
  channel?: InstallCreateParams.Channel;
  code_challenge?: string;
  code_challenge_method?: string;
  expand?: string[];
}
export declare namespace InstallCreateParams {
  type Channel = "private_live" | "private_test" | "public" | "testing" | OtherString;
}

export interface InstallRetrieveParams {
  expand?: string[];
}

export interface InstallUpdateParams {
  expand?: string[];
}

export interface InstallListParams extends PaginationParams {
  account?: string;
  app?: string;
  approval_required?: boolean;
  channel?: InstallListParams.Channel;
  created?: RangeQueryParam | number;
  created_by?: string;
  expand?: string[];
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

export interface InstallUninstallParams {
  expand?: string[];
}

/** `POST /v1/apps/installs` · https://docs.stripe.com/api/apps/installs/create */
export function create(
  client: Client,
  params: InstallCreateParams,
  options?: RequestOptions,
): ApiPromise<Install> {
  return operation.post(client, "/v1/apps/installs", [], params, options);
}

/** `GET /v1/apps/installs/{install}` · https://docs.stripe.com/api/apps/installs/retrieve */
export function retrieve(
  client: Client,
  install: string,
  params?: InstallRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Install> {
  return operation.get(client, "/v1/apps/installs/{install}", [install], params, options);
}

/** `POST /v1/apps/installs/{install}` · https://docs.stripe.com/api/apps/installs/update */
export function update(
  client: Client,
  install: string,
  params?: InstallUpdateParams,
  options?: RequestOptions,
): ApiPromise<Install> {
  return operation.post(client, "/v1/apps/installs/{install}", [install], params, options);
}

/** `GET /v1/apps/installs` · https://docs.stripe.com/api/apps/installs/list */
export function list(
  client: Client,
  params?: InstallListParams,
  options?: RequestOptions,
): ApiListPromise<Install> {
  return operation.list(client, "/v1/apps/installs", [], params, options);
}

/** `POST /v1/apps/installs/{install}/uninstall` · https://docs.stripe.com/api/apps/installs/uninstall */
export function uninstall(
  client: Client,
  install: string,
  params?: InstallUninstallParams,
  options?: RequestOptions,
): ApiPromise<Install> {
  return operation.post(
    client,
    "/v1/apps/installs/{install}/uninstall",
    [install],
    params,
    options,
  );
}
