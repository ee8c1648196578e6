// Signing a request. What is signed never varies, so that writing it takes a few
// lines; the bridge verifies it with a full implementation of RFC 9421.

import {
  base64,
  contentDigest,
  signatureAlgorithm,
  signatureLabel,
  signedComponents,
  signingAlgorithm,
} from "../signing.ts";

/** Who signs. */
export interface Signer {
  readonly device: string;
  readonly key: CryptoKey;
}

/** A request that is to be signed. */
export interface Unsigned {
  readonly method: string;
  readonly url: URL;
  readonly body: Uint8Array<ArrayBuffer>;
  /** Milliseconds since the epoch, by the bridge's clock. */
  readonly now: number;
  /** Unique among this device's requests of the last minutes. */
  readonly nonce: string;
}

/** The headers that make the request this device's own. */
export async function signatureHeaders(
  { device, key }: Signer,
  { method, url, body, now, nonce }: Unsigned,
): Promise<Record<string, string>> {
  const digest = await contentDigest(body);
  const values = [method, url.host, url.pathname, url.search || "?", digest];
  const names = signedComponents.map((name) => `"${name}"`);
  const created = Math.floor(now / 1000);
  const params =
    `(${names.join(" ")});created=${created};nonce="${nonce}"` +
    `;keyid="${device}";alg="${signatureAlgorithm}"`;
  const lines = [
    ...names.map((name, i) => `${name}: ${values[i] ?? ""}`),
    `"@signature-params": ${params}`,
  ];
  const base = new TextEncoder().encode(lines.join("\n"));
  const signature = new Uint8Array(await crypto.subtle.sign(signingAlgorithm, key, base));
  return {
    "content-digest": digest,
    "signature-input": `${signatureLabel}=${params}`,
    signature: `${signatureLabel}=:${base64(signature)}:`,
  };
}
