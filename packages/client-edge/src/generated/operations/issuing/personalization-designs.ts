// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { PersonalizationDesign } from "../../schemas/issuing/personalization-design.ts";

export interface PersonalizationDesignCreateParams {
  physical_bundle: string;
  card_logo?: string;
  carrier_text?: PersonalizationDesignCreateParams.CarrierText;
  expand?: string[];
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

export interface PersonalizationDesignRetrieveParams {
  expand?: string[];
}

export interface PersonalizationDesignUpdateParams {
  card_logo?: Emptyable<string>;
  carrier_text?: Emptyable<PersonalizationDesignUpdateParams.CarrierText>;
  expand?: string[];
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

export interface PersonalizationDesignListParams extends PaginationParams {
  expand?: string[];
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

/** `POST /v1/issuing/personalization_designs` · https://docs.stripe.com/api/issuing/personalization_designs/create */
export function create(
  client: Client,
  params: PersonalizationDesignCreateParams,
  options?: RequestOptions,
): ApiPromise<PersonalizationDesign> {
  return operation.post(client, "/v1/issuing/personalization_designs", [], params, options);
}

/** `GET /v1/issuing/personalization_designs/{personalization_design}` · https://docs.stripe.com/api/issuing/personalization_designs/retrieve */
export function retrieve(
  client: Client,
  personalizationDesign: string,
  params?: PersonalizationDesignRetrieveParams,
  options?: RequestOptions,
): ApiPromise<PersonalizationDesign> {
  return operation.get(
    client,
    "/v1/issuing/personalization_designs/{personalization_design}",
    [personalizationDesign],
    params,
    options,
  );
}

/** `POST /v1/issuing/personalization_designs/{personalization_design}` · https://docs.stripe.com/api/issuing/personalization_designs/update */
export function update(
  client: Client,
  personalizationDesign: string,
  params?: PersonalizationDesignUpdateParams,
  options?: RequestOptions,
): ApiPromise<PersonalizationDesign> {
  return operation.post(
    client,
    "/v1/issuing/personalization_designs/{personalization_design}",
    [personalizationDesign],
    params,
    options,
  );
}

/** `GET /v1/issuing/personalization_designs` · https://docs.stripe.com/api/issuing/personalization_designs/list */
export function list(
  client: Client,
  params?: PersonalizationDesignListParams,
  options?: RequestOptions,
): ApiListPromise<PersonalizationDesign> {
  return operation.list(client, "/v1/issuing/personalization_designs", [], params, options);
}
