// The part of Hono's WebSocket helper that is used. Its own types don't compile
// beside Cloudflare's.

import type { Context } from "hono";

export interface Socket {
  send(text: string): void;
  close(code?: number): void;
}

export interface SocketEvents {
  onMessage(event: { readonly data: unknown }, socket: Socket): void;
  onClose(): void;
  onError(): void;
}

/** Hono's `upgradeWebSocket` of `hono/cloudflare-workers`, `hono/deno` or `hono/bun`. */
export type UpgradeWebSocket = (c: Context, events: SocketEvents) => Response | Promise<Response>;
