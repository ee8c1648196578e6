import { parseJson } from "../parse-json.ts";
import type { WebCrypto, WebCryptoKey, WebRequest } from "../web.ts";
import { importSecret, parseSignature, refuse, signedBytes } from "./signature.ts";

declare const crypto: WebCrypto;
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** How webhooks are verified. */
export interface VerifyOptions {
  /** The endpoint's signing secrets (`whsec_…`): while one is being replaced, the old and the new. */
  readonly secrets: string | readonly string[];
  /** The `Stripe-Signature` header; needed where the webhook isn't a `Request`. */
  readonly signature?: string | null | undefined;
  /** Seconds that the webhook's time may differ from now, either way; 300 by default. */
  readonly tolerance?: number | undefined;
  /** Milliseconds since the epoch; for tests and for webhooks that were stored. */
  readonly now?: number | undefined;
}

/** A webhook as it arrived: the request, or its body, unparsed. */
export type WebhookInput = WebRequest | string | Uint8Array | ArrayBuffer;

/** Verifies a webhook and gives its payload, parsed. */
export type Verifier = <T>(
  input: WebhookInput,
  options?: Omit<VerifyOptions, "secrets">,
) => Promise<T>;

/**
 * A function that verifies webhooks against the same secrets, whose keys are imported once and
 * live as long as the function.
 *
 * @throws {TypeError} when a secret is missing
 */
export function verifier({ secrets, ...defaults }: VerifyOptions): Verifier {
  // A line break at the end is what environment variables tend to have.
  const trimmed = [secrets]
    .flat()
    .map((secret) => (typeof secret === "string" ? secret.trim() : ""));
  if (!trimmed.length || trimmed.includes("")) {
    throw new TypeError(
      "A webhook secret (whsec_…) is missing or empty: check the variable that it is read from.",
    );
  }
  let imported: Promise<WebCryptoKey[]> | undefined;

  return async <T>(input: WebhookInput, options?: Omit<VerifyOptions, "secrets">): Promise<T> => {
    const { signature, tolerance = 300, now = Date.now() } = { ...defaults, ...options };
    const isRequest = typeof input === "object" && "headers" in input;
    const header = signature ?? (isRequest ? input.headers.get("stripe-signature") : undefined);
    if (!header) return refuse("missing", "The webhook has no Stripe-Signature header.");
    const { time, signatures } = parseSignature(header);
    // The keys are imported while the body is read.
    const keys = (imported ??= Promise.all(trimmed.map(importSecret)));
    const payload = payloadOf(isRequest ? await input.arrayBuffer() : input);

    const signed = signedBytes(time, payload);
    for (const key of await keys) {
      for (const candidate of signatures) {
        if (!(await crypto.subtle.verify("HMAC", key, candidate, signed))) continue;
        if (Math.abs(now / 1000 - Number(time)) > tolerance) {
          refuse(
            "outside_tolerance",
            `The webhook was signed more than ${tolerance} seconds ago or ahead.`,
          );
        }
        return parseJson<T>(textOf(payload));
      }
    }
    return refuse(
      "no_match",
      "No signature matches: pass the body as it arrived, unparsed, and the secret of this endpoint.",
    );
  };
}

function payloadOf(body: string | Uint8Array | ArrayBuffer): string | Uint8Array {
  if (typeof body === "string" || body instanceof Uint8Array) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  throw new TypeError(
    "A webhook is verified by its body's bytes or text; this one has been parsed already.",
  );
}

/** The payload as text, without a byte order mark. */
function textOf(payload: string | Uint8Array): string {
  return typeof payload === "string"
    ? payload.replace(/^\uFEFF/, "")
    : new TextDecoder().decode(payload);
}
