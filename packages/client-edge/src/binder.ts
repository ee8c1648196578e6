import type { Client, RequestOptions, Wire } from "./types.ts";

/** A function of `operation.ts`. */
type Verb = (
  client: Client,
  path: string,
  ids: readonly string[],
  params?: object,
  options?: RequestOptions,
  wire?: Wire,
) => unknown;

/** Makes an operation: verb, path, what is done to the parameters, what is special on the wire. */
export interface Bind {
  // The type of the operation is that of the generated interface for which it is the value: what
  // a path takes and gives is written there alone.
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  <Action extends (...args: never[]) => unknown>(
    verb: Verb,
    path?: string,
    change?: (params?: object) => object | undefined,
    wire?: Wire,
  ): Action;
}

/**
 * Binds operations to a client, whose paths begin with `base`. A path says how many ids come
 * first in a call; parameters and options follow.
 *
 * @param common what is special on the wire about all of them
 */
export function binder(client: Client, base: string, common?: Wire): Bind {
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as in Bind
  function bind<Action extends (...args: never[]) => unknown>(...args: Parameters<Bind>): Action;
  function bind(...[verb, path = "", change, wire = common]: Parameters<Bind>) {
    const count = path.split("{").length - 1;
    // By its place, an argument is an id, or parameters or options.
    return (...args: (string & object)[]) => {
      const params = args[count];
      return verb(
        client,
        base + path,
        args.slice(0, count),
        change ? change(params) : params,
        args[count + 1],
        wire,
      );
    };
  }
  return bind;
}
