// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";

export interface PaymentMethodDomain {
  id: string;
  object: "payment_method_domain";
  amazon_pay: PaymentMethodDomain.AmazonPay;
  apple_pay: PaymentMethodDomain.ApplePay;
  created: number;
  domain_name: string;
  enabled: boolean;
  google_pay: PaymentMethodDomain.GooglePay;
  klarna: PaymentMethodDomain.Klarna;
  link: PaymentMethodDomain.Link;
  livemode: boolean;
  paypal: PaymentMethodDomain.Paypal;
}
export declare namespace PaymentMethodDomain {
  interface AmazonPay {
    status: AmazonPay.Status;
    status_details?: AmazonPay.StatusDetails;
  }
  namespace AmazonPay {
    type Status = "active" | "inactive" | OtherString;
    interface StatusDetails {
      error_message: string;
    }
  }
  export import ApplePay = AmazonPay;
  export import GooglePay = AmazonPay;
  export import Klarna = AmazonPay;
  export import Link = AmazonPay;
  export import Paypal = AmazonPay;
}
