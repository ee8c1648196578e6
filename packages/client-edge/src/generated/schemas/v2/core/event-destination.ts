// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../../shared.ts";

export interface EventDestination {
  id: string;
  object: "v2.core.event_destination";
  amazon_eventbridge?: EventDestination.AmazonEventbridge;
  azure_event_grid?: EventDestination.AzureEventGrid;
  created: string;
  description: string;
  enabled_events: string[];
  event_payload: EventDestination.EventPayload;
  events_from?: string[];
  livemode: boolean;
  metadata?: Metadata;
  name: string;
  snapshot_api_version?: string;
  status: EventDestination.Status;
  status_details?: EventDestination.StatusDetails;
  type: EventDestination.Type;
  updated: string;
  webhook_endpoint?: EventDestination.WebhookEndpoint;
}
export declare namespace EventDestination {
  interface AmazonEventbridge {
    aws_account_id: string;
    aws_event_source_arn: string;
    aws_event_source_status: AmazonEventbridge.AwsEventSourceStatus;
  }
  namespace AmazonEventbridge {
    type AwsEventSourceStatus = "active" | "deleted" | "pending" | "unknown";
  }
  interface AzureEventGrid {
    azure_partner_topic_name: string;
    azure_partner_topic_status: AzureEventGrid.AzurePartnerTopicStatus;
    azure_region: string;
    azure_resource_group_name: string;
    azure_subscription_id: string;
  }
  namespace AzureEventGrid {
    type AzurePartnerTopicStatus =
      | "activated"
      | "deleted"
      | "never_activated"
      | "unknown"
      | OtherString;
  }
  type EventPayload = "snapshot" | "thin";
  type Status = "disabled" | "enabled";
  interface StatusDetails {
    disabled?: StatusDetails.Disabled;
  }
  namespace StatusDetails {
    interface Disabled {
      reason: Disabled.Reason;
    }
    namespace Disabled {
      type Reason =
        | "no_aws_event_source_exists"
        | "no_azure_partner_topic_exists"
        | "user"
        | OtherString;
    }
  }
  type Type = "amazon_eventbridge" | "azure_event_grid" | "webhook_endpoint" | OtherString;
  interface WebhookEndpoint {
    signing_secret?: string;
    url?: string;
  }
}
