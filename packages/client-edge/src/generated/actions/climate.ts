// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type {
  ClimateActions,
  ClimateOrdersActions,
  ClimateProductsActions,
  ClimateSuppliersActions,
} from "./interfaces.ts";

/** Binds the operations of `stripe.climate` to a client. */
export function climateActions(client: Client): ClimateActions {
  return {
    orders: climateOrdersActions(client),
    products: climateProductsActions(client),
    suppliers: climateSuppliersActions(client),
  };
}

function climateOrdersActions(client: Client): ClimateOrdersActions {
  const bind = binder(client, "/v1/climate/orders");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{order}"),
    update: bind(operation.post, "/{order}"),
    list: bind(operation.list),
    cancel: bind(operation.post, "/{order}/cancel"),
  };
}

function climateProductsActions(client: Client): ClimateProductsActions {
  const bind = binder(client, "/v1/climate/products");
  return {
    retrieve: bind(operation.get, "/{product}"),
    list: bind(operation.list),
  };
}

function climateSuppliersActions(client: Client): ClimateSuppliersActions {
  const bind = binder(client, "/v1/climate/suppliers");
  return {
    retrieve: bind(operation.get, "/{supplier}"),
    list: bind(operation.list),
  };
}
