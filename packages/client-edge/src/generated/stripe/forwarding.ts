// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type { ForwardingRequestsActions as RequestResource } from "../actions/interfaces.ts";
export type {
  RequestCreateParams,
  RequestListParams,
  RequestRetrieveParams,
} from "../params/forwarding.ts";
export type { Request } from "../schemas/forwarding.ts";
