// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { OtherString } from "../../../../shared.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type { PersonalizationDesign } from "../../../schemas/issuing/personalization-design.ts";

export interface PersonalizationDesignActivateParams {
  expand?: string[];
}

export interface PersonalizationDesignDeactivateParams {
  expand?: string[];
}

export interface PersonalizationDesignRejectParams {
  rejection_reasons: PersonalizationDesignRejectParams.RejectionReasons;
  expand?: string[];
}
export declare namespace PersonalizationDesignRejectParams {
  interface RejectionReasons {
    card_logo?: RejectionReasons.CardLogo[];
    carrier_text?: RejectionReasons.CarrierText[];
  }
  namespace RejectionReasons {
    type CardLogo =
      | "geographic_location"
      | "inappropriate"
      | "network_name"
      | "non_binary_image"
      | "non_fiat_currency"
      | "other"
      | "other_entity"
      | "promotional_material"
      | OtherString;
    type CarrierText =
      | "geographic_location"
      | "inappropriate"
      | "network_name"
      | "non_fiat_currency"
      | "other"
      | "other_entity"
      | "promotional_material"
      | OtherString;
  }
}

/** `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate` · https://docs.stripe.com/api/test_helpers/issuing/personalization_designs/activate */
export function activate(
  client: Client,
  personalizationDesign: string,
  params?: PersonalizationDesignActivateParams,
  options?: RequestOptions,
): ApiPromise<PersonalizationDesign> {
  return operation.post(
    client,
    "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate",
    [personalizationDesign],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate` · https://docs.stripe.com/api/test_helpers/issuing/personalization_designs/deactivate */
export function deactivate(
  client: Client,
  personalizationDesign: string,
  params?: PersonalizationDesignDeactivateParams,
  options?: RequestOptions,
): ApiPromise<PersonalizationDesign> {
  return operation.post(
    client,
    "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate",
    [personalizationDesign],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject` · https://docs.stripe.com/api/test_helpers/issuing/personalization_designs/reject */
export function reject(
  client: Client,
  personalizationDesign: string,
  params: PersonalizationDesignRejectParams,
  options?: RequestOptions,
): ApiPromise<PersonalizationDesign> {
  return operation.post(
    client,
    "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject",
    [personalizationDesign],
    params,
    options,
  );
}
