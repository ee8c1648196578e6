// Who asks. The seam is permanent: paired devices with signed requests are
// another `Authorize`, and nothing behind it changes.

/** Whoever was recognized. */
export interface Principal {
  readonly role: "till" | "manager" | "admin";
  /** The one location whose readers, orders and attempts it sees; `null` (admins only) for all. */
  readonly location: string | null;
  /** A name to be shown to a second till that finds the reader busy. */
  readonly name: string;
}

/** Recognizes whoever sent a request; `null` refuses it with 401. The body must not be read. */
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

/** Compares digests under a key of the moment, so that time tells nothing about the texts. */
async function sameText(one: string, other: string): Promise<boolean> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const random = crypto.getRandomValues(new Uint8Array(32));
  const key = await crypto.subtle.importKey("raw", random, algorithm, false, ["sign", "verify"]);
  const encoder = new TextEncoder();
  const signature = await crypto.subtle.sign(algorithm, key, encoder.encode(one));
  return crypto.subtle.verify(algorithm, key, signature, encoder.encode(other));
}

/** Whether this principal may see what belongs to that location. */
export function sees(principal: Principal, location: string): boolean {
  return principal.location === null ? principal.role === "admin" : principal.location === location;
}
