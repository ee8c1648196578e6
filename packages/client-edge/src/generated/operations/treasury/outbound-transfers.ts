// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type { OutboundTransfer } from "../../schemas/treasury/outbound-transfer.ts";

export interface OutboundTransferCreateParams<Expand = string[]> {
  amount: number;
  currency: string;
  financial_account: string;
  description?: string;
  destination_payment_method?: string;
  destination_payment_method_data?: OutboundTransferCreateParams.DestinationPaymentMethodData;
  destination_payment_method_options?: OutboundTransferCreateParams.DestinationPaymentMethodOptions;
  expand?: Expand;
  metadata?: MetadataParam;
  statement_descriptor?: string;
}
export declare namespace OutboundTransferCreateParams {
  interface DestinationPaymentMethodData {
    type: "financial_account";
    financial_account?: string;
  }
  interface DestinationPaymentMethodOptions {
    us_bank_account?: Emptyable<DestinationPaymentMethodOptions.UsBankAccount>;
  }
  namespace DestinationPaymentMethodOptions {
    interface UsBankAccount {
      network?: UsBankAccount.Network;
    }
    namespace UsBankAccount {
      type Network = "ach" | "us_domestic_wire" | OtherString;
    }
  }
}

export interface OutboundTransferRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface OutboundTransferListParams<Expand = string[]> extends PaginationParams {
  financial_account: string;
  expand?: Expand;
  status?: OutboundTransferListParams.Status;
}
export declare namespace OutboundTransferListParams {
  type Status = "canceled" | "failed" | "posted" | "processing" | "returned" | OtherString;
}

export interface OutboundTransferCancelParams<Expand = string[]> {
  expand?: Expand;
}

/** `POST /v1/treasury/outbound_transfers` · https://docs.stripe.com/api/treasury/outbound_transfers/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: OutboundTransferCreateParams<Expand<OutboundTransfer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<OutboundTransfer, E>> {
  return operation.post(client, "/v1/treasury/outbound_transfers", [], params, options);
}

/** `GET /v1/treasury/outbound_transfers/{outbound_transfer}` · https://docs.stripe.com/api/treasury/outbound_transfers/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  outboundTransfer: string,
  params?: OutboundTransferRetrieveParams<Expand<OutboundTransfer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<OutboundTransfer, E>> {
  return operation.get(
    client,
    "/v1/treasury/outbound_transfers/{outbound_transfer}",
    [outboundTransfer],
    params,
    options,
  );
}

/** `GET /v1/treasury/outbound_transfers` · https://docs.stripe.com/api/treasury/outbound_transfers/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params: OutboundTransferListParams<ExpandItems<OutboundTransfer, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<OutboundTransfer, E>> {
  return operation.list(client, "/v1/treasury/outbound_transfers", [], params, options);
}

/** `POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel` · https://docs.stripe.com/api/treasury/outbound_transfers/cancel */
export function cancel<const E extends readonly string[] = []>(
  client: Client,
  outboundTransfer: string,
  params?: OutboundTransferCancelParams<Expand<OutboundTransfer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<OutboundTransfer, E>> {
  return operation.post(
    client,
    "/v1/treasury/outbound_transfers/{outbound_transfer}/cancel",
    [outboundTransfer],
    params,
    options,
  );
}
