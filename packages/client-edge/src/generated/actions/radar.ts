// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type {
  RadarActions,
  RadarEarlyFraudWarningsActions,
  RadarPaymentEvaluationsActions,
  RadarValueListItemsActions,
  RadarValueListsActions,
} from "./interfaces.ts";

/** Binds the operations of `stripe.radar` to a client. */
export function radarActions(client: Client): RadarActions {
  return {
    earlyFraudWarnings: radarEarlyFraudWarningsActions(client),
    paymentEvaluations: radarPaymentEvaluationsActions(client),
    valueListItems: radarValueListItemsActions(client),
    valueLists: radarValueListsActions(client),
  };
}

function radarEarlyFraudWarningsActions(client: Client): RadarEarlyFraudWarningsActions {
  const bind = binder(client, "/v1/radar/early_fraud_warnings");
  return {
    retrieve: bind(operation.get, "/{early_fraud_warning}"),
    list: bind(operation.list),
  };
}

function radarPaymentEvaluationsActions(client: Client): RadarPaymentEvaluationsActions {
  const bind = binder(client, "/v1/radar/payment_evaluations");
  return {
    create: bind(operation.post),
  };
}

function radarValueListItemsActions(client: Client): RadarValueListItemsActions {
  const bind = binder(client, "/v1/radar/value_list_items");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{value_list_item}"),
    del: bind(operation.del, "/{value_list_item}"),
    list: bind(operation.list),
  };
}

function radarValueListsActions(client: Client): RadarValueListsActions {
  const bind = binder(client, "/v1/radar/value_lists");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{value_list}"),
    update: bind(operation.post, "/{value_list}"),
    del: bind(operation.del, "/{value_list}"),
    list: bind(operation.list),
  };
}
