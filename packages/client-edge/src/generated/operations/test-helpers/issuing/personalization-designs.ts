// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../../expand.ts";
import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type { Expand } from "../../../expand.ts";
import type {
  PersonalizationDesignActivateParams,
  PersonalizationDesignDeactivateParams,
  PersonalizationDesignRejectParams,
} from "../../../params/test-helpers/issuing.ts";
import type { PersonalizationDesign } from "../../../schemas/issuing.ts";

export type {
  PersonalizationDesignActivateParams,
  PersonalizationDesignDeactivateParams,
  PersonalizationDesignRejectParams,
} from "../../../params/test-helpers/issuing.ts";

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
