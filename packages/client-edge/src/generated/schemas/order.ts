// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { ApiList } from "../../types.ts";
import type { Account } from "./account.ts";
import type { Address } from "./address.ts";
import type { Application } from "./application.ts";
import type { Customer, DeletedCustomer } from "./customer.ts";
import type { Discount as StripeDiscount } from "./discount.ts";
import type { LineItem } from "./line-item.ts";
import type { PaymentIntent } from "./payment-intent.ts";
import type { ShippingRate } from "./shipping-rate.ts";
import type { TaxRate } from "./tax-rate.ts";

export interface Order {
  id: string;
  object: "order";
  amount_subtotal: number;
  amount_total: number;
  application?: string | Application | null;
  automatic_tax?: Order.AutomaticTax;
  billing_details?: Order.BillingDetails | null;
  client_permissions?: Order.ClientPermissions | null;
  client_secret?: string | null;
  created: number;
  currency: string;
  customer?: string | Customer | DeletedCustomer | null;
  description?: string | null;
  discounts?: (string | StripeDiscount)[] | null;
  ip_address?: string | null;
  line_items?: ApiList<LineItem>;
  livemode: boolean;
  metadata?: Metadata | null;
  payment: Order.Payment;
  shipping_cost?: Order.ShippingCost | null;
  shipping_details?: Order.ShippingDetails | null;
  status: Order.Status;
  tax_details?: Order.TaxDetails;
  total_details: Order.TotalDetails;
}
export declare namespace Order {
  interface AutomaticTax {
    enabled: boolean;
    status?: AutomaticTax.Status | null;
  }
  namespace AutomaticTax {
    type Status = "complete" | "failed" | "requires_location_inputs";
  }
  interface BillingDetails {
    address?: Address | null;
    email?: string | null;
    name?: string | null;
    phone?: string | null;
  }
  interface ClientPermissions {
    billing_details?: ClientPermissions.BillingDetails | null;
    promotion_codes?: ClientPermissions.PromotionCodes | null;
    shipping_details?: ClientPermissions.ShippingDetails | null;
  }
  namespace ClientPermissions {
    type BillingDetails = "allow" | "disallow";
    type PromotionCodes = "allow" | "disallow";
    type ShippingDetails = "allow" | "disallow";
  }
  interface Payment {
    payment_intent?: string | PaymentIntent | null;
    settings?: Payment.Settings | null;
    status?: Payment.Status | null;
  }
  namespace Payment {
    interface Settings {
      application_fee_amount?: number | null;
      automatic_payment_methods?: Settings.AutomaticPaymentMethods | null;
      payment_method_options?: Settings.PaymentMethodOptions | null;
      payment_method_types?: Settings.PaymentMethodType[] | null;
      return_url?: string | null;
      statement_descriptor?: string | null;
      statement_descriptor_suffix?: string | null;
      transfer_data?: Settings.TransferData | null;
    }
    namespace Settings {
      interface AutomaticPaymentMethods {
        enabled: boolean;
      }
      interface PaymentMethodOptions {
        acss_debit?: PaymentMethodOptions.AcssDebit;
        afterpay_clearpay?: PaymentMethodOptions.AfterpayClearpay;
        alipay?: PaymentMethodOptions.Alipay;
        bancontact?: PaymentMethodOptions.Bancontact;
        card?: PaymentMethodOptions.Card;
        customer_balance?: PaymentMethodOptions.CustomerBalance;
        ideal?: PaymentMethodOptions.Ideal;
        klarna?: PaymentMethodOptions.Klarna;
        link?: PaymentMethodOptions.Link;
        oxxo?: PaymentMethodOptions.Oxxo;
        p24?: PaymentMethodOptions.P24;
        paypal?: PaymentMethodOptions.Paypal;
        sepa_debit?: PaymentMethodOptions.SepaDebit;
        sofort?: PaymentMethodOptions.Sofort;
        wechat_pay?: PaymentMethodOptions.WechatPay;
      }
      namespace PaymentMethodOptions {
        interface AcssDebit {
          mandate_options?: AcssDebit.MandateOptions;
          setup_future_usage?: AcssDebit.SetupFutureUsage;
          verification_method?: AcssDebit.VerificationMethod;
        }
        namespace AcssDebit {
          interface MandateOptions {
            custom_mandate_url?: string;
            interval_description?: string | null;
            payment_schedule?: MandateOptions.PaymentSchedule | null;
            transaction_type?: MandateOptions.TransactionType | null;
          }
          namespace MandateOptions {
            type PaymentSchedule = "combined" | "interval" | "sporadic";
            type TransactionType = "business" | "personal";
          }
          type SetupFutureUsage = "none" | "off_session" | "on_session";
          type VerificationMethod = "automatic" | "instant" | "microdeposits" | OtherString;
        }
        interface AfterpayClearpay {
          capture_method?: AfterpayClearpay.CaptureMethod;
          reference?: string | null;
          setup_future_usage?: "none";
        }
        namespace AfterpayClearpay {
          type CaptureMethod = "automatic" | "manual";
        }
        interface Alipay {
          setup_future_usage?: Alipay.SetupFutureUsage;
        }
        namespace Alipay {
          type SetupFutureUsage = "none" | "off_session";
        }
        interface Bancontact {
          preferred_language: Bancontact.PreferredLanguage;
          setup_future_usage?: Bancontact.SetupFutureUsage;
        }
        namespace Bancontact {
          type PreferredLanguage = "de" | "en" | "fr" | "nl";
          type SetupFutureUsage = "none" | "off_session";
        }
        interface Card {
          capture_method: Card.CaptureMethod;
          setup_future_usage?: Card.SetupFutureUsage;
        }
        namespace Card {
          type CaptureMethod = "automatic" | "manual";
          type SetupFutureUsage = "none" | "off_session" | "on_session";
        }
        interface CustomerBalance {
          bank_transfer?: CustomerBalance.BankTransfer;
          funding_type?: "bank_transfer" | null;
          setup_future_usage?: "none";
        }
        namespace CustomerBalance {
          interface BankTransfer {
            eu_bank_transfer?: BankTransfer.EuBankTransfer;
            requested_address_types?: BankTransfer.RequestedAddressType[];
            type?: BankTransfer.Type | null;
          }
          namespace BankTransfer {
            interface EuBankTransfer {
              country: EuBankTransfer.Country;
            }
            namespace EuBankTransfer {
              type Country = "DE" | "ES" | "FR" | "IE" | "NL";
            }
            type RequestedAddressType =
              | "iban"
              | "sepa"
              | "sort_code"
              | "spei"
              | "zengin"
              | OtherString;
            type Type =
              | "eu_bank_transfer"
              | "gb_bank_transfer"
              | "jp_bank_transfer"
              | "mx_bank_transfer"
              | OtherString;
          }
        }
        interface Ideal {
          setup_future_usage?: Ideal.SetupFutureUsage;
        }
        namespace Ideal {
          type SetupFutureUsage = "none" | "off_session";
        }
        interface Klarna {
          capture_method?: "manual";
          preferred_locale?: string | null;
          setup_future_usage?: "none";
        }
        interface Link {
          capture_method?: "manual";
          persistent_token?: string | null;
          setup_future_usage?: Link.SetupFutureUsage;
        }
        namespace Link {
          type SetupFutureUsage = "none" | "off_session";
        }
        type Oxxo = PaymentIntent.PaymentMethodOptions.Oxxo;
        interface P24 {
          setup_future_usage?: "none";
        }
        interface Paypal {
          capture_method?: "manual";
          preferred_locale?: string | null;
        }
        interface SepaDebit {
          mandate_options?: SepaDebit.MandateOptions;
          setup_future_usage?: SepaDebit.SetupFutureUsage;
        }
        namespace SepaDebit {
          interface MandateOptions {}
          type SetupFutureUsage = "none" | "off_session" | "on_session";
        }
        interface Sofort {
          preferred_language?: Sofort.PreferredLanguage | null;
          setup_future_usage?: Sofort.SetupFutureUsage;
        }
        namespace Sofort {
          type PreferredLanguage = "de" | "en" | "es" | "fr" | "it" | "nl" | "pl";
          type SetupFutureUsage = "none" | "off_session";
        }
        interface WechatPay {
          app_id?: string | null;
          client?: WechatPay.Client | null;
          setup_future_usage?: "none";
        }
        namespace WechatPay {
          type Client = "android" | "ios" | "web" | OtherString;
        }
      }
      type PaymentMethodType =
        | "acss_debit"
        | "afterpay_clearpay"
        | "alipay"
        | "au_becs_debit"
        | "bacs_debit"
        | "bancontact"
        | "card"
        | "customer_balance"
        | "eps"
        | "fpx"
        | "giropay"
        | "grabpay"
        | "ideal"
        | "klarna"
        | "link"
        | "oxxo"
        | "p24"
        | "sepa_debit"
        | "sofort"
        | "wechat_pay"
        | OtherString;
      interface TransferData {
        amount?: number | null;
        destination: string | Account;
      }
    }
    type Status =
      | "canceled"
      | "complete"
      | "not_required"
      | "processing"
      | "requires_action"
      | "requires_capture"
      | "requires_confirmation"
      | "requires_payment_method";
  }
  interface ShippingCost {
    amount_subtotal: number;
    amount_tax: number;
    amount_total: number;
    shipping_rate?: string | ShippingRate | null;
    taxes?: ShippingCost.Tax[];
  }
  namespace ShippingCost {
    interface Tax {
      amount: number;
      rate: TaxRate;
    }
  }
  interface ShippingDetails {
    address?: Address | null;
    name?: string | null;
    phone?: string | null;
  }
  type Status = "canceled" | "complete" | "open" | "processing" | "submitted";
  interface TaxDetails {
    tax_exempt: TaxDetails.TaxExempt;
    tax_ids: TaxDetails.TaxId[];
  }
  namespace TaxDetails {
    type TaxExempt = "exempt" | "none" | "reverse";
    interface TaxId {
      type: TaxId.Type;
      value?: string | null;
    }
    namespace TaxId {
      type Type =
        | "ae_trn"
        | "au_abn"
        | "au_arn"
        | "bg_uic"
        | "br_cnpj"
        | "br_cpf"
        | "ca_bn"
        | "ca_gst_hst"
        | "ca_pst_bc"
        | "ca_pst_mb"
        | "ca_pst_sk"
        | "ca_qst"
        | "ch_vat"
        | "cl_tin"
        | "es_cif"
        | "eu_oss_vat"
        | "eu_vat"
        | "gb_vat"
        | "ge_vat"
        | "hk_br"
        | "hu_tin"
        | "id_npwp"
        | "il_vat"
        | "in_gst"
        | "is_vat"
        | "jp_cn"
        | "jp_rn"
        | "kr_brn"
        | "li_uid"
        | "mx_rfc"
        | "my_frp"
        | "my_itn"
        | "my_sst"
        | "no_vat"
        | "nz_gst"
        | "ru_inn"
        | "ru_kpp"
        | "sa_vat"
        | "sg_gst"
        | "sg_uen"
        | "si_tin"
        | "th_vat"
        | "tw_vat"
        | "ua_vat"
        | "unknown"
        | "us_ein"
        | "za_vat";
    }
  }
  interface TotalDetails {
    amount_discount: number;
    amount_shipping?: number | null;
    amount_tax: number;
    breakdown?: TotalDetails.Breakdown;
  }
  namespace TotalDetails {
    interface Breakdown {
      discounts: Breakdown.Discount[];
      taxes: Breakdown.Tax[];
    }
    namespace Breakdown {
      interface Discount {
        amount: number;
        discount: StripeDiscount;
      }
      interface Tax {
        amount: number;
        rate: TaxRate;
      }
    }
  }
}
