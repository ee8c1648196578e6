import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";

// A real server beside the tests, whatever runtime those are in: what differs between runtimes is
// what their fetch makes of sockets. The first segment of a path is the test's own; the second
// says what is to happen.

/** A request as it arrived. */
export interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  /** Whether the other side closed before it was answered. */
  broken: boolean;
}

declare module "vitest" {
  interface ProvidedContext {
    server: string;
  }
}

/** @param before how many requests of the test came before this one */
type Behaviour = (response: ServerResponse, request: IncomingMessage, before: number) => unknown;

const behaviours: Record<string, Behaviour> = {
  answer: (response) => response.end('{"id":"ok"}'),
  reset: (_response, request) => request.socket.resetAndDestroy(),
  never: () => {},
  stall: (response) => {
    response.writeHead(200, { "content-length": 1000 });
    response.write('{"id":');
  },
  cut: (response, request) => {
    response.writeHead(200, { "content-length": 1000 });
    response.write('{"id":', () => request.socket.resetAndDestroy());
  },
  truncated: (response) => response.end('{"id":'),
  empty: (response) => response.end(),
  page: (response) => {
    response.writeHead(502, { "content-type": "text/html" });
    response.end("<html><h1>Bad gateway</h1></html>");
  },
  busy: (response, request, before) => {
    if (before > 0) return behaviours["answer"]?.(response, request, before);
    response.writeHead(409, { "stripe-should-retry": "true" });
    return response.end('{"error":{"type":"invalid_request_error","code":"lock_timeout"}}');
  },
  list: (response, request) => {
    const after = Number(/starting_after=it_(\d+)/.exec(request.url ?? "")?.[1] ?? 0);
    const data = [1, 2].map((step) => ({ id: `it_${after + step}` }));
    return response.end(
      JSON.stringify({ object: "list", url: "/v1/items", data, has_more: after < 4 }),
    );
  },
  redirect: (response, request) =>
    response.writeHead(307, { location: `http://${request.headers.host}/elsewhere/answer` }).end(),
  file: (response) => {
    response.writeHead(200, { "content-type": "application/pdf" });
    response.write("one,", () => response.end("two"));
  },
};

/** Starts the server for a project's tests, and ends it after them. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const arrivedBy = new Map<string, Arrived[]>();
  const server = createServer((request, response) => {
    void (async () => {
      // Pages of any origin may send anything here.
      response.setHeader("access-control-allow-origin", "*");
      response.setHeader("access-control-allow-headers", "*, authorization");
      response.setHeader("access-control-allow-methods", "GET, POST, DELETE");
      if (request.method === "OPTIONS") return response.end();
      const [, test = "", behaviour = ""] = request.url?.split(/[/?]/) ?? [];
      const all = arrivedBy.get(test) ?? [];
      arrivedBy.set(test, all);
      if (behaviour === "arrived") return response.end(JSON.stringify(all));
      const arrived = await read(request);
      all.push(arrived);
      response.on("close", () => {
        arrived.broken = !response.writableFinished;
      });
      behaviours[behaviour]?.(response, request, all.length - 1);
      return undefined;
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  provide("server", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  };
}

async function read(request: IncomingMessage): Promise<Arrived> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return {
    method: request.method ?? "",
    url: request.url ?? "",
    headers: request.headers as Record<string, string>,
    body: Buffer.concat(chunks).toString(),
    broken: false,
  };
}
