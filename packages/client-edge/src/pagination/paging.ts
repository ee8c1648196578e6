import type { ListCursor, Operation } from "../types.ts";

/** What pages of all kinds have. */
export interface Page<Item> {
  data: Item[];
}

/** How one kind of list is paged. */
export interface Paging<P> {
  /**
   * The operation that gives the page after this one; undefined after the last.
   *
   * @throws {StripeAPIError} when the page says that there are more, but not where
   */
  next(page: P, operation: Operation): Operation | undefined;
  /** Whether the items of each page are walked from the last to the first. */
  backwards?(operation: Operation): boolean;
  /** Where to go on once the item at `index` was handed out; `turned` after a page's last. */
  cursor(page: P, operation: Operation, index: number, turned: boolean): ListCursor;
}

/** The operation with other parameters on top. */
export function withParams(operation: Operation, params: object): Operation {
  return { ...operation, params: { ...operation.params, ...params } };
}
