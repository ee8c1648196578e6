// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString, PaginationParams, RangeQueryParam } from "../../shared.ts";

export interface TrialOfferCreateParams<Expand = string[]> {
  duration: TrialOfferCreateParams.Duration;
  end_behavior: TrialOfferCreateParams.EndBehavior;
  price: string;
  active?: boolean;
  expand?: Expand;
  nickname?: string;
}
export declare namespace TrialOfferCreateParams {
  interface Duration {
    type: Duration.Type;
    relative?: Duration.Relative;
  }
  namespace Duration {
    type Type = "relative" | OtherString;
    interface Relative {
      iterations: number;
    }
  }
  interface EndBehavior {
    transition: EndBehavior.Transition;
  }
  namespace EndBehavior {
    interface Transition {
      price: string;
    }
  }
}

export interface TrialOfferRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface TrialOfferUpdateParams<Expand = string[]> {
  active?: boolean;
  expand?: Expand;
}

export interface TrialOfferListParams<Expand = string[]> extends PaginationParams {
  active?: boolean;
  created?: RangeQueryParam | number;
  expand?: Expand;
  prices?: string[];
}
