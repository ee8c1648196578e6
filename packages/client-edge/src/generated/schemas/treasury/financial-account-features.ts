// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";

export interface FinancialAccountFeatures {
  object: "treasury.financial_account_features";
  card_issuing?: FinancialAccountFeatures.CardIssuing;
  deposit_insurance?: FinancialAccountFeatures.DepositInsurance;
  financial_addresses?: FinancialAccountFeatures.FinancialAddresses;
  inbound_transfers?: FinancialAccountFeatures.InboundTransfers;
  intra_stripe_flows?: FinancialAccountFeatures.IntraStripeFlows;
  outbound_payments?: FinancialAccountFeatures.OutboundPayments;
  outbound_transfers?: FinancialAccountFeatures.OutboundTransfers;
}
export declare namespace FinancialAccountFeatures {
  interface CardIssuing {
    requested: boolean;
    status: CardIssuing.Status;
    status_details: CardIssuing.StatusDetail[];
  }
  namespace CardIssuing {
    type Status = "active" | "pending" | "restricted" | OtherString;
    interface StatusDetail {
      code: StatusDetail.Code;
      resolution: StatusDetail.Resolution | null;
      restriction?: StatusDetail.Restriction;
    }
    namespace StatusDetail {
      type Code =
        | "activating"
        | "capability_not_requested"
        | "financial_account_closed"
        | "rejected_other"
        | "rejected_unsupported_business"
        | "requirements_past_due"
        | "requirements_pending_verification"
        | "restricted_by_platform"
        | "restricted_other"
        | OtherString;
      type Resolution =
        | "contact_stripe"
        | "provide_information"
        | "remove_restriction"
        | OtherString;
      type Restriction = "inbound_flows" | "outbound_flows" | OtherString;
    }
  }
  export import DepositInsurance = CardIssuing;
  interface FinancialAddresses {
    aba?: FinancialAddresses.Aba;
  }
  namespace FinancialAddresses {
    export import Aba = CardIssuing;
  }
  interface InboundTransfers {
    ach?: InboundTransfers.Ach;
  }
  namespace InboundTransfers {
    export import Ach = CardIssuing;
  }
  export import IntraStripeFlows = CardIssuing;
  interface OutboundPayments {
    ach?: OutboundPayments.Ach;
    us_domestic_wire?: OutboundPayments.UsDomesticWire;
  }
  namespace OutboundPayments {
    export import Ach = CardIssuing;
    export import UsDomesticWire = CardIssuing;
  }
  export import OutboundTransfers = OutboundPayments;
}
