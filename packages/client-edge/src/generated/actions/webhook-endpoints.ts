// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import * as webhookEndpoints from "../operations/webhook-endpoints.ts";
import type {
  WebhookEndpointCreateParams,
  WebhookEndpointDeleteParams,
  WebhookEndpointListParams,
  WebhookEndpointRetrieveParams,
  WebhookEndpointUpdateParams,
} from "../operations/webhook-endpoints.ts";
import type { DeletedWebhookEndpoint, WebhookEndpoint } from "../schemas/webhook-endpoint.ts";

/** `stripe.webhookEndpoints` */
export interface WebhookEndpointsActions {
  /** `POST /v1/webhook_endpoints` · https://docs.stripe.com/api/webhook_endpoints/create */
  create: (
    params: WebhookEndpointCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<WebhookEndpoint>;
  /** `GET /v1/webhook_endpoints/{webhook_endpoint}` · https://docs.stripe.com/api/webhook_endpoints/retrieve */
  retrieve: (
    webhookEndpoint: string,
    params?: WebhookEndpointRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<WebhookEndpoint>;
  /** `POST /v1/webhook_endpoints/{webhook_endpoint}` · https://docs.stripe.com/api/webhook_endpoints/update */
  update: (
    webhookEndpoint: string,
    params?: WebhookEndpointUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<WebhookEndpoint>;
  /** `DELETE /v1/webhook_endpoints/{webhook_endpoint}` · https://docs.stripe.com/api/webhook_endpoints/delete */
  del: (
    webhookEndpoint: string,
    params?: WebhookEndpointDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedWebhookEndpoint>;
  /** `GET /v1/webhook_endpoints` · https://docs.stripe.com/api/webhook_endpoints/list */
  list: (
    params?: WebhookEndpointListParams,
    options?: RequestOptions,
  ) => ApiListPromise<WebhookEndpoint>;
}

/** Binds the operations of `stripe.webhookEndpoints` to a client. */
export function webhookEndpointsActions(client: Client): WebhookEndpointsActions {
  return {
    create: (params, options) => webhookEndpoints.create(client, params, options),
    retrieve: (webhookEndpoint, params, options) =>
      webhookEndpoints.retrieve(client, webhookEndpoint, params, options),
    update: (webhookEndpoint, params, options) =>
      webhookEndpoints.update(client, webhookEndpoint, params, options),
    del: (webhookEndpoint, params, options) =>
      webhookEndpoints.del(client, webhookEndpoint, params, options),
    list: (params, options) => webhookEndpoints.list(client, params, options),
  };
}
