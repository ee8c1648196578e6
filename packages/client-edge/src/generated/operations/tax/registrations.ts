// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  RegistrationCreateParams,
  RegistrationListParams,
  RegistrationRetrieveParams,
  RegistrationUpdateParams,
} from "../../params/tax.ts";
import type { Registration } from "../../schemas/tax.ts";

export type {
  RegistrationCreateParams,
  RegistrationListParams,
  RegistrationRetrieveParams,
  RegistrationUpdateParams,
} from "../../params/tax.ts";

/**
 * `POST /v1/tax/registrations` · https://docs.stripe.com/api/tax/registrations/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: RegistrationCreateParams<Expand<Registration, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Registration, E>> {
  return operation.post(client, "/v1/tax/registrations", [], params, options);
}

/** `GET /v1/tax/registrations/{registration}` · https://docs.stripe.com/api/tax/registrations/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  registration: string,
  params?: RegistrationRetrieveParams<Expand<Registration, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Registration, E>> {
  return operation.get(
    client,
    "/v1/tax/registrations/{registration}",
    [registration],
    params,
    options,
  );
}

/**
 * `POST /v1/tax/registrations/{registration}` · https://docs.stripe.com/api/tax/registrations/update
 *
 * Times are in seconds since the Unix epoch.
 */
export function update<const E extends readonly string[] = []>(
  client: Client,
  registration: string,
  params?: RegistrationUpdateParams<Expand<Registration, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Registration, E>> {
  return operation.post(
    client,
    "/v1/tax/registrations/{registration}",
    [registration],
    params,
    options,
  );
}

/** `GET /v1/tax/registrations` · https://docs.stripe.com/api/tax/registrations/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: RegistrationListParams<ExpandItems<Registration, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Registration, E>> {
  return operation.list(client, "/v1/tax/registrations", [], params, options);
}
