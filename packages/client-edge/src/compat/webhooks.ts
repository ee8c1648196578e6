import { isStripeError } from "../errors/is-stripe-error.ts";
import type { Event } from "../generated/events.ts";
import { parseJson } from "../parse-json.ts";
import { parseSignature } from "../webhooks/signature.ts";
import { type CryptoProvider, hexOf, SubtleCryptoProvider } from "./crypto-provider.ts";
import { StripeSignatureVerificationError } from "./errors/stripe-signature-verification-error.ts";

declare const TextDecoder: new (
  encoding: "utf-8",
  options: { ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/** The body as it arrived, unparsed. */
export type WebhookPayload = string | Uint8Array;

/** The `Stripe-Signature` header. Frameworks type headers as arrays too; a real one throws. */
export type WebhookHeader = string | string[] | Uint8Array;

/** What a test signs, or the signature itself. */
export interface WebhookTestHeaderOptions {
  payload: string;
  secret: string;
  /** Seconds since the epoch; now by default. */
  timestamp?: number;
  /** Default: `v1`, which is the only one that is verified. */
  scheme?: string;
  /** In place of one that is computed. */
  signature?: string;
  cryptoProvider?: CryptoProvider;
}

/** The arguments of everything that verifies: tolerance in seconds (300; 0 for any), `receivedAt` in milliseconds since the epoch. */
export type VerifyArguments = [
  payload: WebhookPayload,
  header: WebhookHeader,
  secret: string,
  tolerance?: number,
  cryptoProvider?: CryptoProvider,
  receivedAt?: number,
];

const DEFAULT_TOLERANCE = 300;

/** Verifies signatures, without looking at what was signed. */
export interface Signature {
  readonly EXPECTED_SCHEME: string;
  /**
   * Verifies with a provider that can do so synchronously.
   *
   * @throws {StripeSignatureVerificationError} when it isn't signed with the secret, or not in time
   * @throws {CryptoProviderOnlySupportsAsyncError} with Web Crypto, which is the default
   */
  verifyHeader(...args: VerifyArguments): boolean;
  /**
   * Verifies.
   *
   * @throws {StripeSignatureVerificationError} when it isn't signed with the secret, or not in time
   */
  verifyHeaderAsync(...args: VerifyArguments): Promise<boolean>;
}

/** What `stripe.webhooks` and `Stripe.webhooks` are. */
export interface Webhooks {
  readonly DEFAULT_TOLERANCE: number;
  readonly signature: Signature;
  /** As `constructEventAsync`, with a provider that can sign synchronously; the default one can't. */
  constructEvent(...args: VerifyArguments): Event;
  /**
   * Verifies a webhook and gives its event.
   *
   * @throws {StripeSignatureVerificationError} when it isn't signed with the secret, or not in
   * time: answer 400 and do nothing
   * @throws {TypeError} when it is a thin event: `parseEventNotificationAsync` takes those
   */
  constructEventAsync(...args: VerifyArguments): Promise<Event>;
  /** The event of a payload that was verified before, or came over a cloud's event bus. */
  constructEventWithoutVerification(payload: WebhookPayload): Event;
  /** As `generateTestHeaderStringAsync`, with a provider that can sign synchronously. */
  generateTestHeaderString(options: WebhookTestHeaderOptions): string;
  /** A `Stripe-Signature` header as Stripe would send it: for tests of webhook handlers. */
  generateTestHeaderStringAsync(options: WebhookTestHeaderOptions): Promise<string>;
}

const EXPECTED_SCHEME = "v1";

export const signature: Signature = {
  EXPECTED_SCHEME,
  verifyHeader(...[payload, header, secret, tolerance, provider, receivedAt]) {
    const signed = readSigned(payload, header, secret);
    const expected = (provider ?? new SubtleCryptoProvider()).computeHMACSignature(
      signed.content,
      secret,
    );
    return checkSigned(signed, expected, tolerance, receivedAt);
  },
  async verifyHeaderAsync(...[payload, header, secret, tolerance, provider, receivedAt]) {
    const signed = readSigned(payload, header, secret);
    const expected = await (provider ?? new SubtleCryptoProvider()).computeHMACSignatureAsync(
      signed.content,
      secret,
    );
    return checkSigned(signed, expected, tolerance, receivedAt);
  },
};

export const webhooks: Webhooks = {
  DEFAULT_TOLERANCE,
  signature,
  constructEvent(...args) {
    signature.verifyHeader(...args);
    return toEvent(parsePayload(args[0]));
  },
  async constructEventAsync(...args) {
    await signature.verifyHeaderAsync(...args);
    return toEvent(parsePayload(args[0]));
  },
  constructEventWithoutVerification: (payload) => toEvent(openEnvelope(payload)),
  generateTestHeaderString(options) {
    const { content, header } = prepareHeader(options);
    const { cryptoProvider = new SubtleCryptoProvider(), secret } = options;
    return header(options.signature ?? cryptoProvider.computeHMACSignature(content, secret));
  },
  async generateTestHeaderStringAsync(options) {
    const { content, header } = prepareHeader(options);
    const { cryptoProvider = new SubtleCryptoProvider(), secret } = options;
    return header(
      options.signature ?? (await cryptoProvider.computeHMACSignatureAsync(content, secret)),
    );
  },
};

interface Signed {
  readonly header: string;
  readonly payload: WebhookPayload;
  /** Seconds since the epoch. */
  readonly time: number;
  /** In hex. */
  readonly signatures: readonly string[];
  /** What was signed. */
  readonly content: string;
  readonly hint: string;
}

function readSigned(payload: WebhookPayload, given: WebhookHeader, secret: string): Signed {
  if (Array.isArray(given)) {
    throw new TypeError("The Stripe-Signature header is an array: pass the one that it holds.");
  }
  const refuse = (message: string): never => {
    throw new StripeSignatureVerificationError(given, payload, { message });
  };
  if (!payload) refuse("The webhook has no body.");
  if (typeof payload !== "string" && !(payload instanceof Uint8Array)) {
    refuse("The webhook's body has been parsed: pass it as it arrived, as text or bytes.");
  }
  if (!given?.length) refuse("The webhook has no Stripe-Signature header.");
  if (!secret?.trim()) {
    refuse("The webhook secret (whsec_…) is missing or empty: check the variable it is read from.");
  }
  const header = textOf(given);
  try {
    const { time, signatures } = parseSignature(header);
    return {
      header,
      payload,
      time: Number(time),
      signatures: signatures.map(hexOf),
      content: `${time}.${textOf(payload)}`,
      hint: /\s/.test(secret) ? " The secret has white space in it, which may be a mistake." : "",
    };
  } catch (error) {
    return refuse(
      isStripeError(error) ? error.message : "The Stripe-Signature header is malformed.",
    );
  }
}

function checkSigned(
  { header, payload, time, signatures, hint }: Signed,
  expected: string,
  tolerance = DEFAULT_TOLERANCE,
  receivedAt = Date.now(),
): true {
  const refuse = (message: string): never => {
    throw new StripeSignatureVerificationError(header, payload, { message });
  };
  if (!signatures.some((candidate) => equals(candidate, expected))) {
    refuse(
      `No signature matches: pass the body as it arrived, unparsed, and the secret of this endpoint.${hint}`,
    );
  }
  if (tolerance > 0 && Math.floor(receivedAt / 1000) - time > tolerance) {
    refuse(`The webhook was signed more than ${tolerance} seconds ago.`);
  }
  return true;
}

/** Compares in a time that doesn't tell where two texts differ. */
function equals(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let at = 0; at < one.length; at++) difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}

/** A payload or header as text. */
function textOf(value: string | Uint8Array): string {
  return value instanceof Uint8Array
    ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(value)
    : value;
}

/** The payload, parsed. */
export function parsePayload(payload: WebhookPayload): Payload {
  return parseJson<Payload>(textOf(payload).replace(/^\uFEFF/, ""));
}

/** An event, or an envelope with one inside. */
interface Payload {
  readonly object?: string;
  readonly detail?: object;
  readonly specversion?: string;
  readonly data?: object;
}

/**
 * Stripe's object in a delivery of Amazon EventBridge or Azure Event Grid, or by itself.
 *
 * @throws {TypeError} when there is none
 */
export function openEnvelope(payload: WebhookPayload): object {
  const parsed = parsePayload(payload);
  const inside =
    parsed.detail ?? (parsed.specversion === undefined ? undefined : parsed.data) ?? undefined;
  if (inside) return inside;
  if (parsed.object === "event" || parsed.object === "v2.core.event") return parsed;
  throw new TypeError("This is neither an event of Stripe's nor an envelope that holds one.");
}

function toEvent(event: { readonly object?: unknown }): Event {
  if (event.object === "v2.core.event") {
    throw new TypeError("This is a thin event: parse it with parseEventNotificationAsync.");
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what Stripe signs with an endpoint's secret is its events
  return event as Event;
}

function prepareHeader(options: WebhookTestHeaderOptions): {
  content: string;
  header: (signature: string) => string;
} {
  if (!options) throw new TypeError("A test header is made from a payload and a secret.");
  const { payload, timestamp, scheme = EXPECTED_SCHEME } = options;
  const time = Math.floor(timestamp || Date.now() / 1000);
  return {
    content: `${time}.${payload}`,
    header: (computed) => `t=${time},${scheme}=${computed}`,
  };
}
