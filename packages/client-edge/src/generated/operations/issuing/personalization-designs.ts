// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  PersonalizationDesignCreateParams,
  PersonalizationDesignListParams,
  PersonalizationDesignRetrieveParams,
  PersonalizationDesignUpdateParams,
} from "../../params/issuing.ts";
import type { PersonalizationDesign } from "../../schemas/issuing.ts";

export type {
  PersonalizationDesignCreateParams,
  PersonalizationDesignListParams,
  PersonalizationDesignRetrieveParams,
  PersonalizationDesignUpdateParams,
} from "../../params/issuing.ts";

/** `POST /v1/issuing/personalization_designs` · https://docs.stripe.com/api/issuing/personalization_designs/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: PersonalizationDesignCreateParams<Expand<PersonalizationDesign, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PersonalizationDesign, E>> {
  return operation.post(client, "/v1/issuing/personalization_designs", [], params, options);
}

/** `GET /v1/issuing/personalization_designs/{personalization_design}` · https://docs.stripe.com/api/issuing/personalization_designs/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  personalizationDesign: string,
  params?: PersonalizationDesignRetrieveParams<Expand<PersonalizationDesign, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PersonalizationDesign, E>> {
  return operation.get(
    client,
    "/v1/issuing/personalization_designs/{personalization_design}",
    [personalizationDesign],
    params,
    options,
  );
}

/** `POST /v1/issuing/personalization_designs/{personalization_design}` · https://docs.stripe.com/api/issuing/personalization_designs/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  personalizationDesign: string,
  params?: PersonalizationDesignUpdateParams<Expand<PersonalizationDesign, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PersonalizationDesign, E>> {
  return operation.post(
    client,
    "/v1/issuing/personalization_designs/{personalization_design}",
    [personalizationDesign],
    params,
    options,
  );
}

/** `GET /v1/issuing/personalization_designs` · https://docs.stripe.com/api/issuing/personalization_designs/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: PersonalizationDesignListParams<ExpandItems<PersonalizationDesign, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<PersonalizationDesign, E>> {
  return operation.list(client, "/v1/issuing/personalization_designs", [], params, options);
}
