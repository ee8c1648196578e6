import type { Operation, V2List } from "../types.ts";
import type { Paging } from "./paging.ts";

/** v2 lists: the next page has an address of its own, on the host that the first came from. */
export const v2Paging: Paging<V2List<unknown>> = {
  next({ next_page_url }, operation) {
    if (!next_page_url) return undefined;
    // An address on any other host is refused when it is sent: it doesn't begin with a slash.
    const url = next_page_url.replace(/^https:\/\/api\.stripe\.com(?=\/)/, "");
    return { ...operation, url, params: undefined };
  },
  cursor({ next_page_url }, operation: Operation, _index, turned) {
    const url = turned ? next_page_url : operation.url;
    const page = url && /[?&]page=([^&]*)/.exec(url)?.[1];
    return page ? { page: decodeURIComponent(page) } : {};
  },
};
