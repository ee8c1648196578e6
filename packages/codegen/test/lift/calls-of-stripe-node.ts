import { Stripe } from "stripe";

/** What npm `stripe` sends when one of its methods is called. */
export interface ObservedCall {
  /** Such as `terminal.readers`. */
  accessor: string;
  /** Such as `processPaymentIntent`. */
  method: string;
  verb: string;
  /** With `{}` for each id. */
  path: string;
  spec: ObservedSpec;
}

/** The options that the package gives with a call. */
export interface ObservedSpec {
  methodType?: string;
  apiBase?: string;
  streaming?: boolean;
  headers?: Record<string, string>;
  requestSchema?: RuntimeSchema;
  responseSchema?: RuntimeSchema;
}

/** The package's own note of which fields are int64 or decimal strings. */
export interface RuntimeSchema {
  kind: string;
  fields?: Record<string, RuntimeSchema>;
  element?: RuntimeSchema;
  inner?: RuntimeSchema;
}

const ID = "an_id";

/**
 * Calls every method of every service of npm `stripe` with a stand-in for its transport, and notes
 * what it would have sent: the package itself is the reference for what was read from its text.
 */
export function callsOfStripeNode(): ObservedCall[] {
  const client = new Stripe("sk_test_placeholder");
  const calls: ObservedCall[] = [];
  const seen = new Set<object>();
  const visit = (owner: object, accessor: string[]): void => {
    for (const [name, value] of Object.entries(owner)) {
      if (typeof value !== "object" || value === null || seen.has(value)) continue;
      // The client has `account` as a second name of `accounts`.
      if (name.startsWith("_") || name === "stripe" || name === "account") continue;
      const path = [...accessor, name];
      if (typeof value._makeRequest === "function") {
        seen.add(value);
        calls.push(...callsOf(value, path.join(".")));
        visit(value, path);
      } else if (value.stripe === client) {
        seen.add(value);
        visit(value, path);
      }
    }
  };
  visit(client, []);
  return calls;
}

type Recorder = (
  verb: string,
  path: string,
  params: unknown,
  options: unknown,
  spec?: ObservedSpec,
) => void;

function callsOf(service: Record<string, unknown>, accessor: string): ObservedCall[] {
  const calls: ObservedCall[] = [];
  const prototype: object = Object.getPrototypeOf(service);
  for (const method of Object.getOwnPropertyNames(prototype)) {
    const call = service[method];
    if (method === "constructor" || typeof call !== "function") continue;
    const record: Recorder = (verb, path, _params, _options, spec = {}) => {
      calls.push({ accessor, method, verb, path: path.replaceAll(ID, "{}"), spec });
    };
    service["_makeRequest"] = record;
    // As many ids as the method takes before its parameters and options.
    const ids = Array.from({ length: call.length - 2 }, () => ID);
    call.call(service, ...ids, { client_id: "ca_placeholder" });
  }
  return calls;
}
