// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type { ForwardingRequestsActions as RequestResource } from "../actions/forwarding.ts";
export type {
  RequestCreateParams,
  RequestListParams,
  RequestRetrieveParams,
} from "../params/forwarding/requests.ts";
export type { Request } from "../schemas/forwarding/request.ts";
