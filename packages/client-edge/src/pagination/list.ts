import { StripeAPIError } from "../errors/stripe-api-error.ts";
import type { ApiList, Operation } from "../types.ts";
import { withParams, type Paging } from "./paging.ts";

/** v1 lists: the next page begins after the last id, or ends before the first when walked backwards. */
export const listPaging: Paging<ApiList<unknown>> = {
  next({ data, has_more }, operation) {
    if (!has_more) return undefined;
    const id = idOf(backwards(operation) ? data[0] : data.at(-1));
    if (id === undefined) {
      const message =
        "A page says that more follow, but has no item with an id to go on from: the list can't be continued.";
      throw new StripeAPIError({ raw: { message } });
    }
    return withParams(operation, cursorAt(operation, id));
  },
  backwards,
  cursor(page, operation, index) {
    const id = idOf(page.data[index]);
    return id === undefined ? {} : cursorAt(operation, id);
  },
};

function backwards({ params }: Operation): boolean {
  return !!params && "ending_before" in params && !!params.ending_before;
}

function cursorAt(
  operation: Operation,
  id: string,
): { ending_before: string } | { starting_after: string } {
  return backwards(operation) ? { ending_before: id } : { starting_after: id };
}

function idOf(item: unknown): string | undefined {
  const id = typeof item === "object" && item && "id" in item ? item.id : undefined;
  return typeof id === "string" ? id : undefined;
}
