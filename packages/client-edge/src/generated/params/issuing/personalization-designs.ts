// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../../shared.ts";

export interface PersonalizationDesignCreateParams<Expand = string[]> {
  physical_bundle: string;
  card_logo?: string;
  carrier_text?: PersonalizationDesignCreateParams.CarrierText;
  expand?: Expand;
  lookup_key?: string;
  metadata?: MetadataParam;
  name?: string;
  preferences?: PersonalizationDesignCreateParams.Preferences;
  transfer_lookup_key?: boolean;
}
export declare namespace PersonalizationDesignCreateParams {
  interface CarrierText {
    footer_body?: Emptyable<string>;
    footer_title?: Emptyable<string>;
    header_body?: Emptyable<string>;
    header_title?: Emptyable<string>;
  }
  interface Preferences {
    is_default: boolean;
  }
}

export interface PersonalizationDesignRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface PersonalizationDesignUpdateParams<Expand = string[]> {
  card_logo?: Emptyable<string>;
  carrier_text?: Emptyable<PersonalizationDesignUpdateParams.CarrierText>;
  expand?: Expand;
  lookup_key?: Emptyable<string>;
  metadata?: MetadataParam;
  name?: Emptyable<string>;
  physical_bundle?: string;
  preferences?: PersonalizationDesignUpdateParams.Preferences;
  transfer_lookup_key?: boolean;
}
export declare namespace PersonalizationDesignUpdateParams {
  type CarrierText = PersonalizationDesignCreateParams.CarrierText;
  interface Preferences {
    is_default: boolean;
  }
}

export interface PersonalizationDesignListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
  lookup_keys?: string[];
  preferences?: PersonalizationDesignListParams.Preferences;
  status?: PersonalizationDesignListParams.Status;
}
export declare namespace PersonalizationDesignListParams {
  interface Preferences {
    is_default?: boolean;
    is_platform_default?: boolean;
  }
  type Status = "active" | "inactive" | "rejected" | "review" | OtherString;
}
