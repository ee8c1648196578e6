// What tills and bridge agree on: which parts of a request are signed, and how a
// device is named. HTTP Message Signatures: RFC 9421; Content-Digest: RFC 9530.

/** A till's public key, as a JSON Web Key cut down to what an ECDSA key on P-256 is made of. */
export interface PublicKey {
  readonly kty: "EC";
  readonly crv: "P-256";
  readonly x: string;
  readonly y: string;
}

/**
 * The parts that every signature covers, in this order. The scheme isn't among them: behind a proxy
 * that ends TLS, the bridge sees another one than the till.
 */
export const signedComponents = [
  "@method",
  "@authority",
  "@path",
  "@query",
  "content-digest",
] as const;

/** The label of a till's signature; a proxy may add its own beside it. */
export const signatureLabel = "till";

export const signatureAlgorithm = "ecdsa-p256-sha256";

/** Web Crypto's names for that algorithm. */
export const keyAlgorithm = { name: "ECDSA", namedCurve: "P-256" };
export const signingAlgorithm = { name: "ECDSA", hash: "SHA-256" };

/** The `Content-Digest` of a body; an empty one has a digest too, so that none can be added. */
export async function contentDigest(body: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", body);
  return `sha-256=:${base64(new Uint8Array(digest))}:`;
}

/**
 * The id of the device that holds this key: its thumbprint (RFC 7638), so that nobody can give a
 * device another key, or a key another device.
 */
export async function deviceIdOf({ crv, kty, x, y }: PublicKey): Promise<string> {
  const members = new TextEncoder().encode(JSON.stringify({ crv, kty, x, y }));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", members));
  return `dev_${base64(digest).replaceAll("+", "-").replaceAll("/", "_").replace("=", "")}`;
}

export function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
