// Runs the demo's Worker in workerd, in this process, through wrangler.

import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import type { Settings } from "./settings.ts";

const quiet = {
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  WRANGLER_LOG: "error",
  WRANGLER_SEND_ERROR_REPORTS: "false",
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_WRITE_LOGS: "false",
};

/**
 * Keeps wrangler from waiting for its own services, which may be out of reach, and from chatting,
 * and goes to the folder in which it runs the command that bundles the pages' scripts.
 * To be called before wrangler is imported.
 */
export function prepareWrangler(): void {
  for (const [name, value] of Object.entries(quiet)) process.env[name] ??= value;
  process.chdir(fileURLToPath(new URL("..", import.meta.url)));
}

export const wranglerConfig: string = fileURLToPath(new URL("../wrangler.jsonc", import.meta.url));

export const host = "127.0.0.1";

export interface RunningWorker {
  readonly url: URL;
  stop(): Promise<void>;
}

/**
 * Starts the Worker.
 *
 * @param port 0 for any that is free
 * @param settings given even where they are empty, or wrangler would take them from `.dev.vars`
 * @param persist keeps the lanes in `.wrangler`. Not for the simulator, which lives in memory:
 *   lanes that remember payments of a simulator that is gone would wait for them
 */
export async function runWorker(
  port: number,
  settings: Settings,
  persist: boolean,
): Promise<RunningWorker> {
  prepareWrangler();
  // Imported here because it reads the variables above, and takes longer than an error about a key should.
  const { unstable_startWorker: startWorker } = await import("wrangler");
  const worker = await startWorker({
    config: wranglerConfig,
    bindings: Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [name, { type: "secret_text", value }]),
    ),
    dev: {
      server: { hostname: host, port },
      inspector: false,
      logLevel: "error",
      persist: persist ? undefined : false,
      watch: false,
    },
  });
  await worker.ready;
  return { url: await worker.url, stop: () => worker.dispose() };
}

/** Whether nobody listens on that port. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
