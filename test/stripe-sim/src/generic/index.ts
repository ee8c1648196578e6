import { malformedRequest } from "../errors.ts";
import type { Operation } from "../router.ts";
import type { Handler } from "../scope.ts";

/**
 * How an operation is carried out that has no handler of its own in `resources/`: by its method,
 * its path and its answer's schema. A handler written by hand for the same key always wins.
 */
export function genericHandler({ method, path }: Operation): Handler {
  return () => {
    throw malformedRequest(
      `${method} ${path} is an operation of Stripe's API, but this simulator doesn't carry it out.`,
    );
  };
}
