// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../../expand.ts";
import * as operation from "../../../../operation.ts";
import type { OtherString } from "../../../../shared.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type { Expand } from "../../../expand.ts";
import type { PersonalizationDesign } from "../../../schemas/issuing/personalization-design.ts";

export interface PersonalizationDesignActivateParams<Expand = string[]> {
  expand?: Expand;
}

export interface PersonalizationDesignDeactivateParams<Expand = string[]> {
  expand?: Expand;
}

export interface PersonalizationDesignRejectParams<Expand = string[]> {
  rejection_reasons: PersonalizationDesignRejectParams.RejectionReasons;
  expand?: Expand;
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
export function activate<const E extends readonly string[] = []>(
  client: Client,
  personalizationDesign: string,
  params?: PersonalizationDesignActivateParams<Expand<PersonalizationDesign, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PersonalizationDesign, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate",
    [personalizationDesign],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate` · https://docs.stripe.com/api/test_helpers/issuing/personalization_designs/deactivate */
export function deactivate<const E extends readonly string[] = []>(
  client: Client,
  personalizationDesign: string,
  params?: PersonalizationDesignDeactivateParams<Expand<PersonalizationDesign, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PersonalizationDesign, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate",
    [personalizationDesign],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject` · https://docs.stripe.com/api/test_helpers/issuing/personalization_designs/reject */
export function reject<const E extends readonly string[] = []>(
  client: Client,
  personalizationDesign: string,
  params: PersonalizationDesignRejectParams<Expand<PersonalizationDesign, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PersonalizationDesign, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject",
    [personalizationDesign],
    params,
    options,
  );
}
