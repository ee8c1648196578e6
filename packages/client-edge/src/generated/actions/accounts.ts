// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
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
} from "../operations/accounts.ts";
import type { Account, DeletedAccount } from "../schemas/account.ts";
import type { Capability } from "../schemas/capability.ts";
import type { DeletedExternalAccount, ExternalAccount } from "../schemas/external-account.ts";
import type { LoginLink } from "../schemas/login-link.ts";
import type { DeletedPerson, Person } from "../schemas/person.ts";

/** `stripe.accounts` */
export interface AccountsActions {
  /**
   * `POST /v1/accounts` · https://docs.stripe.com/api/accounts/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: (params?: AccountCreateParams, options?: RequestOptions) => ApiPromise<Account>;
  /** `GET /v1/accounts/{account}` · https://docs.stripe.com/api/accounts/retrieve */
  retrieve: (
    account: string,
    params?: AccountRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Account>;
  /**
   * `POST /v1/accounts/{account}` · https://docs.stripe.com/api/accounts/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: (
    account: string,
    params?: AccountUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<Account>;
  /** `DELETE /v1/accounts/{account}` · https://docs.stripe.com/api/accounts/delete */
  del: (
    account: string,
    params?: AccountDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedAccount>;
  /** `GET /v1/accounts` · https://docs.stripe.com/api/accounts/list */
  list: (params?: AccountListParams, options?: RequestOptions) => ApiListPromise<Account>;
  /** `GET /v1/account` · https://docs.stripe.com/api/account/retrieve */
  retrieveCurrent: (
    params?: AccountRetrieveCurrentParams,
    options?: RequestOptions,
  ) => ApiPromise<Account>;
  /** `GET /v1/accounts/{account}/capabilities` · https://docs.stripe.com/api/accounts/capabilities/list */
  listCapabilities: (
    account: string,
    params?: AccountListCapabilitiesParams,
    options?: RequestOptions,
  ) => ApiListPromise<Capability>;
  /** `GET /v1/accounts/{account}/capabilities/{capability}` · https://docs.stripe.com/api/accounts/capabilities/retrieve */
  retrieveCapability: (
    account: string,
    capability: string,
    params?: AccountRetrieveCapabilityParams,
    options?: RequestOptions,
  ) => ApiPromise<Capability>;
  /** `POST /v1/accounts/{account}/capabilities/{capability}` · https://docs.stripe.com/api/accounts/capabilities/update */
  updateCapability: (
    account: string,
    capability: string,
    params?: AccountUpdateCapabilityParams,
    options?: RequestOptions,
  ) => ApiPromise<Capability>;
  /** `GET /v1/accounts/{account}/external_accounts` · https://docs.stripe.com/api/accounts/external_accounts/list */
  listExternalAccounts: (
    account: string,
    params?: AccountListExternalAccountsParams,
    options?: RequestOptions,
  ) => ApiListPromise<ExternalAccount>;
  /** `POST /v1/accounts/{account}/external_accounts` · https://docs.stripe.com/api/accounts/external_accounts */
  createExternalAccount: (
    account: string,
    params: AccountCreateExternalAccountParams,
    options?: RequestOptions,
  ) => ApiPromise<ExternalAccount>;
  /** `GET /v1/accounts/{account}/external_accounts/{external_account}` · https://docs.stripe.com/api/accounts/external_accounts/retrieve */
  retrieveExternalAccount: (
    account: string,
    externalAccount: string,
    params?: AccountRetrieveExternalAccountParams,
    options?: RequestOptions,
  ) => ApiPromise<ExternalAccount>;
  /** `POST /v1/accounts/{account}/external_accounts/{external_account}` · https://docs.stripe.com/api/accounts/external_accounts/update */
  updateExternalAccount: (
    account: string,
    externalAccount: string,
    params?: AccountUpdateExternalAccountParams,
    options?: RequestOptions,
  ) => ApiPromise<ExternalAccount>;
  /** `DELETE /v1/accounts/{account}/external_accounts/{external_account}` · https://docs.stripe.com/api/accounts/external_accounts/delete */
  deleteExternalAccount: (
    account: string,
    externalAccount: string,
    params?: AccountDeleteExternalAccountParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedExternalAccount>;
  /** `POST /v1/accounts/{account}/login_links` · https://docs.stripe.com/api/accounts/login_links */
  createLoginLink: (
    account: string,
    params?: AccountCreateLoginLinkParams,
    options?: RequestOptions,
  ) => ApiPromise<LoginLink>;
  /** `GET /v1/accounts/{account}/persons` · https://docs.stripe.com/api/accounts/persons/list */
  listPersons: (
    account: string,
    params?: AccountListPersonsParams,
    options?: RequestOptions,
  ) => ApiListPromise<Person>;
  /**
   * `POST /v1/accounts/{account}/persons` · https://docs.stripe.com/api/accounts/persons
   *
   * Times are in seconds since the Unix epoch.
   */
  createPerson: (
    account: string,
    params?: AccountCreatePersonParams,
    options?: RequestOptions,
  ) => ApiPromise<Person>;
  /** `GET /v1/accounts/{account}/persons/{person}` · https://docs.stripe.com/api/accounts/persons/retrieve */
  retrievePerson: (
    account: string,
    person: string,
    params?: AccountRetrievePersonParams,
    options?: RequestOptions,
  ) => ApiPromise<Person>;
  /**
   * `POST /v1/accounts/{account}/persons/{person}` · https://docs.stripe.com/api/accounts/persons/update
   *
   * Times are in seconds since the Unix epoch.
   */
  updatePerson: (
    account: string,
    person: string,
    params?: AccountUpdatePersonParams,
    options?: RequestOptions,
  ) => ApiPromise<Person>;
  /** `DELETE /v1/accounts/{account}/persons/{person}` · https://docs.stripe.com/api/accounts/persons/delete */
  deletePerson: (
    account: string,
    person: string,
    params?: AccountDeletePersonParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedPerson>;
  /** `POST /v1/accounts/{account}/reject` · https://docs.stripe.com/api/accounts/reject */
  reject: (
    account: string,
    params: AccountRejectParams,
    options?: RequestOptions,
  ) => ApiPromise<Account>;
  /** `POST /v1/accounts/{account}/unreject` · https://docs.stripe.com/api/accounts/unreject */
  unreject: (
    account: string,
    params?: AccountUnrejectParams,
    options?: RequestOptions,
  ) => ApiPromise<Account>;
}

/** Binds the operations of `stripe.accounts` to a client. */
export function accountsActions(client: Client): AccountsActions {
  return {
    create: (params, options) =>
      operation.post(
        client,
        "/v1/accounts",
        [],
        clear(params, ["individual.full_name_aliases"]),
        options,
      ),
    retrieve: (account, params, options) =>
      operation.get(client, "/v1/accounts/{account}", [account], params, options),
    update: (account, params, options) =>
      operation.post(
        client,
        "/v1/accounts/{account}",
        [account],
        clear(params, [
          "individual.full_name_aliases",
          "settings.invoices.default_account_tax_ids",
        ]),
        options,
      ),
    del: (account, params, options) =>
      operation.del(client, "/v1/accounts/{account}", [account], params, options),
    list: (params, options) => operation.list(client, "/v1/accounts", [], params, options),
    retrieveCurrent: (params, options) => operation.get(client, "/v1/account", [], params, options),
    listCapabilities: (account, params, options) =>
      operation.list(client, "/v1/accounts/{account}/capabilities", [account], params, options),
    retrieveCapability: (account, capability, params, options) =>
      operation.get(
        client,
        "/v1/accounts/{account}/capabilities/{capability}",
        [account, capability],
        params,
        options,
      ),
    updateCapability: (account, capability, params, options) =>
      operation.post(
        client,
        "/v1/accounts/{account}/capabilities/{capability}",
        [account, capability],
        params,
        options,
      ),
    listExternalAccounts: (account, params, options) =>
      operation.list(
        client,
        "/v1/accounts/{account}/external_accounts",
        [account],
        params,
        options,
      ),
    createExternalAccount: (account, params, options) =>
      operation.post(
        client,
        "/v1/accounts/{account}/external_accounts",
        [account],
        params,
        options,
      ),
    retrieveExternalAccount: (account, externalAccount, params, options) =>
      operation.get(
        client,
        "/v1/accounts/{account}/external_accounts/{external_account}",
        [account, externalAccount],
        params,
        options,
      ),
    updateExternalAccount: (account, externalAccount, params, options) =>
      operation.post(
        client,
        "/v1/accounts/{account}/external_accounts/{external_account}",
        [account, externalAccount],
        params,
        options,
      ),
    deleteExternalAccount: (account, externalAccount, params, options) =>
      operation.del(
        client,
        "/v1/accounts/{account}/external_accounts/{external_account}",
        [account, externalAccount],
        params,
        options,
      ),
    createLoginLink: (account, params, options) =>
      operation.post(client, "/v1/accounts/{account}/login_links", [account], params, options),
    listPersons: (account, params, options) =>
      operation.list(client, "/v1/accounts/{account}/persons", [account], params, options),
    createPerson: (account, params, options) =>
      operation.post(
        client,
        "/v1/accounts/{account}/persons",
        [account],
        clear(params, ["full_name_aliases"]),
        options,
      ),
    retrievePerson: (account, person, params, options) =>
      operation.get(
        client,
        "/v1/accounts/{account}/persons/{person}",
        [account, person],
        params,
        options,
      ),
    updatePerson: (account, person, params, options) =>
      operation.post(
        client,
        "/v1/accounts/{account}/persons/{person}",
        [account, person],
        clear(params, ["full_name_aliases"]),
        options,
      ),
    deletePerson: (account, person, params, options) =>
      operation.del(
        client,
        "/v1/accounts/{account}/persons/{person}",
        [account, person],
        params,
        options,
      ),
    reject: (account, params, options) =>
      operation.post(client, "/v1/accounts/{account}/reject", [account], params, options),
    unreject: (account, params, options) =>
      operation.post(client, "/v1/accounts/{account}/unreject", [account], params, options),
  };
}
