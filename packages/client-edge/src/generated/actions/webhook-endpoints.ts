// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  WebhookEndpointCreateParams,
  WebhookEndpointDeleteParams,
  WebhookEndpointListParams,
  WebhookEndpointRetrieveParams,
  WebhookEndpointUpdateParams,
} from "../params/webhook-endpoints.ts";
import type { DeletedWebhookEndpoint, WebhookEndpoint } from "../schemas/webhook-endpoint.ts";

/** `stripe.webhookEndpoints` */
export interface WebhookEndpointsActions {
  /** `POST /v1/webhook_endpoints` · https://docs.stripe.com/api/webhook_endpoints/create */
  create: <const E extends readonly string[] = []>(
    params: WebhookEndpointCreateParams<Expand<WebhookEndpoint, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<WebhookEndpoint, E>>;
  /** `GET /v1/webhook_endpoints/{webhook_endpoint}` · https://docs.stripe.com/api/webhook_endpoints/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    webhookEndpoint: string,
    params?: WebhookEndpointRetrieveParams<Expand<WebhookEndpoint, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<WebhookEndpoint, E>>;
  /** `POST /v1/webhook_endpoints/{webhook_endpoint}` · https://docs.stripe.com/api/webhook_endpoints/update */
  update: <const E extends readonly string[] = []>(
    webhookEndpoint: string,
    params?: WebhookEndpointUpdateParams<Expand<WebhookEndpoint, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<WebhookEndpoint, E>>;
  /** `DELETE /v1/webhook_endpoints/{webhook_endpoint}` · https://docs.stripe.com/api/webhook_endpoints/delete */
  del: (
    webhookEndpoint: string,
    params?: WebhookEndpointDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedWebhookEndpoint>;
  /** `GET /v1/webhook_endpoints` · https://docs.stripe.com/api/webhook_endpoints/list */
  list: <const E extends readonly string[] = []>(
    params?: WebhookEndpointListParams<ExpandItems<WebhookEndpoint, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<WebhookEndpoint, E>>;
}

/** Binds the operations of `stripe.webhookEndpoints` to a client. */
export function webhookEndpointsActions(client: Client): WebhookEndpointsActions {
  const bind = binder(client, "/v1/webhook_endpoints");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{webhook_endpoint}"),
    update: bind(operation.post, "/{webhook_endpoint}"),
    del: bind(operation.del, "/{webhook_endpoint}"),
    list: bind(operation.list),
  };
}
