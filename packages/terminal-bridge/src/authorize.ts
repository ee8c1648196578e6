// Who asks. The seam is permanent: paired devices with signed requests are
// another `Authorize`, and nothing behind it changes.

import { BridgeError } from "./errors.ts";
import { sameText } from "./same-text.ts";

/** Whoever was recognized. */
export interface Principal {
  readonly role: "till" | "manager" | "admin";
  /** The one location whose readers, orders and attempts it sees; `null` (admins only) for all. */
  readonly location: string | null;
  /** A name to be shown to a second till that finds the reader busy. */
  readonly name: string;
  /** The paired device, where it is one: its streams end when it is revoked. */
  readonly device?: string;
}

/** Recognizes whoever sent a request; `null` refuses it with 401. A body that is read must be a clone's. */
export type Authorize = (request: Request) => Principal | null | Promise<Principal | null>;

/** Accepts `Authorization: Bearer <token>` as an admin of all locations. */
export function adminTokenAuthorize(token: string): Authorize {
  if (token.length < 16) {
    throw new TypeError(
      "adminToken must have 16 characters or more: anyone who guesses it can charge cards.",
    );
  }
  const admin: Principal = { role: "admin", location: null, name: "admin" };
  return async (request) => {
    const [scheme, given, ...rest] = (request.headers.get("authorization") ?? "").split(" ");
    if (scheme?.toLowerCase() !== "bearer" || !given || rest.length > 0) return null;
    return (await sameText(given, token)) ? admin : null;
  };
}

/** Whether this principal may see what belongs to that location. */
export function sees(principal: Principal, location: string): boolean {
  return principal.location === null ? principal.role === "admin" : principal.location === location;
}

const rights: Readonly<Record<Principal["role"], number>> = { till: 0, manager: 1, admin: 2 };

/**
 * Refuses whoever has less than that role.
 *
 * @throws {BridgeError} `forbidden`
 */
export function demand({ role }: Principal, least: Principal["role"]): void {
  if (rights[role] >= rights[least]) return;
  throw new BridgeError("forbidden", `This takes the role ${least}. Ask someone who has it.`);
}
