// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { BalanceTransaction } from "./balance-transaction.ts";
import type { Charge } from "./charge.ts";
import type { Customer, DeletedCustomer } from "./customer.ts";
import type { PaymentIntent } from "./payment-intent.ts";
import type { PaymentMethod } from "./payment-method.ts";
import type { TransferReversal } from "./transfer-reversal.ts";

export interface Refund {
  id: string;
  object: "refund";
  amount: number;
  balance_transaction: string | BalanceTransaction | null;
  charge: string | Charge | null;
  created: number;
  currency: string;
  customer: string | Customer | DeletedCustomer | null;
  customer_account: string | null;
  description?: string;
  destination_details?: Refund.DestinationDetails;
  failure_balance_transaction?: string | BalanceTransaction;
  failure_reason?: string;
  instructions_email?: string;
  metadata: Metadata | null;
  next_action?: Refund.NextAction;
  payment_intent: string | PaymentIntent | null;
  payment_method: string | PaymentMethod | null;
  pending_reason?: Refund.PendingReason;
  presentment_details?: Refund.PresentmentDetails;
  reason: Refund.Reason | null;
  receipt_number: string | null;
  source_transfer_reversal: string | TransferReversal | null;
  status: string | null;
  transfer_reversal: string | TransferReversal | null;
}
export declare namespace Refund {
  interface DestinationDetails {
    affirm?: DestinationDetails.Affirm;
    afterpay_clearpay?: DestinationDetails.AfterpayClearpay;
    alipay?: DestinationDetails.Alipay;
    alma?: DestinationDetails.Alma;
    amazon_pay?: DestinationDetails.AmazonPay;
    au_bank_transfer?: DestinationDetails.AuBankTransfer;
    blik?: DestinationDetails.Blik;
    br_bank_transfer?: DestinationDetails.BrBankTransfer;
    card?: DestinationDetails.Card;
    cashapp?: DestinationDetails.Cashapp;
    crypto?: DestinationDetails.Crypto;
    customer_cash_balance?: DestinationDetails.CustomerCashBalance;
    eps?: DestinationDetails.Eps;
    eu_bank_transfer?: DestinationDetails.EuBankTransfer;
    gb_bank_transfer?: DestinationDetails.GbBankTransfer;
    giropay?: DestinationDetails.Giropay;
    grabpay?: DestinationDetails.Grabpay;
    jp_bank_transfer?: DestinationDetails.JpBankTransfer;
    klarna?: DestinationDetails.Klarna;
    mb_way?: DestinationDetails.MbWay;
    multibanco?: DestinationDetails.Multibanco;
    mx_bank_transfer?: DestinationDetails.MxBankTransfer;
    nz_bank_transfer?: DestinationDetails.NzBankTransfer;
    p24?: DestinationDetails.P24;
    paynow?: DestinationDetails.Paynow;
    paypal?: DestinationDetails.Paypal;
    pix?: DestinationDetails.Pix;
    revolut?: DestinationDetails.Revolut;
    scalapay?: DestinationDetails.Scalapay;
    sofort?: DestinationDetails.Sofort;
    swish?: DestinationDetails.Swish;
    th_bank_transfer?: DestinationDetails.ThBankTransfer;
    twint?: DestinationDetails.Twint;
    type: string;
    us_bank_transfer?: DestinationDetails.UsBankTransfer;
    wechat_pay?: DestinationDetails.WechatPay;
    zip?: DestinationDetails.Zip;
  }
  namespace DestinationDetails {
    interface Affirm {}
    interface AfterpayClearpay {
      reference: string | null;
      reference_status: string | null;
    }
    interface Alipay {}
    interface Alma {}
    interface AmazonPay {}
    interface AuBankTransfer {}
    interface Blik {
      network_decline_code: string | null;
      reference: string | null;
      reference_status: string | null;
    }
    type BrBankTransfer = AfterpayClearpay;
    interface Card {
      reference?: string;
      reference_status?: string;
      reference_type?: string;
      type: Card.Type;
    }
    namespace Card {
      type Type = "pending" | "refund" | "reversal" | OtherString;
    }
    interface Cashapp {}
    interface Crypto {
      reference: string | null;
    }
    interface CustomerCashBalance {}
    interface Eps {}
    type EuBankTransfer = AfterpayClearpay;
    type GbBankTransfer = AfterpayClearpay;
    interface Giropay {}
    interface Grabpay {}
    type JpBankTransfer = AfterpayClearpay;
    type Klarna = AfterpayClearpay;
    type MbWay = AfterpayClearpay;
    type Multibanco = AfterpayClearpay;
    type MxBankTransfer = AfterpayClearpay;
    interface NzBankTransfer {}
    type P24 = AfterpayClearpay;
    interface Paynow {}
    type Paypal = Blik;
    interface Pix {}
    interface Revolut {}
    interface Scalapay {}
    interface Sofort {}
    type Swish = Blik;
    type ThBankTransfer = AfterpayClearpay;
    interface Twint {}
    type UsBankTransfer = AfterpayClearpay;
    interface WechatPay {}
    interface Zip {}
  }
  interface NextAction {
    display_details?: NextAction.DisplayDetails;
    type: string;
  }
  namespace NextAction {
    interface DisplayDetails {
      email_sent: DisplayDetails.EmailSent;
      expires_at: number;
    }
    namespace DisplayDetails {
      interface EmailSent {
        email_sent_at: number;
        email_sent_to: string;
      }
    }
  }
  type PendingReason = "charge_pending" | "insufficient_funds" | "processing" | OtherString;
  interface PresentmentDetails {
    presentment_amount: number;
    presentment_currency: string;
  }
  type Reason =
    | "duplicate"
    | "expired_uncaptured_charge"
    | "fraudulent"
    | "requested_by_customer"
    | OtherString;
}
