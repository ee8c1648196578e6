// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { OutboundTransfer } from "../../schemas/treasury/outbound-transfer.ts";

export interface OutboundTransferCreateParams {
  amount: number;
  currency: string;
  financial_account: string;
  description?: string;
  destination_payment_method?: string;
  destination_payment_method_data?: OutboundTransferCreateParams.DestinationPaymentMethodData;
  destination_payment_method_options?: OutboundTransferCreateParams.DestinationPaymentMethodOptions;
  expand?: string[];
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

export interface OutboundTransferRetrieveParams {
  expand?: string[];
}

export interface OutboundTransferListParams extends PaginationParams {
  financial_account: string;
  expand?: string[];
  status?: OutboundTransferListParams.Status;
}
export declare namespace OutboundTransferListParams {
  type Status = "canceled" | "failed" | "posted" | "processing" | "returned" | OtherString;
}

export interface OutboundTransferCancelParams {
  expand?: string[];
}

/** `POST /v1/treasury/outbound_transfers` · https://docs.stripe.com/api/treasury/outbound_transfers/create */
export function create(
  client: Client,
  params: OutboundTransferCreateParams,
  options?: RequestOptions,
): ApiPromise<OutboundTransfer> {
  return operation.post(client, "/v1/treasury/outbound_transfers", [], params, options);
}

/** `GET /v1/treasury/outbound_transfers/{outbound_transfer}` · https://docs.stripe.com/api/treasury/outbound_transfers/retrieve */
export function retrieve(
  client: Client,
  outboundTransfer: string,
  params?: OutboundTransferRetrieveParams,
  options?: RequestOptions,
): ApiPromise<OutboundTransfer> {
  return operation.get(
    client,
    "/v1/treasury/outbound_transfers/{outbound_transfer}",
    [outboundTransfer],
    params,
    options,
  );
}

/** `GET /v1/treasury/outbound_transfers` · https://docs.stripe.com/api/treasury/outbound_transfers/list */
export function list(
  client: Client,
  params: OutboundTransferListParams,
  options?: RequestOptions,
): ApiListPromise<OutboundTransfer> {
  return operation.list(client, "/v1/treasury/outbound_transfers", [], params, options);
}

/** `POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel` · https://docs.stripe.com/api/treasury/outbound_transfers/cancel */
export function cancel(
  client: Client,
  outboundTransfer: string,
  params?: OutboundTransferCancelParams,
  options?: RequestOptions,
): ApiPromise<OutboundTransfer> {
  return operation.post(
    client,
    "/v1/treasury/outbound_transfers/{outbound_transfer}/cancel",
    [outboundTransfer],
    params,
    options,
  );
}
