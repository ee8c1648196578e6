/** Compares digests under a key of the moment, so that time tells nothing about the texts. */
export async function sameText(one: string, other: string): Promise<boolean> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const random = crypto.getRandomValues(new Uint8Array(32));
  const key = await crypto.subtle.importKey("raw", random, algorithm, false, ["sign", "verify"]);
  const encoder = new TextEncoder();
  const signature = await crypto.subtle.sign(algorithm, key, encoder.encode(one));
  return crypto.subtle.verify(algorithm, key, signature, encoder.encode(other));
}
