// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

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

export type {
  WebhookEndpointCreateParams,
  WebhookEndpointDeleteParams,
  WebhookEndpointListParams,
  WebhookEndpointRetrieveParams,
  WebhookEndpointUpdateParams,
} from "../params/webhook-endpoints.ts";

/** `POST /v1/webhook_endpoints` · https://docs.stripe.com/api/webhook_endpoints/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: WebhookEndpointCreateParams<Expand<WebhookEndpoint, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<WebhookEndpoint, E>> {
  return operation.post(client, "/v1/webhook_endpoints", [], params, options);
}

/** `GET /v1/webhook_endpoints/{webhook_endpoint}` · https://docs.stripe.com/api/webhook_endpoints/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  webhookEndpoint: string,
  params?: WebhookEndpointRetrieveParams<Expand<WebhookEndpoint, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<WebhookEndpoint, E>> {
  return operation.get(
    client,
    "/v1/webhook_endpoints/{webhook_endpoint}",
    [webhookEndpoint],
    params,
    options,
  );
}

/** `POST /v1/webhook_endpoints/{webhook_endpoint}` · https://docs.stripe.com/api/webhook_endpoints/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  webhookEndpoint: string,
  params?: WebhookEndpointUpdateParams<Expand<WebhookEndpoint, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<WebhookEndpoint, E>> {
  return operation.post(
    client,
    "/v1/webhook_endpoints/{webhook_endpoint}",
    [webhookEndpoint],
    params,
    options,
  );
}

/** `DELETE /v1/webhook_endpoints/{webhook_endpoint}` · https://docs.stripe.com/api/webhook_endpoints/delete */
export function del(
  client: Client,
  webhookEndpoint: string,
  params?: WebhookEndpointDeleteParams,
  options?: RequestOptions,
): ApiPromise<DeletedWebhookEndpoint> {
  return operation.del(
    client,
    "/v1/webhook_endpoints/{webhook_endpoint}",
    [webhookEndpoint],
    params,
    options,
  );
}

/** `GET /v1/webhook_endpoints` · https://docs.stripe.com/api/webhook_endpoints/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: WebhookEndpointListParams<ExpandItems<WebhookEndpoint, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<WebhookEndpoint, E>> {
  return operation.list(client, "/v1/webhook_endpoints", [], params, options);
}
