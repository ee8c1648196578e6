import { isObject, type Json, type JsonObject } from "./json.ts";

/** A request that the simulator answered. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  /** `null` if the connection broke before an answer. */
  readonly status: number | null;
  readonly requestId: string;
  readonly idempotencyKey: string | null;
  readonly account: string | null;
  /** As sent, with card numbers and secrets left out. */
  readonly params: JsonObject;
  /** Kinds of the planned faults that struck it, such as `reset`. */
  readonly faults: readonly string[];
  /** When it was answered, in milliseconds since the epoch, by the simulator's clock. */
  readonly at: number;
}

const logSize = 1000;
const secretNames = new Set(["account_number", "client_secret", "cvc", "number", "token"]);

/** The last thousand requests, the oldest first. */
export class RequestLog {
  readonly #requests: LoggedRequest[] = [];

  add(request: LoggedRequest): void {
    this.#requests.push({ ...request, params: withoutSecrets(request.params) });
    if (this.#requests.length > logSize) this.#requests.shift();
  }

  list(): readonly LoggedRequest[] {
    return [...this.#requests];
  }
}

function withoutSecrets(params: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      secretNames.has(name) ? "[redacted]" : clean(value),
    ]),
  );
}

function clean(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return value.map((item) => clean(item) ?? null);
  return isObject(value) ? withoutSecrets(value) : value;
}
