import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the server does with one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A real HTTP server on a free port, for faults that a stub can't have. */
export async function localServer(...handlers: Handler[]): Promise<{
  base: string;
  /** Requests received so far. */
  received: IncomingMessage[];
  close: () => Promise<void>;
}> {
  const received: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const handler = handlers[Math.min(received.length, handlers.length - 1)];
    received.push(request);
    handler?.(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    received,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
