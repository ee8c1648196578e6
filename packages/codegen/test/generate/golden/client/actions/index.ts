// Written by `npx @tillwire/codegen generate --spec test/generate/golden/openapi.json --out test/generate/golden/client --runtime ../client-edge/src` from version 2026-01-01.golden of Stripe's API. Change what writes it.

import type { Client } from "../../../../../../client-edge/src/types.ts";
import { boxOfficeActions } from "./box-office.ts";
import type { BoxOfficeActions } from "./interfaces.ts";

/** Every operation, under the names that Stripe's own library for Node has. */
export interface Actions {
  readonly boxOffice: BoxOfficeActions;
}

/**
 * The prototype of a client with every operation: a namespace is made when it is first used,
 * and kept. Making a client costs the same however many there are.
 */
export abstract class LazyActions implements Actions, Client {
  abstract readonly request: Client["request"];

  get boxOffice(): BoxOfficeActions {
    return make(this, "boxOffice", boxOfficeActions);
  }
}

/** Makes a namespace, and puts it in the place of the getter that asked for it. */
function make<T>(target: Client, name: string, maker: (client: Client) => T): T {
  const value = maker(target);
  Object.defineProperty(target, name, { value, enumerable: true });
  return value;
}
