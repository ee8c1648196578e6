// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../shared.ts";
import type { Order } from "../schemas/order.ts";

export interface OrderCreateParams<Expand = string[]> {
  currency: string;
  line_items: OrderCreateParams.LineItem[];
  automatic_tax?: OrderCreateParams.AutomaticTax;
  billing_details?: Emptyable<OrderCreateParams.BillingDetails>;
  client_permissions?: OrderCreateParams.ClientPermissions;
  customer?: string;
  description?: string;
  discounts?: Emptyable<OrderCreateParams.Discount[]>;
  expand?: Expand;
  ip_address?: string;
  metadata?: MetadataParam;
  payment?: OrderCreateParams.Payment;
  shipping_cost?: Emptyable<OrderCreateParams.ShippingCost>;
  shipping_details?: Emptyable<OrderCreateParams.ShippingDetails>;
  tax_details?: OrderCreateParams.TaxDetails;
}
export declare namespace OrderCreateParams {
  interface LineItem {
    description?: string;
    discounts?: Emptyable<LineItem.Discount[]>;
    price?: string;
    price_data?: LineItem.PriceData;
    product?: string;
    product_data?: LineItem.ProductData;
    quantity?: number;
    tax_rates?: Emptyable<string[]>;
  }
  namespace LineItem {
    interface Discount {
      coupon?: string;
      discount?: string;
    }
    interface PriceData {
      currency?: string;
      product?: string;
      tax_behavior?: PriceData.TaxBehavior;
      unit_amount?: number;
      unit_amount_decimal?: string | number | bigint;
    }
    namespace PriceData {
      type TaxBehavior = "exclusive" | "inclusive" | "unspecified";
    }
    interface ProductData {
      id: string;
      name: string;
      description?: string;
      images?: Emptyable<string[]>;
      metadata?: Emptyable<MetadataParam>;
      package_dimensions?: Emptyable<ProductData.PackageDimensions>;
      shippable?: boolean;
      tax_code?: string;
      url?: Emptyable<string>;
    }
    namespace ProductData {
      interface PackageDimensions {
        height: number;
        length: number;
        weight: number;
        width: number;
      }
    }
  }
  interface AutomaticTax {
    enabled: boolean;
  }
  interface BillingDetails {
    address?: BillingDetails.Address;
    email?: string;
    name?: string;
    phone?: string;
  }
  namespace BillingDetails {
    interface Address {
      city?: string;
      country?: string;
      line1?: string;
      line2?: string;
      postal_code?: string;
      state?: string;
    }
  }
  interface ClientPermissions {
    billing_details?: ClientPermissions.BillingDetails;
    promotion_codes?: ClientPermissions.PromotionCodes;
    shipping_details?: ClientPermissions.ShippingDetails;
  }
  namespace ClientPermissions {
    type BillingDetails = "allow" | "disallow";
    type PromotionCodes = "allow" | "disallow";
    type ShippingDetails = "allow" | "disallow";
  }
  interface Discount {
    coupon?: string;
    discount?: string;
    promotion_code?: string;
  }
  interface Payment {
    settings: Payment.Settings;
  }
  namespace Payment {
    interface Settings {
      application_fee_amount?: number;
      payment_method_options?: Settings.PaymentMethodOptions;
      payment_method_types?: Settings.PaymentMethodType[];
      return_url?: string;
      statement_descriptor?: string;
      statement_descriptor_suffix?: string;
      transfer_data?: Settings.TransferData;
    }
    namespace Settings {
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
        sepa_debit?: PaymentMethodOptions.SepaDebit;
        sofort?: PaymentMethodOptions.Sofort;
        wechat_pay?: PaymentMethodOptions.WechatPay;
      }
      namespace PaymentMethodOptions {
        interface AcssDebit {
          mandate_options?: AcssDebit.MandateOptions;
          setup_future_usage?: Emptyable<AcssDebit.SetupFutureUsage>;
          verification_method?: AcssDebit.VerificationMethod;
        }
        namespace AcssDebit {
          interface MandateOptions {
            custom_mandate_url?: Emptyable<string>;
            interval_description?: string;
            payment_schedule?: MandateOptions.PaymentSchedule;
            transaction_type?: MandateOptions.TransactionType;
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
          reference?: string;
          setup_future_usage?: "none";
        }
        namespace AfterpayClearpay {
          type CaptureMethod = "automatic" | "manual";
        }
        interface Alipay {
          setup_future_usage?: Emptyable<Alipay.SetupFutureUsage>;
        }
        namespace Alipay {
          type SetupFutureUsage = "none" | "off_session";
        }
        interface Bancontact {
          preferred_language?: Bancontact.PreferredLanguage;
          setup_future_usage?: Emptyable<Bancontact.SetupFutureUsage>;
        }
        namespace Bancontact {
          type PreferredLanguage = "de" | "en" | "fr" | "nl";
          type SetupFutureUsage = "none" | "off_session";
        }
        interface Card {
          capture_method?: Card.CaptureMethod;
          setup_future_usage?: Card.SetupFutureUsage;
        }
        namespace Card {
          type CaptureMethod = "automatic" | "manual";
          type SetupFutureUsage = "none" | "off_session" | "on_session";
        }
        interface CustomerBalance {
          bank_transfer?: CustomerBalance.BankTransfer;
          funding_type?: "bank_transfer";
          setup_future_usage?: "none";
        }
        namespace CustomerBalance {
          interface BankTransfer {
            type: BankTransfer.Type;
            eu_bank_transfer?: BankTransfer.EuBankTransfer;
            requested_address_types?: BankTransfer.RequestedAddressType[];
          }
          namespace BankTransfer {
            type Type =
              | "eu_bank_transfer"
              | "gb_bank_transfer"
              | "jp_bank_transfer"
              | "mx_bank_transfer"
              | OtherString;
            interface EuBankTransfer {
              country: string;
            }
            type RequestedAddressType =
              | "iban"
              | "sepa"
              | "sort_code"
              | "spei"
              | "zengin"
              | OtherString;
          }
        }
        interface Ideal {
          setup_future_usage?: Emptyable<Ideal.SetupFutureUsage>;
        }
        namespace Ideal {
          type SetupFutureUsage = "none" | "off_session";
        }
        interface Klarna {
          capture_method?: Emptyable<"manual">;
          preferred_locale?: Klarna.PreferredLocale;
          setup_future_usage?: "none";
        }
        namespace Klarna {
          type PreferredLocale =
            | "da-DK"
            | "de-AT"
            | "de-CH"
            | "de-DE"
            | "en-AT"
            | "en-AU"
            | "en-BE"
            | "en-CA"
            | "en-CH"
            | "en-DE"
            | "en-DK"
            | "en-ES"
            | "en-FI"
            | "en-FR"
            | "en-GB"
            | "en-IE"
            | "en-IT"
            | "en-NL"
            | "en-NO"
            | "en-NZ"
            | "en-PL"
            | "en-PT"
            | "en-SE"
            | "en-US"
            | "es-ES"
            | "es-US"
            | "fi-FI"
            | "fr-BE"
            | "fr-CA"
            | "fr-CH"
            | "fr-FR"
            | "it-CH"
            | "it-IT"
            | "nb-NO"
            | "nl-BE"
            | "nl-NL"
            | "pl-PL"
            | "pt-PT"
            | "sv-FI"
            | "sv-SE"
            | OtherString;
        }
        interface Link {
          capture_method?: Emptyable<"manual">;
          persistent_token?: string;
          setup_future_usage?: Emptyable<Link.SetupFutureUsage>;
        }
        namespace Link {
          type SetupFutureUsage = "none" | "off_session";
        }
        interface Oxxo {
          expires_after_days?: number;
          setup_future_usage?: "none";
        }
        interface P24 {
          setup_future_usage?: "none";
          tos_shown_and_accepted?: boolean;
        }
        interface SepaDebit {
          mandate_options?: SepaDebit.MandateOptions;
          setup_future_usage?: Emptyable<SepaDebit.SetupFutureUsage>;
        }
        namespace SepaDebit {
          interface MandateOptions {}
          type SetupFutureUsage = "none" | "off_session" | "on_session";
        }
        interface Sofort {
          preferred_language?: Emptyable<Sofort.PreferredLanguage>;
          setup_future_usage?: Emptyable<Sofort.SetupFutureUsage>;
        }
        namespace Sofort {
          type PreferredLanguage = "de" | "en" | "es" | "fr" | "it" | "nl" | "pl";
          type SetupFutureUsage = "none" | "off_session";
        }
        interface WechatPay {
          client: WechatPay.Client;
          app_id?: string;
          setup_future_usage?: "none";
        }
        namespace WechatPay {
          type Client = "android" | "ios" | "web" | OtherString;
        }
      }
      type PaymentMethodType = Order.Payment.Settings.PaymentMethodType;
      interface TransferData {
        destination: string;
        amount?: number;
      }
    }
  }
  interface ShippingCost {
    shipping_rate?: string;
    shipping_rate_data?: ShippingCost.ShippingRateData;
  }
  namespace ShippingCost {
    interface ShippingRateData {
      display_name: string;
      delivery_estimate?: ShippingRateData.DeliveryEstimate;
      fixed_amount?: ShippingRateData.FixedAmount;
      metadata?: MetadataParam;
      tax_behavior?: ShippingRateData.TaxBehavior;
      tax_code?: string;
      type?: "fixed_amount";
    }
    namespace ShippingRateData {
      interface DeliveryEstimate {
        maximum?: DeliveryEstimate.Maximum;
        minimum?: DeliveryEstimate.Minimum;
      }
      namespace DeliveryEstimate {
        interface Maximum {
          unit: Maximum.Unit;
          value: number;
        }
        namespace Maximum {
          type Unit = "business_day" | "day" | "hour" | "month" | "week";
        }
        export import Minimum = Maximum;
      }
      interface FixedAmount {
        amount: number;
        currency: string;
        currency_options?: { [key: string]: FixedAmount.CurrencyOptions };
      }
      namespace FixedAmount {
        interface CurrencyOptions {
          amount: number;
          tax_behavior?: CurrencyOptions.TaxBehavior;
        }
        namespace CurrencyOptions {
          type TaxBehavior = "exclusive" | "inclusive" | "unspecified";
        }
      }
      type TaxBehavior = "exclusive" | "inclusive" | "unspecified";
    }
  }
  interface ShippingDetails {
    address: ShippingDetails.Address;
    name: string;
    phone?: string;
  }
  namespace ShippingDetails {
    type Address = BillingDetails.Address;
  }
  interface TaxDetails {
    tax_exempt?: Emptyable<TaxDetails.TaxExempt>;
    tax_ids?: TaxDetails.TaxId[];
  }
  namespace TaxDetails {
    type TaxExempt = "exempt" | "none" | "reverse";
    interface TaxId {
      type: TaxId.Type;
      value: string;
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
        | "us_ein"
        | "za_vat"
        | OtherString;
    }
  }
}

export interface OrderRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface OrderUpdateParams<Expand = string[]> {
  automatic_tax?: OrderUpdateParams.AutomaticTax;
  billing_details?: Emptyable<OrderUpdateParams.BillingDetails>;
  client_permissions?: OrderUpdateParams.ClientPermissions;
  currency?: string;
  customer?: string;
  description?: string;
  discounts?: Emptyable<OrderUpdateParams.Discount[]>;
  expand?: Expand;
  ip_address?: string;
  line_items?: OrderUpdateParams.LineItem[];
  metadata?: Emptyable<MetadataParam>;
  payment?: OrderUpdateParams.Payment;
  shipping_cost?: Emptyable<OrderUpdateParams.ShippingCost>;
  shipping_details?: Emptyable<OrderUpdateParams.ShippingDetails>;
  tax_details?: OrderUpdateParams.TaxDetails;
}
export declare namespace OrderUpdateParams {
  interface AutomaticTax {
    enabled: boolean;
  }
  export import BillingDetails = OrderCreateParams.BillingDetails;
  export import ClientPermissions = OrderCreateParams.ClientPermissions;
  type Discount = OrderCreateParams.Discount;
  interface LineItem {
    description?: string;
    discounts?: Emptyable<LineItem.Discount[]>;
    id?: string;
    price?: string;
    price_data?: LineItem.PriceData;
    product?: string;
    product_data?: LineItem.ProductData;
    quantity?: number;
    tax_rates?: Emptyable<string[]>;
  }
  namespace LineItem {
    interface Discount {
      coupon?: string;
      discount?: string;
    }
    export import PriceData = OrderCreateParams.LineItem.PriceData;
    export import ProductData = OrderCreateParams.LineItem.ProductData;
  }
  interface Payment {
    settings: Payment.Settings;
  }
  namespace Payment {
    interface Settings {
      application_fee_amount?: Emptyable<number>;
      payment_method_options?: Settings.PaymentMethodOptions;
      payment_method_types?: Settings.PaymentMethodType[];
      return_url?: Emptyable<string>;
      statement_descriptor?: string;
      statement_descriptor_suffix?: string;
      transfer_data?: Emptyable<Settings.TransferData>;
    }
    namespace Settings {
      interface PaymentMethodOptions {
        acss_debit?: Emptyable<PaymentMethodOptions.AcssDebit>;
        afterpay_clearpay?: Emptyable<PaymentMethodOptions.AfterpayClearpay>;
        alipay?: Emptyable<PaymentMethodOptions.Alipay>;
        bancontact?: Emptyable<PaymentMethodOptions.Bancontact>;
        card?: Emptyable<PaymentMethodOptions.Card>;
        customer_balance?: Emptyable<PaymentMethodOptions.CustomerBalance>;
        ideal?: Emptyable<PaymentMethodOptions.Ideal>;
        klarna?: Emptyable<PaymentMethodOptions.Klarna>;
        link?: Emptyable<PaymentMethodOptions.Link>;
        oxxo?: Emptyable<PaymentMethodOptions.Oxxo>;
        p24?: Emptyable<PaymentMethodOptions.P24>;
        sepa_debit?: Emptyable<PaymentMethodOptions.SepaDebit>;
        sofort?: Emptyable<PaymentMethodOptions.Sofort>;
        wechat_pay?: Emptyable<PaymentMethodOptions.WechatPay>;
      }
      namespace PaymentMethodOptions {
        export import AcssDebit = OrderCreateParams.Payment.Settings.PaymentMethodOptions.AcssDebit;
        export import AfterpayClearpay = OrderCreateParams.Payment.Settings.PaymentMethodOptions.AfterpayClearpay;
        interface Alipay {
          setup_future_usage?: Emptyable<Alipay.SetupFutureUsage>;
        }
        namespace Alipay {
          type SetupFutureUsage = "none" | "off_session";
        }
        export import Bancontact = OrderCreateParams.Payment.Settings.PaymentMethodOptions.Bancontact;
        export import Card = OrderCreateParams.Payment.Settings.PaymentMethodOptions.Card;
        export import CustomerBalance = OrderCreateParams.Payment.Settings.PaymentMethodOptions.CustomerBalance;
        interface Ideal {
          setup_future_usage?: Emptyable<Ideal.SetupFutureUsage>;
        }
        namespace Ideal {
          type SetupFutureUsage = "none" | "off_session";
        }
        export import Klarna = OrderCreateParams.Payment.Settings.PaymentMethodOptions.Klarna;
        export import Link = OrderCreateParams.Payment.Settings.PaymentMethodOptions.Link;
        type Oxxo = OrderCreateParams.Payment.Settings.PaymentMethodOptions.Oxxo;
        type P24 = OrderCreateParams.Payment.Settings.PaymentMethodOptions.P24;
        export import SepaDebit = OrderCreateParams.Payment.Settings.PaymentMethodOptions.SepaDebit;
        export import Sofort = OrderCreateParams.Payment.Settings.PaymentMethodOptions.Sofort;
        export import WechatPay = OrderCreateParams.Payment.Settings.PaymentMethodOptions.WechatPay;
      }
      type PaymentMethodType = OrderCreateParams.Payment.Settings.PaymentMethodType;
      interface TransferData {
        destination: string;
        amount?: number;
      }
    }
  }
  export import ShippingCost = OrderCreateParams.ShippingCost;
  export import ShippingDetails = OrderCreateParams.ShippingDetails;
  export import TaxDetails = OrderCreateParams.TaxDetails;
}

export interface OrderListParams<Expand = string[]> extends PaginationParams {
  customer?: string;
  expand?: Expand;
}

export interface OrderCancelParams<Expand = string[]> {
  expand?: Expand;
}

export interface OrderListLineItemsParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}

export interface OrderReopenParams<Expand = string[]> {
  expand?: Expand;
}

export interface OrderSubmitParams<Expand = string[]> {
  expected_total: number;
  expand?: Expand;
}
