// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand } from "../../expand.ts";
import type { OnboardingLinkCreateParams } from "../../params/terminal.ts";
import type { OnboardingLink } from "../../schemas/terminal.ts";

export type { OnboardingLinkCreateParams } from "../../params/terminal.ts";

/** `POST /v1/terminal/onboarding_links` · https://docs.stripe.com/api/terminal/onboarding_links/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: OnboardingLinkCreateParams<Expand<OnboardingLink, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<OnboardingLink, E>> {
  return operation.post(client, "/v1/terminal/onboarding_links", [], params, options);
}
