// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  AccountCreateExternalAccountParams,
  AccountCreateLoginLinkParams,
  AccountCreateParams,
  AccountCreatePersonParams,
  AccountDeleteExternalAccountParams,
  AccountDeleteParams,
  AccountDeletePersonParams,
  AccountListCapabilitiesParams,
  AccountListExternalAccountsParams,
  AccountListParams,
  AccountListPersonsParams,
  AccountRejectParams,
  AccountRetrieveCapabilityParams,
  AccountRetrieveCurrentParams,
  AccountRetrieveExternalAccountParams,
  AccountRetrieveParams,
  AccountRetrievePersonParams,
  AccountUnrejectParams,
  AccountUpdateCapabilityParams,
  AccountUpdateExternalAccountParams,
  AccountUpdateParams,
  AccountUpdatePersonParams,
} from "../params/accounts.ts";
import type { Account, DeletedAccount } from "../schemas/account.ts";
import type { Capability } from "../schemas/capability.ts";
import type { DeletedExternalAccount, ExternalAccount } from "../schemas/external-account.ts";
import type { LoginLink } from "../schemas/login-link.ts";
import type { DeletedPerson, Person } from "../schemas/person.ts";

export type {
  AccountCreateExternalAccountParams,
  AccountCreateLoginLinkParams,
  AccountCreateParams,
  AccountCreatePersonParams,
  AccountDeleteExternalAccountParams,
  AccountDeleteParams,
  AccountDeletePersonParams,
  AccountListCapabilitiesParams,
  AccountListExternalAccountsParams,
  AccountListParams,
  AccountListPersonsParams,
  AccountRejectParams,
  AccountRetrieveCapabilityParams,
  AccountRetrieveCurrentParams,
  AccountRetrieveExternalAccountParams,
  AccountRetrieveParams,
  AccountRetrievePersonParams,
  AccountUnrejectParams,
  AccountUpdateCapabilityParams,
  AccountUpdateExternalAccountParams,
  AccountUpdateParams,
  AccountUpdatePersonParams,
} from "../params/accounts.ts";

/**
 * `POST /v1/accounts` · https://docs.stripe.com/api/accounts/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: AccountCreateParams<Expand<Account, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Account, E>> {
  return operation.post(
    client,
    "/v1/accounts",
    [],
    clear(params, ["individual.full_name_aliases"]),
    options,
  );
}

/** `GET /v1/accounts/{account}` · https://docs.stripe.com/api/accounts/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  account: string,
  params?: AccountRetrieveParams<Expand<Account, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Account, E>> {
  return operation.get(client, "/v1/accounts/{account}", [account], params, options);
}

/**
 * `POST /v1/accounts/{account}` · https://docs.stripe.com/api/accounts/update
 *
 * Times are in seconds since the Unix epoch.
 */
export function update<const E extends readonly string[] = []>(
  client: Client,
  account: string,
  params?: AccountUpdateParams<Expand<Account, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Account, E>> {
  return operation.post(
    client,
    "/v1/accounts/{account}",
    [account],
    clear(params, ["individual.full_name_aliases", "settings.invoices.default_account_tax_ids"]),
    options,
  );
}

/** `DELETE /v1/accounts/{account}` · https://docs.stripe.com/api/accounts/delete */
export function del(
  client: Client,
  account: string,
  params?: AccountDeleteParams,
  options?: RequestOptions,
): ApiPromise<DeletedAccount> {
  return operation.del(client, "/v1/accounts/{account}", [account], params, options);
}

/** `GET /v1/accounts` · https://docs.stripe.com/api/accounts/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: AccountListParams<ExpandItems<Account, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Account, E>> {
  return operation.list(client, "/v1/accounts", [], params, options);
}

/** `GET /v1/account` · https://docs.stripe.com/api/account/retrieve */
export function retrieveCurrent<const E extends readonly string[] = []>(
  client: Client,
  params?: AccountRetrieveCurrentParams<Expand<Account, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Account, E>> {
  return operation.get(client, "/v1/account", [], params, options);
}

/** `GET /v1/accounts/{account}/capabilities` · https://docs.stripe.com/api/accounts/capabilities/list */
export function listCapabilities<const E extends readonly string[] = []>(
  client: Client,
  account: string,
  params?: AccountListCapabilitiesParams<ExpandItems<Capability, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Capability, E>> {
  return operation.list(client, "/v1/accounts/{account}/capabilities", [account], params, options);
}

/** `GET /v1/accounts/{account}/capabilities/{capability}` · https://docs.stripe.com/api/accounts/capabilities/retrieve */
export function retrieveCapability<const E extends readonly string[] = []>(
  client: Client,
  account: string,
  capability: string,
  params?: AccountRetrieveCapabilityParams<Expand<Capability, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Capability, E>> {
  return operation.get(
    client,
    "/v1/accounts/{account}/capabilities/{capability}",
    [account, capability],
    params,
    options,
  );
}

/** `POST /v1/accounts/{account}/capabilities/{capability}` · https://docs.stripe.com/api/accounts/capabilities/update */
export function updateCapability<const E extends readonly string[] = []>(
  client: Client,
  account: string,
  capability: string,
  params?: AccountUpdateCapabilityParams<Expand<Capability, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Capability, E>> {
  return operation.post(
    client,
    "/v1/accounts/{account}/capabilities/{capability}",
    [account, capability],
    params,
    options,
  );
}

/** `GET /v1/accounts/{account}/external_accounts` · https://docs.stripe.com/api/accounts/external_accounts/list */
export function listExternalAccounts<const E extends readonly string[] = []>(
  client: Client,
  account: string,
  params?: AccountListExternalAccountsParams<ExpandItems<ExternalAccount, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<ExternalAccount, E>> {
  return operation.list(
    client,
    "/v1/accounts/{account}/external_accounts",
    [account],
    params,
    options,
  );
}

/** `POST /v1/accounts/{account}/external_accounts` · https://docs.stripe.com/api/accounts/external_accounts */
export function createExternalAccount<const E extends readonly string[] = []>(
  client: Client,
  account: string,
  params: AccountCreateExternalAccountParams<Expand<ExternalAccount, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ExternalAccount, E>> {
  return operation.post(
    client,
    "/v1/accounts/{account}/external_accounts",
    [account],
    params,
    options,
  );
}

/** `GET /v1/accounts/{account}/external_accounts/{external_account}` · https://docs.stripe.com/api/accounts/external_accounts/retrieve */
export function retrieveExternalAccount<const E extends readonly string[] = []>(
  client: Client,
  account: string,
  externalAccount: string,
  params?: AccountRetrieveExternalAccountParams<Expand<ExternalAccount, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ExternalAccount, E>> {
  return operation.get(
    client,
    "/v1/accounts/{account}/external_accounts/{external_account}",
    [account, externalAccount],
    params,
    options,
  );
}

/** `POST /v1/accounts/{account}/external_accounts/{external_account}` · https://docs.stripe.com/api/accounts/external_accounts/update */
export function updateExternalAccount<const E extends readonly string[] = []>(
  client: Client,
  account: string,
  externalAccount: string,
  params?: AccountUpdateExternalAccountParams<Expand<ExternalAccount, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ExternalAccount, E>> {
  return operation.post(
    client,
    "/v1/accounts/{account}/external_accounts/{external_account}",
    [account, externalAccount],
    params,
    options,
  );
}

/** `DELETE /v1/accounts/{account}/external_accounts/{external_account}` · https://docs.stripe.com/api/accounts/external_accounts/delete */
export function deleteExternalAccount(
  client: Client,
  account: string,
  externalAccount: string,
  params?: AccountDeleteExternalAccountParams,
  options?: RequestOptions,
): ApiPromise<DeletedExternalAccount> {
  return operation.del(
    client,
    "/v1/accounts/{account}/external_accounts/{external_account}",
    [account, externalAccount],
    params,
    options,
  );
}

/** `POST /v1/accounts/{account}/login_links` · https://docs.stripe.com/api/accounts/login_links */
export function createLoginLink<const E extends readonly string[] = []>(
  client: Client,
  account: string,
  params?: AccountCreateLoginLinkParams<Expand<LoginLink, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<LoginLink, E>> {
  return operation.post(client, "/v1/accounts/{account}/login_links", [account], params, options);
}

/** `GET /v1/accounts/{account}/persons` · https://docs.stripe.com/api/accounts/persons/list */
export function listPersons<const E extends readonly string[] = []>(
  client: Client,
  account: string,
  params?: AccountListPersonsParams<ExpandItems<Person, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Person, E>> {
  return operation.list(client, "/v1/accounts/{account}/persons", [account], params, options);
}

/**
 * `POST /v1/accounts/{account}/persons` · https://docs.stripe.com/api/accounts/persons
 *
 * Times are in seconds since the Unix epoch.
 */
export function createPerson<const E extends readonly string[] = []>(
  client: Client,
  account: string,
  params?: AccountCreatePersonParams<Expand<Person, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Person, E>> {
  return operation.post(
    client,
    "/v1/accounts/{account}/persons",
    [account],
    clear(params, ["full_name_aliases"]),
    options,
  );
}

/** `GET /v1/accounts/{account}/persons/{person}` · https://docs.stripe.com/api/accounts/persons/retrieve */
export function retrievePerson<const E extends readonly string[] = []>(
  client: Client,
  account: string,
  person: string,
  params?: AccountRetrievePersonParams<Expand<Person, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Person, E>> {
  return operation.get(
    client,
    "/v1/accounts/{account}/persons/{person}",
    [account, person],
    params,
    options,
  );
}

/**
 * `POST /v1/accounts/{account}/persons/{person}` · https://docs.stripe.com/api/accounts/persons/update
 *
 * Times are in seconds since the Unix epoch.
 */
export function updatePerson<const E extends readonly string[] = []>(
  client: Client,
  account: string,
  person: string,
  params?: AccountUpdatePersonParams<Expand<Person, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Person, E>> {
  return operation.post(
    client,
    "/v1/accounts/{account}/persons/{person}",
    [account, person],
    clear(params, ["full_name_aliases"]),
    options,
  );
}

/** `DELETE /v1/accounts/{account}/persons/{person}` · https://docs.stripe.com/api/accounts/persons/delete */
export function deletePerson(
  client: Client,
  account: string,
  person: string,
  params?: AccountDeletePersonParams,
  options?: RequestOptions,
): ApiPromise<DeletedPerson> {
  return operation.del(
    client,
    "/v1/accounts/{account}/persons/{person}",
    [account, person],
    params,
    options,
  );
}

/** `POST /v1/accounts/{account}/reject` · https://docs.stripe.com/api/accounts/reject */
export function reject<const E extends readonly string[] = []>(
  client: Client,
  account: string,
  params: AccountRejectParams<Expand<Account, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Account, E>> {
  return operation.post(client, "/v1/accounts/{account}/reject", [account], params, options);
}

/** `POST /v1/accounts/{account}/unreject` · https://docs.stripe.com/api/accounts/unreject */
export function unreject<const E extends readonly string[] = []>(
  client: Client,
  account: string,
  params?: AccountUnrejectParams<Expand<Account, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Account, E>> {
  return operation.post(client, "/v1/accounts/{account}/unreject", [account], params, options);
}
