// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { MetadataParam, OtherString } from "../../../../shared.ts";
import type { ApiPromise, Client, RequestOptions, V2ListPromise } from "../../../../types.ts";
import type { PayoutIntent } from "../../../schemas/v2/money-management/payout-intent.ts";
import type { V2Amount } from "../../../schemas/v2/v2-amount.ts";

export interface PayoutIntentCreateParams {
  amount: V2Amount;
  from: PayoutIntentCreateParams.From;
  to: PayoutIntentCreateParams.To;
  confirmation_method?: PayoutIntentCreateParams.ConfirmationMethod;
  description?: string;
  metadata?: MetadataParam;
  recipient_notification?: PayoutIntentCreateParams.RecipientNotification;
  schedule_options?: PayoutIntentCreateParams.ScheduleOptions;
  statement_descriptor?: string;
}
export declare namespace PayoutIntentCreateParams {
  interface From {
    currency: string;
    financial_account: string;
  }
  interface To {
    currency?: string;
    payout_method?: string;
    payout_method_options?: To.PayoutMethodOptions;
    recipient?: string;
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
  type ConfirmationMethod = "automatic" | "manual" | OtherString;
  interface RecipientNotification {
    setting: RecipientNotification.Setting;
  }
  namespace RecipientNotification {
    type Setting = "configured" | "none";
  }
  interface ScheduleOptions {
    execute_on?: string;
  }
}

export interface PayoutIntentRetrieveParams {}

export interface PayoutIntentUpdateParams {
  description?: string;
  metadata?: MetadataParam;
  recipient_notification?: PayoutIntentUpdateParams.RecipientNotification;
  schedule_options?: PayoutIntentUpdateParams.ScheduleOptions;
  statement_descriptor?: string;
  to?: PayoutIntentUpdateParams.To;
}
export declare namespace PayoutIntentUpdateParams {
  interface RecipientNotification {
    setting: RecipientNotification.Setting;
  }
  namespace RecipientNotification {
    type Setting = "configured" | "none";
  }
  interface ScheduleOptions {
    execute_on?: string;
  }
  export import To = PayoutIntentCreateParams.To;
}

export interface PayoutIntentListParams {
  limit?: number;
}

export interface PayoutIntentCancelParams {}

export interface PayoutIntentConfirmParams {}

export interface PayoutIntentRefreshFxQuoteParams {}

export interface PayoutIntentRefreshRecipientVerificationParams {}

/** `POST /v2/money_management/payout_intents` · https://docs.stripe.com/api/v2/money_management/payout_intents/create */
export function create(
  client: Client,
  params: PayoutIntentCreateParams,
  options?: RequestOptions,
): ApiPromise<PayoutIntent> {
  return operation.postV2(client, "/v2/money_management/payout_intents", [], params, options);
}

/** `GET /v2/money_management/payout_intents/{payout_intent}` · https://docs.stripe.com/api/v2/money_management/payout_intents/retrieve */
export function retrieve(
  client: Client,
  payoutIntent: string,
  params?: PayoutIntentRetrieveParams,
  options?: RequestOptions,
): ApiPromise<PayoutIntent> {
  return operation.getV2(
    client,
    "/v2/money_management/payout_intents/{payout_intent}",
    [payoutIntent],
    params,
    options,
  );
}

/** `POST /v2/money_management/payout_intents/{payout_intent}` · https://docs.stripe.com/api/v2/money_management/payout_intents/update */
export function update(
  client: Client,
  payoutIntent: string,
  params?: PayoutIntentUpdateParams,
  options?: RequestOptions,
): ApiPromise<PayoutIntent> {
  return operation.postV2(
    client,
    "/v2/money_management/payout_intents/{payout_intent}",
    [payoutIntent],
    params,
    options,
  );
}

/** `GET /v2/money_management/payout_intents` · https://docs.stripe.com/api/v2/money_management/payout_intents/list */
export function list(
  client: Client,
  params?: PayoutIntentListParams,
  options?: RequestOptions,
): V2ListPromise<PayoutIntent> {
  return operation.listV2(client, "/v2/money_management/payout_intents", [], params, options);
}

/** `POST /v2/money_management/payout_intents/{payout_intent}/cancel` · https://docs.stripe.com/api/v2/money_management/payout_intents/cancel */
export function cancel(
  client: Client,
  payoutIntent: string,
  params?: PayoutIntentCancelParams,
  options?: RequestOptions,
): ApiPromise<PayoutIntent> {
  return operation.postV2(
    client,
    "/v2/money_management/payout_intents/{payout_intent}/cancel",
    [payoutIntent],
    params,
    options,
  );
}

/** `POST /v2/money_management/payout_intents/{payout_intent}/confirm` · https://docs.stripe.com/api/v2/money_management/payout_intents/confirm */
export function confirm(
  client: Client,
  payoutIntent: string,
  params?: PayoutIntentConfirmParams,
  options?: RequestOptions,
): ApiPromise<PayoutIntent> {
  return operation.postV2(
    client,
    "/v2/money_management/payout_intents/{payout_intent}/confirm",
    [payoutIntent],
    params,
    options,
  );
}

/** `POST /v2/money_management/payout_intents/{payout_intent}/refresh_fx_quote` · https://docs.stripe.com/api/v2/money_management/payout_intents/refresh_fx_quote */
export function refreshFxQuote(
  client: Client,
  payoutIntent: string,
  params?: PayoutIntentRefreshFxQuoteParams,
  options?: RequestOptions,
): ApiPromise<PayoutIntent> {
  return operation.postV2(
    client,
    "/v2/money_management/payout_intents/{payout_intent}/refresh_fx_quote",
    [payoutIntent],
    params,
    options,
  );
}

/** `POST /v2/money_management/payout_intents/{payout_intent}/refresh_recipient_verification` · https://docs.stripe.com/api/v2/money_management/payout_intents/refresh_recipient_verification */
export function refreshRecipientVerification(
  client: Client,
  payoutIntent: string,
  params?: PayoutIntentRefreshRecipientVerificationParams,
  options?: RequestOptions,
): ApiPromise<PayoutIntent> {
  return operation.postV2(
    client,
    "/v2/money_management/payout_intents/{payout_intent}/refresh_recipient_verification",
    [payoutIntent],
    params,
    options,
  );
}
