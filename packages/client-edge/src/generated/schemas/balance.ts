// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface Balance {
  object: "balance";
  available: Balance.Available[];
  connect_reserved?: Balance.ConnectReserved[];
  instant_available?: Balance.InstantAvailable[];
  issuing?: Balance.Issuing;
  livemode: boolean;
  pending: Balance.Pending[];
  refund_and_dispute_prefunding?: Balance.RefundAndDisputePrefunding;
}
export declare namespace Balance {
  interface Available {
    amount: number;
    currency: string;
    source_types?: Available.SourceTypes;
  }
  namespace Available {
    interface SourceTypes {
      bank_account?: number;
      card?: number;
      fpx?: number;
    }
  }
  export import ConnectReserved = Available;
  interface InstantAvailable {
    amount: number;
    currency: string;
    net_available?: InstantAvailable.NetAvailable[];
    source_types?: InstantAvailable.SourceTypes;
  }
  namespace InstantAvailable {
    interface NetAvailable {
      amount: number;
      destination: string;
      source_types?: NetAvailable.SourceTypes;
    }
    namespace NetAvailable {
      type SourceTypes = Available.SourceTypes;
    }
    type SourceTypes = Available.SourceTypes;
  }
  interface Issuing {
    available: Issuing.Available[];
  }
  namespace Issuing {
    export import Available = Balance.Available;
  }
  export import Pending = Available;
  interface RefundAndDisputePrefunding {
    available: RefundAndDisputePrefunding.Available[];
    pending: RefundAndDisputePrefunding.Pending[];
  }
  namespace RefundAndDisputePrefunding {
    export import Available = Balance.Available;
    export import Pending = Balance.Available;
  }
}
