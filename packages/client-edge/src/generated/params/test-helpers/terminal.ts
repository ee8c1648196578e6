// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";

export interface ReaderPresentPaymentMethodParams<Expand = string[]> {
  amount_tip?: number;
  card?: ReaderPresentPaymentMethodParams.Card;
  card_present?: ReaderPresentPaymentMethodParams.CardPresent;
  expand?: Expand;
  interac_present?: ReaderPresentPaymentMethodParams.InteracPresent;
  type?: ReaderPresentPaymentMethodParams.Type;
}
export declare namespace ReaderPresentPaymentMethodParams {
  interface Card {
    exp_month: number;
    exp_year: number;
    number: string;
    cvc?: string;
  }
  interface CardPresent {
    number?: string;
  }
  interface InteracPresent {
    number?: string;
  }
  type Type = "card" | "card_present" | "interac_present" | OtherString;
}

export interface ReaderSucceedInputCollectionParams<Expand = string[]> {
  expand?: Expand;
  skip_non_required_inputs?: ReaderSucceedInputCollectionParams.SkipNonRequiredInputs;
}
export declare namespace ReaderSucceedInputCollectionParams {
  type SkipNonRequiredInputs = "all" | "none" | OtherString;
}

export interface ReaderTimeoutInputCollectionParams<Expand = string[]> {
  expand?: Expand;
}
