import type { ApiSearchResult } from "../types.ts";
import { withParams, type Paging } from "./paging.ts";
import { StripeAPIError } from "../errors/stripe-api-error.ts";

/** v1 searches: the next page is the one that `next_page` names. */
export const searchPaging: Paging<ApiSearchResult<unknown>> = {
  next({ has_more, next_page }, operation) {
    if (!has_more) return undefined;
    if (!next_page) {
      const message =
        "A page says that more follow, but has no next_page: the search can't be continued.";
      throw new StripeAPIError({ raw: { message } });
    }
    return withParams(operation, { page: next_page });
  },
  cursor({ next_page }, { params }, _index, turned) {
    if (turned) return next_page ? { page: next_page } : {};
    return params && "page" in params ? { page: String(params.page) } : {};
  },
};
