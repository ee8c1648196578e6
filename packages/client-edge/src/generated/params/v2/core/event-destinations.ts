// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { MetadataParam, OtherString } from "../../../../shared.ts";

export interface EventDestinationCreateParams {
  enabled_events: string[];
  event_payload: EventDestinationCreateParams.EventPayload;
  name: string;
  type: EventDestinationCreateParams.Type;
  amazon_eventbridge?: EventDestinationCreateParams.AmazonEventbridge;
  azure_event_grid?: EventDestinationCreateParams.AzureEventGrid;
  description?: string;
  events_from?: string[];
  include?: EventDestinationCreateParams.Include[];
  metadata?: MetadataParam;
  snapshot_api_version?: string;
  webhook_endpoint?: EventDestinationCreateParams.WebhookEndpoint;
}
export declare namespace EventDestinationCreateParams {
  type EventPayload = "snapshot" | "thin";
  type Type = "amazon_eventbridge" | "azure_event_grid" | "webhook_endpoint" | OtherString;
  interface AmazonEventbridge {
    aws_account_id: string;
    aws_region: string;
  }
  interface AzureEventGrid {
    azure_region: string;
    azure_resource_group_name: string;
    azure_subscription_id: string;
  }
  type Include = "webhook_endpoint.signing_secret" | "webhook_endpoint.url" | OtherString;
  interface WebhookEndpoint {
    url: string;
  }
}

export interface EventDestinationRetrieveParams {
  include?: EventDestinationRetrieveParams.Include[];
}
export declare namespace EventDestinationRetrieveParams {
  type Include = "webhook_endpoint.url" | OtherString;
}

export interface EventDestinationUpdateParams {
  description?: string;
  enabled_events?: string[];
  include?: EventDestinationUpdateParams.Include[];
  metadata?: MetadataParam;
  name?: string;
  webhook_endpoint?: EventDestinationUpdateParams.WebhookEndpoint;
}
export declare namespace EventDestinationUpdateParams {
  type Include = "webhook_endpoint.url" | OtherString;
  interface WebhookEndpoint {
    url: string;
  }
}

export interface EventDestinationDeleteParams {}

export interface EventDestinationListParams {
  include?: EventDestinationListParams.Include[];
  limit?: number;
}
export declare namespace EventDestinationListParams {
  type Include = "webhook_endpoint.url" | OtherString;
}

export interface EventDestinationDisableParams {}

export interface EventDestinationEnableParams {}

export interface EventDestinationPingParams {}
