// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";
import type { Charge } from "./charge.ts";
import type { DeletedInvoice, Invoice } from "./invoice.ts";
import type { PaymentIntent } from "./payment-intent.ts";
import type { PaymentRecord } from "./payment-record.ts";

export interface InvoicePayment {
  id: string;
  object: "invoice_payment";
  amount_paid: number | null;
  amount_requested: number;
  created: number;
  currency: string;
  invoice: string | Invoice | DeletedInvoice;
  is_default: boolean;
  livemode: boolean;
  payment: InvoicePayment.Payment;
  status: string;
  status_transitions: InvoicePayment.StatusTransitions;
}
export declare namespace InvoicePayment {
  interface Payment {
    charge?: string | Charge;
    payment_intent?: string | PaymentIntent;
    payment_record?: string | PaymentRecord;
    type: Payment.Type;
  }
  namespace Payment {
    type Type = "charge" | "payment_intent" | "payment_record" | OtherString;
  }
  interface StatusTransitions {
    canceled_at: number | null;
    paid_at: number | null;
  }
}
