// A till's line to its bridge: every request signed, sent again where that is safe.

import { TillError } from "./errors.ts";
import type { Messages } from "./messages.ts";
import { signatureHeaders } from "./sign.ts";
import type { Signer } from "./sign.ts";

/** What a till runs on; all of it has defaults. */
export interface TillOptions {
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** Settles after so many milliseconds, or at once when nobody needs it any more. */
  readonly wait?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Told whenever the bridge is lost or found again, by what became of real requests. */
  readonly onConnection?: (state: "online" | "offline") => void;
  /** What operators are told, in the shop's language. */
  readonly messages?: Messages;
}

/** See the top of this file. */
export interface Connection {
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly now: () => number;
  /** Whether the last request found the bridge. */
  readonly online: () => boolean;
  /** Whether the bridge is found, as that changes. */
  readonly changes: () => AsyncGenerator<"online" | "offline", void>;
  /**
   * The answer's JSON.
   *
   * @param patience how long each try may take, in milliseconds
   */
  call(method: "GET" | "POST", path: string, body?: object, patience?: number): Promise<unknown>;
  /** The answer's bytes. */
  file(path: string): Promise<Blob>;
  /** An answer that goes on: server-sent events after the one with this id. */
  stream(path: string, last: string | undefined, signal?: AbortSignal): Promise<Response>;
}

interface Sending {
  readonly text?: string;
  /** The id of the last event that the till has. */
  readonly last?: string | undefined;
  /** How long an answer may take, in milliseconds. */
  readonly patience?: number | undefined;
  /** Ends a stream. */
  readonly signal?: AbortSignal | undefined;
}

/** How often a request is sent before the bridge counts as unreachable. */
const maxTries = 4;
/** How long an answer may take, in milliseconds: the bridge itself waits for Stripe. */
const usualPatience = 45_000;

/** How long to wait before the next try, in milliseconds, by the tries so far. */
export function pause(tries: number): number {
  return Math.min(500 * 2 ** (tries - 1), 8_000);
}

/**
 * Checks the bridge's address: whoever listens in on plain HTTP could use the tokens.
 *
 * @throws {TypeError}
 */
export function baseOf(url: string | URL): string {
  const { origin, pathname, protocol, hostname } = new URL(url);
  if (protocol !== "https:" && !["localhost", "127.0.0.1", "[::1]"].includes(hostname)) {
    throw new TypeError("The bridge's url must start with https://.");
  }
  return origin + pathname.replace(/\/+$/, "");
}

export function createConnection(base: string, signer: Signer, options: TillOptions): Connection {
  const { now = Date.now, wait = sleep, onConnection } = options;
  const send = options.fetch ?? ((request) => fetch(request));
  /** How far the bridge's clock is ahead of this one. */
  let ahead = 0;
  let line: "online" | "offline" | undefined;
  const waiting = new Set<() => void>();

  function noticed(state: "online" | "offline"): void {
    if (line === state) return;
    line = state;
    onConnection?.(state);
    for (const resume of waiting) resume();
    waiting.clear();
  }

  async function* changes(): AsyncGenerator<"online" | "offline", void> {
    let told: typeof line;
    for (;;) {
      if (line === told) await new Promise<void>((resolve) => waiting.add(resolve));
      if (line === undefined || line === told) continue;
      told = line;
      yield line;
    }
  }

  async function once(
    method: string,
    path: string,
    { text = "", last, patience = usualPatience, signal }: Sending,
  ): Promise<Response> {
    const url = new URL(base + path);
    const body = new TextEncoder().encode(text);
    const nonce = crypto.randomUUID();
    const signed = await signatureHeaders(signer, { method, url, body, now: now() + ahead, nonce });
    const headers = new Headers(signed);
    if (last !== undefined) headers.set("last-event-id", last);
    if (text) headers.set("content-type", "application/json");
    const ask = (until: AbortSignal): Promise<Response> => {
      const init = { method, headers, signal: until, ...(text ? { body } : {}) };
      return send(new Request(url, { ...init, cache: "no-store", redirect: "manual" }));
    };
    return path.endsWith("/events") ? begun(ask, signal) : ask(AbortSignal.timeout(patience));
  }

  /** A stream: it has to begin in time, and then lives as long as it is read. */
  async function begun(
    ask: (until: AbortSignal) => Promise<Response>,
    signal: AbortSignal | undefined,
  ): Promise<Response> {
    const late = new AbortController();
    const answered = new AbortController();
    void wait(usualPatience, answered.signal).then(() => {
      if (!answered.signal.aborted) late.abort();
    });
    try {
      return await ask(signal ? AbortSignal.any([late.signal, signal]) : late.signal);
    } finally {
      answered.abort();
    }
  }

  /** The answer, if it is a success; sent again, signed anew, where it got no answer at all. */
  async function request(method: string, path: string, sending: Sending = {}): Promise<Response> {
    for (let tries = 1; ; tries++) {
      let failure: TillError;
      let again = pause(tries);
      try {
        const answer = await once(method, path, sending);
        if (answer.ok) {
          noticed("online");
          return answer;
        }
        failure = await errorOf(answer);
        const { now: theirs, retryAfter } = failure.details;
        if (failure.code === "clock_skew" && typeof theirs === "number") {
          ahead = theirs - now();
          again = 0;
        } else if (failure.code === "rate_limited" && typeof retryAfter === "number") {
          again = retryAfter * 1000;
        } else if (failure.code === "replayed_request") {
          // The network itself has sent it twice; whether the first was answered isn't known.
          again = 0;
        } else if (failure.code !== "bridge_unreachable") {
          noticed("online");
          throw failure;
        }
      } catch (cause) {
        if (cause instanceof TillError || sending.signal?.aborted) throw cause;
        failure = unreachable(cause);
      }
      if (failure.code === "bridge_unreachable") noticed("offline");
      if (tries >= maxTries) throw failure;
      await wait(again);
    }
  }

  return {
    wait,
    now,
    online: () => line !== "offline",
    changes,
    async call(method, path, body, patience) {
      const text = body ? JSON.stringify(body) : "";
      const answer = await request(method, path, { text, patience });
      try {
        return await answer.json();
      } catch (cause) {
        throw invalidAnswer(answer.status, cause);
      }
    },
    async file(path) {
      return (await request("GET", path)).blob();
    },
    stream: (path, last, signal) => request("GET", path, { last, signal }),
  };
}

/** The bridge's refusal; what isn't one came from a proxy, or from something that is no bridge. */
async function errorOf(answer: Response): Promise<TillError> {
  const { status } = answer;
  const problem = problemIn(await answer.json().catch(() => undefined));
  return problem ?? (status >= 500 ? unreachable(undefined) : invalidAnswer(status));
}

/** The error that problem details (RFC 9457) tell of; `undefined` where they aren't the bridge's. */
export function problemIn(value: unknown): TillError | undefined {
  const [code, detail, operator, status] = ["code", "detail", "operator", "status"].map((name) =>
    field(value, name),
  );
  if (typeof code !== "string" || typeof detail !== "string" || typeof status !== "number") {
    return undefined;
  }
  return new TillError(code, detail, {
    status,
    operator: typeof operator === "string" ? operator : detail,
    details: { ...Object(field(value, "details")) },
  });
}

/** The field of a value that may be anything. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}

export function invalidAnswer(status: number, cause?: unknown): TillError {
  const message = "Something that isn't the bridge has answered. Check the bridge's url.";
  return new TillError("invalid_answer", message, { status, cause });
}

function unreachable(cause: unknown): TillError {
  const message = "The bridge can't be reached. Check this till's network.";
  return new TillError("bridge_unreachable", message, { cause });
}

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
