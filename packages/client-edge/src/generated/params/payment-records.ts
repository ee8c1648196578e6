// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../shared.ts";
import type { AddressParam } from "../schemas/address-param.ts";

export interface PaymentRecordRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface PaymentRecordListParams<Expand = string[]> extends PaginationParams {
  created_after?: number;
  created_before?: number;
  expand?: Expand;
}

export interface PaymentRecordReportPaymentParams<Expand = string[]> {
  amount_requested: PaymentRecordReportPaymentParams.AmountRequested;
  initiated_at: number;
  payment_method_details: PaymentRecordReportPaymentParams.PaymentMethodDetails;
  canceled?: PaymentRecordReportPaymentParams.Canceled;
  customer_details?: PaymentRecordReportPaymentParams.CustomerDetails;
  customer_presence?: PaymentRecordReportPaymentParams.CustomerPresence;
  description?: string;
  expand?: Expand;
  failed?: PaymentRecordReportPaymentParams.Failed;
  guaranteed?: PaymentRecordReportPaymentParams.Guaranteed;
  metadata?: Emptyable<MetadataParam>;
  outcome?: PaymentRecordReportPaymentParams.Outcome;
  processor_details?: PaymentRecordReportPaymentParams.ProcessorDetails;
  shipping_details?: PaymentRecordReportPaymentParams.ShippingDetails;
}
export declare namespace PaymentRecordReportPaymentParams {
  interface AmountRequested {
    currency: string;
    value: number;
  }
  interface PaymentMethodDetails {
    billing_details?: PaymentMethodDetails.BillingDetails;
    custom?: PaymentMethodDetails.Custom;
    payment_method?: string;
    type?: "custom";
  }
  namespace PaymentMethodDetails {
    interface BillingDetails {
      address?: AddressParam;
      email?: string;
      name?: string;
      phone?: string;
    }
    interface Custom {
      display_name?: string;
      type?: string;
    }
  }
  interface Canceled {
    canceled_at: number;
  }
  interface CustomerDetails {
    customer?: string;
    email?: string;
    name?: string;
    phone?: string;
  }
  type CustomerPresence = "off_session" | "on_session" | OtherString;
  interface Failed {
    failed_at: number;
  }
  interface Guaranteed {
    guaranteed_at: number;
  }
  type Outcome = "canceled" | "failed" | "guaranteed" | OtherString;
  interface ProcessorDetails {
    type: "custom";
    custom?: ProcessorDetails.Custom;
  }
  namespace ProcessorDetails {
    interface Custom {
      payment_reference: string;
    }
  }
  interface ShippingDetails {
    address?: AddressParam;
    name?: string;
    phone?: string;
  }
}

export interface PaymentRecordReportPaymentAttemptParams<Expand = string[]> {
  initiated_at: number;
  canceled?: PaymentRecordReportPaymentAttemptParams.Canceled;
  description?: string;
  expand?: Expand;
  failed?: PaymentRecordReportPaymentAttemptParams.Failed;
  guaranteed?: PaymentRecordReportPaymentAttemptParams.Guaranteed;
  metadata?: Emptyable<MetadataParam>;
  outcome?: PaymentRecordReportPaymentAttemptParams.Outcome;
  payment_method_details?: PaymentRecordReportPaymentAttemptParams.PaymentMethodDetails;
  shipping_details?: PaymentRecordReportPaymentAttemptParams.ShippingDetails;
}
export declare namespace PaymentRecordReportPaymentAttemptParams {
  interface Canceled {
    canceled_at: number;
  }
  interface Failed {
    failed_at: number;
  }
  interface Guaranteed {
    guaranteed_at: number;
  }
  type Outcome = "canceled" | "failed" | "guaranteed" | OtherString;
  export import PaymentMethodDetails = PaymentRecordReportPaymentParams.PaymentMethodDetails;
  type ShippingDetails = PaymentRecordReportPaymentParams.ShippingDetails;
}

export interface PaymentRecordReportPaymentAttemptCanceledParams<Expand = string[]> {
  canceled_at: number;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}

export interface PaymentRecordReportPaymentAttemptFailedParams<Expand = string[]> {
  failed_at: number;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}

export interface PaymentRecordReportPaymentAttemptGuaranteedParams<Expand = string[]> {
  guaranteed_at: number;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}

export interface PaymentRecordReportPaymentAttemptInformationalParams<Expand = string[]> {
  customer_details?: PaymentRecordReportPaymentAttemptInformationalParams.CustomerDetails;
  description?: Emptyable<string>;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
  shipping_details?: Emptyable<PaymentRecordReportPaymentAttemptInformationalParams.ShippingDetails>;
}
export declare namespace PaymentRecordReportPaymentAttemptInformationalParams {
  type CustomerDetails = PaymentRecordReportPaymentParams.CustomerDetails;
  type ShippingDetails = PaymentRecordReportPaymentParams.ShippingDetails;
}

export interface PaymentRecordReportRefundParams<Expand = string[]> {
  outcome: "refunded";
  processor_details: PaymentRecordReportRefundParams.ProcessorDetails;
  amount?: PaymentRecordReportRefundParams.Amount;
  expand?: Expand;
  initiated_at?: number;
  metadata?: Emptyable<MetadataParam>;
  refunded?: PaymentRecordReportRefundParams.Refunded;
}
export declare namespace PaymentRecordReportRefundParams {
  interface ProcessorDetails {
    type: "custom";
    custom?: ProcessorDetails.Custom;
  }
  namespace ProcessorDetails {
    interface Custom {
      refund_reference: string;
    }
  }
  interface Amount {
    currency: string;
    value: number;
  }
  interface Refunded {
    refunded_at: number;
  }
}
