// Whether a request was signed by the key it names, as a whole and just now.

import { isSignatureError, verifySignature } from "http-message-sig";
import type { VerifiedSignature } from "http-message-sig";
import { BridgeError } from "../errors.ts";
import {
  contentDigest,
  keyAlgorithm,
  signatureAlgorithm,
  signatureLabel,
  signedComponents,
  signingAlgorithm,
} from "../signing.ts";
import type { PublicKey } from "../signing.ts";

/** How far a till's clock may be off, and how long a request may be on its way, in milliseconds. */
export const replayWindow = 60_000;

/** What a verified signature says. */
export interface SignedRequest {
  readonly device: string;
  readonly nonce: string;
  /** From when on the request is too old, in milliseconds since the epoch. */
  readonly until: number;
}

export interface VerifyOptions {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The origin that tills call, where a proxy shows the bridge another host. */
  readonly origin?: string | undefined;
  /** The key of a device; `undefined` where there is none. */
  readonly keyOf: (device: string) => Promise<PublicKey | undefined>;
}

/** Whether the request claims to be a till's: only then it is worth verifying. */
export function isSigned(request: Request): boolean {
  return request.headers.has("signature-input");
}

/**
 * Verifies signature, digest and time. The request itself can still be read afterwards.
 *
 * @throws {BridgeError} `unauthorized`; `clock_skew` with the bridge's time, where nothing but the
 *   till's clock is wrong
 */
export async function verifyRequest(
  request: Request,
  { now, origin, keyOf }: VerifyOptions,
): Promise<SignedRequest> {
  const { parameters } = await verified(request, origin, keyOf);
  const { created, nonce, keyid } = parameters;
  if (created === undefined || !keyid || !nonce || nonce.length > maxNonce) throw unauthorized();
  const body = new Uint8Array(await request.clone().arrayBuffer());
  if (request.headers.get("content-digest") !== (await contentDigest(body))) throw unauthorized();
  const createdAt = created * 1000;
  if (Math.abs(now - createdAt) > replayWindow) {
    const message = "The till's clock is wrong, or the request was long on its way.";
    throw new BridgeError("clock_skew", message, { details: { now } });
  }
  return { device: keyid, nonce, until: createdAt + replayWindow };
}

const maxNonce = 64;

async function verified(
  request: Request,
  origin: string | undefined,
  keyOf: VerifyOptions["keyOf"],
): Promise<VerifiedSignature> {
  const { pathname, search, host, protocol } = new URL(request.url);
  const targetUri = `${origin ?? `${protocol}//${host}`}${pathname}${search}`;
  const fields = Array.from(request.headers, ([name, value]) => ({ name, value })).filter(
    ({ name }) => signedFields.includes(name),
  );
  try {
    return await verifySignature(
      { kind: "request", method: request.method, targetUri, fields },
      {
        label: signatureLabel,
        policy: {
          algorithms: [signatureAlgorithm],
          requiredComponents: signedComponents,
          requiredParameters: ["created", "nonce", "keyid", "alg"],
        },
        async resolveVerifier({ parameters }) {
          const key = parameters.keyid && (await keyOf(parameters.keyid));
          if (!key) throw unauthorized();
          const imported = await crypto.subtle
            .importKey("jwk", { ...key }, keyAlgorithm, false, ["verify"])
            .catch((cause: unknown) => {
              throw unauthorized(cause);
            });
          return {
            algorithm: signatureAlgorithm,
            verify: (data, signature) =>
              crypto.subtle.verify(
                signingAlgorithm,
                imported,
                new Uint8Array(signature),
                new Uint8Array(data),
              ),
          };
        },
      },
    );
  } catch (cause) {
    if (!isSignatureError(cause)) throw cause;
    // What looking for the key has thrown (a store that fails) isn't the till's fault.
    throw cause.code === "ResolverFailed" ? cause.cause : unauthorized(cause);
  }
}

/** The fields a signature can rest on; the verifier refuses messages with fields it can't read. */
const signedFields = ["signature", "signature-input", "content-digest"];

function unauthorized(cause?: unknown): BridgeError {
  const message = "The request isn't signed by a paired device. Pair this till again.";
  return new BridgeError("unauthorized", message, { cause });
}
