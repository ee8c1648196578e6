// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface PaymentAttemptRecordRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface PaymentAttemptRecordListParams<Expand = string[]> {
  payment_record: string;
  expand?: Expand;
  limit?: number;
  starting_after?: string;
}
