// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../shared.ts";
import type { BalanceTransaction } from "../balance-transaction.ts";
import type { Authorization } from "./authorization.ts";
import type { Card } from "./card.ts";
import type { Cardholder } from "./cardholder.ts";
import type { Dispute } from "./dispute.ts";
import type { Token } from "./token.ts";

export interface Transaction {
  id: string;
  object: "issuing.transaction";
  amount: number;
  amount_details: Transaction.AmountDetails | null;
  authorization: string | Authorization | null;
  balance_transaction: string | BalanceTransaction | null;
  card: string | Card;
  cardholder: string | Cardholder | null;
  created: number;
  currency: string;
  dispute: string | Dispute | null;
  livemode: boolean;
  merchant_amount: number;
  merchant_currency: string;
  merchant_data: Transaction.MerchantData;
  metadata: Metadata;
  network_data: Transaction.NetworkData | null;
  purchase_details?: Transaction.PurchaseDetails | null;
  token?: string | Token | null;
  treasury?: Transaction.Treasury | null;
  type: Transaction.Type;
  wallet: Transaction.Wallet | null;
}
export declare namespace Transaction {
  type AmountDetails = Authorization.AmountDetails;
  type MerchantData = Authorization.MerchantData;
  interface NetworkData {
    authorization_code: string | null;
    processing_date: string | null;
    transaction_id: string | null;
  }
  interface PurchaseDetails {
    fleet: PurchaseDetails.Fleet | null;
    flight: PurchaseDetails.Flight | null;
    fuel: PurchaseDetails.Fuel | null;
    lodging: PurchaseDetails.Lodging | null;
    receipt: PurchaseDetails.Receipt[] | null;
    reference: string | null;
  }
  namespace PurchaseDetails {
    interface Fleet {
      cardholder_prompt_data: Fleet.CardholderPromptData | null;
      purchase_type: string | null;
      reported_breakdown: Fleet.ReportedBreakdown | null;
      service_type: string | null;
    }
    namespace Fleet {
      interface CardholderPromptData {
        driver_id: string | null;
        odometer: number | null;
        unspecified_id: string | null;
        user_id: string | null;
        vehicle_number: string | null;
      }
      interface ReportedBreakdown {
        fuel: ReportedBreakdown.Fuel | null;
        non_fuel: ReportedBreakdown.NonFuel | null;
        tax: ReportedBreakdown.Tax | null;
      }
      namespace ReportedBreakdown {
        interface Fuel {
          gross_amount_decimal: string | null;
        }
        interface NonFuel {
          gross_amount_decimal: string | null;
        }
        type Tax = Authorization.Fleet.ReportedBreakdown.Tax;
      }
    }
    interface Flight {
      departure_at: number | null;
      passenger_name: string | null;
      refundable: boolean | null;
      segments: Flight.Segment[] | null;
      travel_agency: string | null;
    }
    namespace Flight {
      interface Segment {
        arrival_airport_code: string | null;
        carrier: string | null;
        departure_airport_code: string | null;
        flight_number: string | null;
        service_class: string | null;
        stopover_allowed: boolean | null;
      }
    }
    interface Fuel {
      industry_product_code: string | null;
      quantity_decimal: string | null;
      type: string;
      unit: string;
      unit_cost_decimal: string;
    }
    interface Lodging {
      check_in_at: number | null;
      nights: number | null;
    }
    interface Receipt {
      description: string | null;
      quantity: number | null;
      total: number | null;
      unit_cost: number | null;
    }
  }
  interface Treasury {
    received_credit: string | null;
    received_debit: string | null;
  }
  type Type = "capture" | "refund" | OtherString;
  type Wallet = "apple_pay" | "google_pay" | "samsung_pay" | OtherString;
}
