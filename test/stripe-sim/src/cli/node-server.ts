import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** What answers requests: the simulator's `fetch`, with or without its controls. */
export type Handle = (request: Request) => Promise<Response>;

/**
 * Serves a fetch handler over Node's HTTP (which Deno and Bun have too). Where the handler rejects,
 * or a body breaks off, the connection is cut: a planned fault then looks like a real one.
 */
export function createNodeServer(handle: Handle): Server {
  return createServer((incoming, outgoing) => {
    void serve(handle, incoming, outgoing);
  });
}

async function serve(
  handle: Handle,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const aborter = new AbortController();
  outgoing.once("close", () => aborter.abort(new Error("The client closed the connection.")));
  try {
    const response = await handle(await requestOf(incoming, aborter.signal));
    await write(response, outgoing);
  } catch (error) {
    outgoing.destroy();
    if (!isPlanned(error) && !aborter.signal.aborted) console.error(error);
  }
}

async function requestOf(incoming: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const { method = "GET", url = "/", headers } = incoming;
  const sent = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    for (const one of [value].flat()) if (one !== undefined) sent.append(name, one);
  }
  const body = await bytesOf(incoming);
  return new Request(new URL(url, `http://${headers.host ?? "localhost"}`), {
    method,
    headers: sent,
    signal,
    ...(body.length === 0 ? {} : { body }),
  });
}

async function bytesOf(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const part of incoming) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}

async function write(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body !== null) {
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const { value } = part;
      // What has left before a connection is cut does arrive.
      await new Promise<void>((done, fail) => {
        outgoing.write(value, (error) => (error == null ? done() : fail(error)));
      });
    }
  }
  outgoing.end();
}

/** A connection that a fault broke, as opposed to a mistake of the simulator's. */
function isPlanned(error: unknown): boolean {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  return (
    typeof cause === "object" && cause !== null && "code" in cause && cause.code === "ECONNRESET"
  );
}
