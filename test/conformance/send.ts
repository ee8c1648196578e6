import { createClient, createStripe, type Client } from "@tillwire/client-edge";
import { Stripe } from "stripe";
import {
  KEY,
  recordingFetch,
  type Recorded,
} from "../../packages/client-edge/test/support/recording.ts";
import type { DocumentedOperation } from "./operations.ts";

/** Options that both know by the same name. */
export interface Options {
  readonly apiVersion?: string;
  readonly idempotencyKey?: string;
  readonly stripeAccount?: string;
  readonly stripeContext?: string;
}

type Method = (...given: unknown[]) => Promise<unknown>;

const { requests, fetch } = recordingFetch({ data: [], has_more: false, next_page_url: null });

const client: Client = createClient(KEY, { fetch });
const withActions = createStripe(KEY, { fetch });
const stripe = new Stripe(KEY, {
  httpClient: Stripe.createFetchHttpClient(fetch),
  telemetry: false,
});

/** What Tillwire's generated function sends. */
export async function sendOwn(
  operation: DocumentedOperation,
  ids: readonly unknown[],
  params: unknown,
  options?: Options,
): Promise<Recorded> {
  const method = await leafOf(operation);
  return await recorded(method(client, ...ids, params, optionsFor(operation, options)));
}

/** What Tillwire's method on the client sends. */
export async function sendAction(
  operation: DocumentedOperation,
  ids: readonly unknown[],
  params: unknown,
  options?: Options,
): Promise<Recorded> {
  const method = methodOf(withActions, operation);
  return await recorded(method(...ids, params, optionsFor(operation, options)));
}

/** What npm stripe sends. */
export async function sendReference(
  operation: DocumentedOperation,
  ids: readonly unknown[],
  params: unknown,
  options?: Options,
): Promise<Recorded> {
  const method = methodOf(stripe, operation);
  return await recorded(method(...ids, params, optionsFor(operation, options)));
}

/** The message of the error with which Tillwire's generated function refuses to send. */
export async function refusedBeforeSending(
  operation: DocumentedOperation,
  ids: readonly unknown[],
  params: unknown,
  options?: Options,
): Promise<string> {
  requests.length = 0;
  const method = await leafOf(operation);
  try {
    await method(client, ...ids, params, optionsFor(operation, options));
  } catch (error) {
    if (error instanceof TypeError && requests.length === 0) return error.message;
    throw error;
  }
  throw new Error(`${operation.operationId} was sent.`);
}

/** The generated function of an operation, from the module that users import it from. */
async function leafOf({ service, method }: DocumentedOperation): Promise<Method> {
  const leaf = service
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .replaceAll(".", "/");
  const module: object = await import(`@tillwire/client-edge/${leaf}`);
  return functionOf(module, method);
}

/** Headers that name the library, the random key, and what fetch itself says of the body. */
const OWN_HEADERS = new Set([
  "content-length",
  "idempotency-key",
  "user-agent",
  "x-stripe-client-user-agent",
]);

/** A request as it is compared: what is random in it has one value. */
export function comparable({ method, url, headers, body }: Recorded): object {
  const kept = Object.entries(headers).filter(([name]) => !OWN_HEADERS.has(name));
  const [, boundary] = /boundary=(.+)$/.exec(headers["content-type"] ?? "") ?? [];
  const text = JSON.stringify({ headers: Object.fromEntries(kept), body });
  return {
    method,
    url,
    ...JSON.parse(boundary === undefined ? text : text.replaceAll(boundary, "boundary")),
    idempotent: "idempotency-key" in headers,
  };
}

/** Ephemeral keys have to name a version, of the program that they are for. */
function optionsFor({ service }: DocumentedOperation, options?: Options): Options | undefined {
  return service === "ephemeralKeys" ? { apiVersion: "2026-01-28.clover", ...options } : options;
}

function methodOf(owner: object, { service, method }: DocumentedOperation): Method {
  let namespace = owner;
  for (const name of service.split(".")) namespace = Object(Reflect.get(namespace, name));
  return functionOf(namespace, method);
}

function functionOf(owner: object, name: string): Method {
  const found: unknown = Reflect.get(owner, name);
  if (typeof found !== "function") throw new Error(`There is no method ${name}.`);
  return async (...given) => await Reflect.apply(found, owner, given);
}

async function recorded(sent: Promise<unknown>): Promise<Recorded> {
  requests.length = 0;
  await sent;
  const [request, ...more] = requests;
  if (!request || more.length > 0) throw new Error(`${requests.length} requests were sent.`);
  return request;
}
