// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";
import type { DeletedPrice, Price } from "./price.ts";

export interface TrialOffer {
  id: string;
  object: "product_catalog.trial_offer";
  active: boolean;
  duration: TrialOffer.Duration;
  end_behavior: TrialOffer.EndBehavior;
  livemode: boolean;
  nickname: string | null;
  price: string | Price | DeletedPrice;
}
export declare namespace TrialOffer {
  interface Duration {
    relative?: Duration.Relative;
    type: Duration.Type;
  }
  namespace Duration {
    interface Relative {
      iterations: number;
    }
    type Type = "relative" | OtherString;
  }
  interface EndBehavior {
    transition?: EndBehavior.Transition;
    type: EndBehavior.Type;
  }
  namespace EndBehavior {
    interface Transition {
      price: string | Price | DeletedPrice;
    }
    type Type = "transition" | OtherString;
  }
}
