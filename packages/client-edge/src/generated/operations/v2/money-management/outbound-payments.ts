// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { MetadataParam, OtherString, RangeQueryParam } from "../../../../shared.ts";
import type { ApiPromise, Client, RequestOptions, V2ListPromise } from "../../../../types.ts";
import type { OutboundPayment } from "../../../schemas/v2/money-management/outbound-payment.ts";
import type { V2Amount } from "../../../schemas/v2/v2-amount.ts";

export interface OutboundPaymentCreateParams {
  amount: V2Amount;
  from: OutboundPaymentCreateParams.From;
  to: OutboundPaymentCreateParams.To;
  description?: string;
  metadata?: MetadataParam;
  recipient_notification?: OutboundPaymentCreateParams.RecipientNotification;
  recipient_verification?: string;
  statement_descriptor?: string;
}
export declare namespace OutboundPaymentCreateParams {
  interface From {
    currency: string;
    financial_account: string;
  }
  interface To {
    recipient: string;
    currency?: string;
    payout_method?: string;
    payout_method_options?: To.PayoutMethodOptions;
  }
  namespace To {
    interface PayoutMethodOptions {
      bank_account?: PayoutMethodOptions.BankAccount;
    }
    namespace PayoutMethodOptions {
      interface BankAccount {
        preferred_network_options?: BankAccount.PreferredNetworkOptions;
        preferred_networks?: BankAccount.PreferredNetwork[];
      }
      namespace BankAccount {
        interface PreferredNetworkOptions {
          ach?: PreferredNetworkOptions.Ach;
        }
        namespace PreferredNetworkOptions {
          interface Ach {
            submission?: Ach.Submission;
            transaction_purpose?: Ach.TransactionPurpose;
          }
          namespace Ach {
            type Submission = "next_day" | "same_day" | OtherString;
            type TransactionPurpose = "payroll" | OtherString;
          }
        }
        type PreferredNetwork = "ach" | "fedwire" | "fps" | "rtp" | "sepa" | "swift" | OtherString;
      }
    }
  }
  interface RecipientNotification {
    setting: RecipientNotification.Setting;
  }
  namespace RecipientNotification {
    type Setting = "configured" | "none";
  }
}

export interface OutboundPaymentRetrieveParams {}

export interface OutboundPaymentListParams {
  created?: RangeQueryParam;
  limit?: number;
  recipient?: string;
  status?: OutboundPaymentListParams.Status[];
}
export declare namespace OutboundPaymentListParams {
  type Status = "canceled" | "failed" | "posted" | "processing" | "returned";
}

export interface OutboundPaymentCancelParams {}

/** `POST /v2/money_management/outbound_payments` · https://docs.stripe.com/api/v2/money_management/outbound_payments/create */
export function create(
  client: Client,
  params: OutboundPaymentCreateParams,
  options?: RequestOptions,
): ApiPromise<OutboundPayment> {
  return operation.postV2(client, "/v2/money_management/outbound_payments", [], params, options);
}

/** `GET /v2/money_management/outbound_payments/{outbound_payment}` · https://docs.stripe.com/api/v2/money_management/outbound_payments/retrieve */
export function retrieve(
  client: Client,
  outboundPayment: string,
  params?: OutboundPaymentRetrieveParams,
  options?: RequestOptions,
): ApiPromise<OutboundPayment> {
  return operation.getV2(
    client,
    "/v2/money_management/outbound_payments/{outbound_payment}",
    [outboundPayment],
    params,
    options,
  );
}

/** `GET /v2/money_management/outbound_payments` · https://docs.stripe.com/api/v2/money_management/outbound_payments/list */
export function list(
  client: Client,
  params?: OutboundPaymentListParams,
  options?: RequestOptions,
): V2ListPromise<OutboundPayment> {
  return operation.listV2(client, "/v2/money_management/outbound_payments", [], params, options);
}

/** `POST /v2/money_management/outbound_payments/{outbound_payment}/cancel` · https://docs.stripe.com/api/v2/money_management/outbound_payments/cancel */
export function cancel(
  client: Client,
  outboundPayment: string,
  params?: OutboundPaymentCancelParams,
  options?: RequestOptions,
): ApiPromise<OutboundPayment> {
  return operation.postV2(
    client,
    "/v2/money_management/outbound_payments/{outbound_payment}/cancel",
    [outboundPayment],
    params,
    options,
  );
}
