// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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

/** `stripe.accounts` */
export interface AccountsActions {
  /**
   * `POST /v1/accounts` · https://docs.stripe.com/api/accounts/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: AccountCreateParams<Expand<Account, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Account, E>>;
  /** `GET /v1/accounts/{account}` · https://docs.stripe.com/api/accounts/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    account: string,
    params?: AccountRetrieveParams<Expand<Account, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Account, E>>;
  /**
   * `POST /v1/accounts/{account}` · https://docs.stripe.com/api/accounts/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    account: string,
    params?: AccountUpdateParams<Expand<Account, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Account, E>>;
  /** `DELETE /v1/accounts/{account}` · https://docs.stripe.com/api/accounts/delete */
  del: (
    account: string,
    params?: AccountDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedAccount>;
  /** `GET /v1/accounts` · https://docs.stripe.com/api/accounts/list */
  list: <const E extends readonly string[] = []>(
    params?: AccountListParams<ExpandItems<Account, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Account, E>>;
  /** `GET /v1/account` · https://docs.stripe.com/api/account/retrieve */
  retrieveCurrent: <const E extends readonly string[] = []>(
    params?: AccountRetrieveCurrentParams<Expand<Account, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Account, E>>;
  /** `GET /v1/accounts/{account}/capabilities` · https://docs.stripe.com/api/accounts/capabilities/list */
  listCapabilities: <const E extends readonly string[] = []>(
    account: string,
    params?: AccountListCapabilitiesParams<ExpandItems<Capability, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Capability, E>>;
  /** `GET /v1/accounts/{account}/capabilities/{capability}` · https://docs.stripe.com/api/accounts/capabilities/retrieve */
  retrieveCapability: <const E extends readonly string[] = []>(
    account: string,
    capability: string,
    params?: AccountRetrieveCapabilityParams<Expand<Capability, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Capability, E>>;
  /** `POST /v1/accounts/{account}/capabilities/{capability}` · https://docs.stripe.com/api/accounts/capabilities/update */
  updateCapability: <const E extends readonly string[] = []>(
    account: string,
    capability: string,
    params?: AccountUpdateCapabilityParams<Expand<Capability, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Capability, E>>;
  /** `GET /v1/accounts/{account}/external_accounts` · https://docs.stripe.com/api/accounts/external_accounts/list */
  listExternalAccounts: <const E extends readonly string[] = []>(
    account: string,
    params?: AccountListExternalAccountsParams<ExpandItems<ExternalAccount, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ExternalAccount, E>>;
  /** `POST /v1/accounts/{account}/external_accounts` · https://docs.stripe.com/api/accounts/external_accounts */
  createExternalAccount: <const E extends readonly string[] = []>(
    account: string,
    params: AccountCreateExternalAccountParams<Expand<ExternalAccount, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ExternalAccount, E>>;
  /** `GET /v1/accounts/{account}/external_accounts/{external_account}` · https://docs.stripe.com/api/accounts/external_accounts/retrieve */
  retrieveExternalAccount: <const E extends readonly string[] = []>(
    account: string,
    externalAccount: string,
    params?: AccountRetrieveExternalAccountParams<Expand<ExternalAccount, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ExternalAccount, E>>;
  /** `POST /v1/accounts/{account}/external_accounts/{external_account}` · https://docs.stripe.com/api/accounts/external_accounts/update */
  updateExternalAccount: <const E extends readonly string[] = []>(
    account: string,
    externalAccount: string,
    params?: AccountUpdateExternalAccountParams<Expand<ExternalAccount, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ExternalAccount, E>>;
  /** `DELETE /v1/accounts/{account}/external_accounts/{external_account}` · https://docs.stripe.com/api/accounts/external_accounts/delete */
  deleteExternalAccount: (
    account: string,
    externalAccount: string,
    params?: AccountDeleteExternalAccountParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedExternalAccount>;
  /** `POST /v1/accounts/{account}/login_links` · https://docs.stripe.com/api/accounts/login_links */
  createLoginLink: <const E extends readonly string[] = []>(
    account: string,
    params?: AccountCreateLoginLinkParams<Expand<LoginLink, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<LoginLink, E>>;
  /** `GET /v1/accounts/{account}/persons` · https://docs.stripe.com/api/accounts/persons/list */
  listPersons: <const E extends readonly string[] = []>(
    account: string,
    params?: AccountListPersonsParams<ExpandItems<Person, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Person, E>>;
  /**
   * `POST /v1/accounts/{account}/persons` · https://docs.stripe.com/api/accounts/persons
   *
   * Times are in seconds since the Unix epoch.
   */
  createPerson: <const E extends readonly string[] = []>(
    account: string,
    params?: AccountCreatePersonParams<Expand<Person, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Person, E>>;
  /** `GET /v1/accounts/{account}/persons/{person}` · https://docs.stripe.com/api/accounts/persons/retrieve */
  retrievePerson: <const E extends readonly string[] = []>(
    account: string,
    person: string,
    params?: AccountRetrievePersonParams<Expand<Person, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Person, E>>;
  /**
   * `POST /v1/accounts/{account}/persons/{person}` · https://docs.stripe.com/api/accounts/persons/update
   *
   * Times are in seconds since the Unix epoch.
   */
  updatePerson: <const E extends readonly string[] = []>(
    account: string,
    person: string,
    params?: AccountUpdatePersonParams<Expand<Person, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Person, E>>;
  /** `DELETE /v1/accounts/{account}/persons/{person}` · https://docs.stripe.com/api/accounts/persons/delete */
  deletePerson: (
    account: string,
    person: string,
    params?: AccountDeletePersonParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedPerson>;
  /** `POST /v1/accounts/{account}/reject` · https://docs.stripe.com/api/accounts/reject */
  reject: <const E extends readonly string[] = []>(
    account: string,
    params: AccountRejectParams<Expand<Account, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Account, E>>;
  /** `POST /v1/accounts/{account}/unreject` · https://docs.stripe.com/api/accounts/unreject */
  unreject: <const E extends readonly string[] = []>(
    account: string,
    params?: AccountUnrejectParams<Expand<Account, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Account, E>>;
}

/** Binds the operations of `stripe.accounts` to a client. */
export function accountsActions(client: Client): AccountsActions {
  const bind = binder(client, "/v1/accounts");
  return {
    create: bind(operation.post, "", (params) => clear(params, ["individual.full_name_aliases"])),
    retrieve: bind(operation.get, "/{account}"),
    update: bind(
      operation.post,
      "/{account}",
      (params) => clear(params, [
        "individual.full_name_aliases",
        "settings.invoices.default_account_tax_ids",
      ]),
    ),
    del: bind(operation.del, "/{account}"),
    list: bind(operation.list),
    retrieveCurrent: (params, options) => operation.get(client, "/v1/account", [], params, options),
    listCapabilities: bind(operation.list, "/{account}/capabilities"),
    retrieveCapability: bind(operation.get, "/{account}/capabilities/{capability}"),
    updateCapability: bind(operation.post, "/{account}/capabilities/{capability}"),
    listExternalAccounts: bind(operation.list, "/{account}/external_accounts"),
    createExternalAccount: bind(operation.post, "/{account}/external_accounts"),
    retrieveExternalAccount: bind(operation.get, "/{account}/external_accounts/{external_account}"),
    updateExternalAccount: bind(operation.post, "/{account}/external_accounts/{external_account}"),
    deleteExternalAccount: bind(operation.del, "/{account}/external_accounts/{external_account}"),
    createLoginLink: bind(operation.post, "/{account}/login_links"),
    listPersons: bind(operation.list, "/{account}/persons"),
    createPerson: bind(
      operation.post,
      "/{account}/persons",
      (params) => clear(params, ["full_name_aliases"]),
    ),
    retrievePerson: bind(operation.get, "/{account}/persons/{person}"),
    updatePerson: bind(
      operation.post,
      "/{account}/persons/{person}",
      (params) => clear(params, ["full_name_aliases"]),
    ),
    deletePerson: bind(operation.del, "/{account}/persons/{person}"),
    reject: bind(operation.post, "/{account}/reject"),
    unreject: bind(operation.post, "/{account}/unreject"),
  };
}
