// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { MetadataParam, OtherString, PaginationParams } from "../../../shared.ts";

export interface HardwareOrderCreateParams<Expand = string[]> {
  hardware_order_items: HardwareOrderCreateParams.HardwareOrderItem[];
  payment_type: HardwareOrderCreateParams.PaymentType;
  shipping: HardwareOrderCreateParams.Shipping;
  shipping_method: string;
  expand?: Expand;
  metadata?: MetadataParam;
  po_number?: string;
}
export declare namespace HardwareOrderCreateParams {
  interface HardwareOrderItem {
    quantity: number;
    terminal_hardware_sku: string;
  }
  type PaymentType = "monthly_invoice" | OtherString;
  interface Shipping {
    address: Shipping.Address;
    email: string;
    name: string;
    phone: string;
    company?: string;
  }
  namespace Shipping {
    interface Address {
      country: string;
      line1: string;
      postal_code: string;
      city?: string;
      line2?: string;
      state?: string;
    }
  }
}

export interface HardwareOrderRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface HardwareOrderListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
  status?: HardwareOrderListParams.Status;
}
export declare namespace HardwareOrderListParams {
  type Status =
    | "canceled"
    | "delivered"
    | "pending"
    | "ready_to_ship"
    | "shipped"
    | "undeliverable"
    | OtherString;
}

export interface HardwareOrderPreviewParams<Expand = string[]> {
  hardware_order_items: HardwareOrderPreviewParams.HardwareOrderItem[];
  payment_type: HardwareOrderPreviewParams.PaymentType;
  shipping: HardwareOrderPreviewParams.Shipping;
  shipping_method: string;
  expand?: Expand;
  metadata?: MetadataParam;
  po_number?: string;
}
export declare namespace HardwareOrderPreviewParams {
  interface HardwareOrderItem {
    quantity: number;
    terminal_hardware_sku: string;
  }
  type PaymentType = "monthly_invoice" | OtherString;
  export import Shipping = HardwareOrderCreateParams.Shipping;
}

export interface HardwareOrderCancelParams<Expand = string[]> {
  expand?: Expand;
}
