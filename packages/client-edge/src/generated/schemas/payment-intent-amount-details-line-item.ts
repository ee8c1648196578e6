// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";

export interface PaymentIntentAmountDetailsLineItem {
  id: string;
  object: "payment_intent_amount_details_line_item";
  discount_amount: number | null;
  payment_method_options: PaymentIntentAmountDetailsLineItem.PaymentMethodOptions | null;
  product_code: string | null;
  product_name: string;
  quantity: number;
  tax: PaymentIntentAmountDetailsLineItem.Tax | null;
  unit_cost: number;
  unit_of_measure: string | null;
}
export declare namespace PaymentIntentAmountDetailsLineItem {
  interface PaymentMethodOptions {
    card?: PaymentMethodOptions.Card;
    card_present?: PaymentMethodOptions.CardPresent;
    klarna?: PaymentMethodOptions.Klarna;
    paypal?: PaymentMethodOptions.Paypal;
  }
  namespace PaymentMethodOptions {
    interface Card {
      commodity_code: string | null;
    }
    interface CardPresent {
      commodity_code: string | null;
    }
    interface Klarna {
      image_url: string | null;
      product_url: string | null;
      reference: string | null;
      subscription_reference: string | null;
    }
    interface Paypal {
      category?: Paypal.Category;
      description?: string;
      sold_by?: string;
    }
    namespace Paypal {
      type Category = "digital_goods" | "donation" | "physical_goods" | OtherString;
    }
  }
  interface Tax {
    total_tax_amount: number;
  }
}
