// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { AccountsActions } from "./interfaces.ts";

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
