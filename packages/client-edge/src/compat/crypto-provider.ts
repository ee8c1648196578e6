import type { WebCrypto } from "../web.ts";

declare const crypto: WebCrypto;
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

type Subtle = Pick<WebCrypto["subtle"], "importKey" | "sign"> & {
  digest?: (algorithm: "SHA-256", data: Uint8Array) => Promise<ArrayBuffer>;
};

/** How webhook signatures are computed; one's own may do so synchronously. */
export class CryptoProvider {
  /** HMAC-SHA256 in hex, synchronously. */
  computeHMACSignature(_payload: string, _secret: string): string {
    throw new Error("This crypto provider has no computeHMACSignature.");
  }

  /** HMAC-SHA256 in hex. */
  computeHMACSignatureAsync(_payload: string, _secret: string): Promise<string> {
    throw new Error("This crypto provider has no computeHMACSignatureAsync.");
  }

  /** SHA-256. */
  computeSHA256Async(_data: Uint8Array): Promise<Uint8Array> {
    throw new Error("This crypto provider has no computeSHA256Async.");
  }
}

/** A synchronous method was called where only asynchronous cryptography exists. */
export class CryptoProviderOnlySupportsAsyncError extends Error {
  override readonly name = "CryptoProviderOnlySupportsAsyncError";
}

/** Web Crypto: asynchronous only. */
export class SubtleCryptoProvider extends CryptoProvider {
  readonly #subtle: Subtle | undefined;

  constructor(subtle?: Subtle) {
    super();
    this.#subtle = subtle;
  }

  override computeHMACSignature(): string {
    throw new CryptoProviderOnlySupportsAsyncError(
      "Web Crypto signs and verifies asynchronously: await the method of the same name with Async at its end (constructEventAsync), or pass a crypto provider that has computeHMACSignature.",
    );
  }

  override async computeHMACSignatureAsync(payload: string, secret: string): Promise<string> {
    const subtle = this.#subtle ?? crypto.subtle;
    const encoder = new TextEncoder();
    const algorithm = { name: "HMAC", hash: "SHA-256" } as const;
    const key = await subtle.importKey("raw", encoder.encode(secret), algorithm, false, ["sign"]);
    return hexOf(new Uint8Array(await subtle.sign("HMAC", key, encoder.encode(payload))));
  }

  override async computeSHA256Async(data: Uint8Array): Promise<Uint8Array> {
    const subtle: Subtle = this.#subtle ?? crypto.subtle;
    if (!subtle.digest) throw new TypeError("This SubtleCrypto has no digest.");
    return new Uint8Array(await subtle.digest("SHA-256", data));
  }
}

/** Bytes in lower-case hex. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
