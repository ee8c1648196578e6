// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  ConfigurationCreateParams,
  ConfigurationDeleteParams,
  ConfigurationListParams,
  ConfigurationRetrieveParams,
  ConfigurationUpdateParams,
} from "../../params/terminal.ts";
import type { Configuration, DeletedConfiguration } from "../../schemas/terminal.ts";

export type {
  ConfigurationCreateParams,
  ConfigurationDeleteParams,
  ConfigurationListParams,
  ConfigurationRetrieveParams,
  ConfigurationUpdateParams,
} from "../../params/terminal.ts";

/** `POST /v1/terminal/configurations` · https://docs.stripe.com/api/terminal/configurations/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: ConfigurationCreateParams<Expand<Configuration, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Configuration, E>> {
  return operation.post(client, "/v1/terminal/configurations", [], params, options);
}

/** `GET /v1/terminal/configurations/{configuration}` · https://docs.stripe.com/api/terminal/configurations/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  configuration: string,
  params?: ConfigurationRetrieveParams<Expand<Configuration | DeletedConfiguration, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Configuration | DeletedConfiguration, E>> {
  return operation.get(
    client,
    "/v1/terminal/configurations/{configuration}",
    [configuration],
    params,
    options,
  );
}

/** `POST /v1/terminal/configurations/{configuration}` · https://docs.stripe.com/api/terminal/configurations/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  configuration: string,
  params?: ConfigurationUpdateParams<Expand<Configuration | DeletedConfiguration, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Configuration | DeletedConfiguration, E>> {
  return operation.post(
    client,
    "/v1/terminal/configurations/{configuration}",
    [configuration],
    params,
    options,
  );
}

/** `DELETE /v1/terminal/configurations/{configuration}` · https://docs.stripe.com/api/terminal/configurations/delete */
export function del(
  client: Client,
  configuration: string,
  params?: ConfigurationDeleteParams,
  options?: RequestOptions,
): ApiPromise<DeletedConfiguration> {
  return operation.del(
    client,
    "/v1/terminal/configurations/{configuration}",
    [configuration],
    params,
    options,
  );
}

/** `GET /v1/terminal/configurations` · https://docs.stripe.com/api/terminal/configurations/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: ConfigurationListParams<ExpandItems<Configuration, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Configuration, E>> {
  return operation.list(client, "/v1/terminal/configurations", [], params, options);
}
