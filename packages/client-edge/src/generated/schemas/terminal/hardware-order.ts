// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../shared.ts";
import type { HardwareProduct } from "./hardware-product.ts";

export interface HardwareOrder {
  id?: string;
  object: "terminal.hardware_order";
  amount: number;
  created?: number;
  currency: string;
  hardware_order_items: HardwareOrder.HardwareOrderItem[];
  livemode: boolean;
  metadata: Metadata | null;
  payment_type: HardwareOrder.PaymentType;
  po_number: string | null;
  shipment_tracking: HardwareOrder.ShipmentTracking[];
  shipping: HardwareOrder.Shipping;
  shipping_method: string;
  status: HardwareOrder.Status;
  tax: number;
  total_tax_amounts: HardwareOrder.TotalTaxAmount[];
  updated?: number | null;
}
export declare namespace HardwareOrder {
  interface HardwareOrderItem {
    amount: number;
    currency: string;
    quantity: number;
    terminal_hardware_sku: HardwareOrderItem.TerminalHardwareSku;
  }
  namespace HardwareOrderItem {
    interface TerminalHardwareSku {
      id: string;
      amount: number;
      country: string;
      currency: string;
      product: string | HardwareProduct;
    }
  }
  type PaymentType = "monthly_invoice" | "none" | "payment_intent" | OtherString;
  interface ShipmentTracking {
    carrier: ShipmentTracking.Carrier;
    tracking_number: string;
  }
  namespace ShipmentTracking {
    type Carrier =
      | "abf_freight"
      | "australia_post"
      | "canada_post"
      | "dhl"
      | "dpd"
      | "estes_express"
      | "exact_logistics"
      | "fedex"
      | "fedex_freight"
      | "other"
      | "palletforce"
      | "purolator"
      | "royal_mail"
      | "tforce_freight"
      | "tnt_australia"
      | "ups"
      | "ups_freight"
      | "usps"
      | OtherString;
  }
  interface Shipping {
    address: Shipping.Address;
    amount: number;
    company: string | null;
    currency: string;
    email: string;
    name: string;
    phone: string;
  }
  namespace Shipping {
    interface Address {
      city: string | null;
      country: string | null;
      line1: string | null;
      line2: string | null;
      postal_code: string | null;
      state: string | null;
    }
  }
  type Status =
    | "canceled"
    | "delivered"
    | "pending"
    | "ready_to_ship"
    | "shipped"
    | "undeliverable"
    | OtherString;
  interface TotalTaxAmount {
    amount: number;
    inclusive: boolean;
    rate: TotalTaxAmount.Rate;
  }
  namespace TotalTaxAmount {
    interface Rate {
      display_name: string;
      jurisdiction: string | null;
      percentage: number;
    }
  }
}
