import type { Clock } from "../clock.ts";
import { StripeError } from "../errors.ts";
import type { Answer } from "../idempotency.ts";
import { errorAnswer } from "../respond.ts";
import type { ProxyFault, RequestFault, When } from "./request-faults.ts";

/** What `fetch` rejects with when a connection breaks, as Node gives it: the code is in the cause. */
function connectionReset(): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  return new TypeError("fetch failed: the connection was reset.", { cause });
}

/** @throws TypeError if the connection breaks before the request arrives */
export function checkArrival(faults: readonly RequestFault[]): void {
  if (faults.some((fault) => fault.kind === "reset" && fault.when === "before")) {
    throw connectionReset();
  }
}

/** The proxy that answers before the request reaches Stripe, if there is one. */
export function interceptor(faults: readonly RequestFault[]): ProxyFault | undefined {
  return faults.find(
    (fault): fault is ProxyFault => fault.kind === "proxy" && fault.when === "before",
  );
}

/** The error that these faults put in the answer's place. */
export function faultyAnswer(
  faults: readonly RequestFault[],
  when: When,
  requestId: string,
): Answer | undefined {
  for (const fault of faults) {
    if (fault.kind === "error" && fault.when === when) {
      const { status, type, message, fields, headers } = fault;
      return errorAnswer(new StripeError(status, type, message, fields), requestId, headers);
    }
  }
  return undefined;
}

/** Waits as long as the latencies before (or after) the effect say. */
export async function wait(
  faults: readonly RequestFault[],
  when: When,
  clock: Clock,
  signal: AbortSignal,
): Promise<void> {
  for (const fault of faults) {
    if (fault.kind === "latency" && (fault.when ?? "before") === when) {
      await delayed(clock, fault.ms, signal);
    }
  }
}

/**
 * The answer as it arrives over a faulty connection: late, not at all, replaced, cut or stalled.
 *
 * @throws TypeError if the connection breaks
 */
export async function transmit(
  response: Response,
  faults: readonly RequestFault[],
  clock: Clock,
  signal: AbortSignal,
): Promise<Response> {
  if (faults.length === 0) return response;
  await wait(faults, "after", clock, signal);
  let arriving = response;
  for (const fault of faults) {
    switch (fault.kind) {
      case "reset":
        if (fault.when === "after") throw connectionReset();
        break;
      case "proxy":
        arriving = proxyPage(fault);
        break;
      case "truncate": {
        const bytes = new Uint8Array(await arriving.arrayBuffer());
        const cut = bytes.slice(0, fault.bytes ?? bytes.length >> 1);
        arriving = withBody(
          arriving,
          streamOf(cut, (controller) =>
            fault.ends === "reset" ? controller.error(connectionReset()) : controller.close(),
          ),
        );
        break;
      }
      case "stall":
        arriving = await stalled(arriving, fault.ms, clock, signal);
        break;
    }
  }
  return arriving;
}

async function stalled(
  response: Response,
  ms: number | undefined,
  clock: Clock,
  signal: AbortSignal,
): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const half = bytes.length >> 1;
  const body = streamOf(bytes.slice(0, half), (controller) => {
    const stop =
      ms === undefined
        ? () => {}
        : clock.schedule(ms, () => {
            controller.enqueue(bytes.slice(half));
            controller.close();
          });
    signal.addEventListener(
      "abort",
      () => {
        stop();
        controller.error(signal.reason);
      },
      { once: true },
    );
  });
  return withBody(response, body);
}

/** A body that begins with `bytes`, and then goes on as `then` says. */
function streamOf(
  bytes: Uint8Array,
  then: (controller: ReadableStreamDefaultController<Uint8Array>) => void,
): ReadableStream<Uint8Array> {
  let begun = false;
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (begun) return;
        begun = true;
        controller.enqueue(bytes);
        // An error drops what wasn't read yet: it must come a turn after the bytes.
        queueMicrotask(() => then(controller));
      },
    },
    { highWaterMark: 0 },
  );
}

function withBody({ status, headers }: Response, body: ReadableStream<Uint8Array>): Response {
  return new Response(body, { status, headers });
}

function proxyPage(fault: ProxyFault): Response {
  const { status, headers, body } = fault;
  const page = body ?? `<html><head><title>${status}</title></head><body>${status}</body></html>`;
  return new Response(page, { status, headers: { "content-type": "text/html", ...headers } });
}

function delayed(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  return new Promise((done, fail) => {
    const stop = clock.schedule(ms, done);
    signal.addEventListener(
      "abort",
      () => {
        stop();
        fail(signal.reason);
      },
      { once: true },
    );
  });
}
