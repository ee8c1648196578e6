import { prepareWrangler, wranglerConfig } from "../scripts/worker.ts";
import type { Settings } from "../scripts/settings.ts";

prepareWrangler();

/** The Worker on real workerd, as the tests' own client sees it. */
export interface WorkerUnderTest {
  readonly url: URL;
  stop(): Promise<void>;
}

/**
 * Starts the Worker with exactly these settings. What it fetches outside comes back to this process,
 * through `globalThis.fetch`.
 */
export async function startWorker(settings: Partial<Settings> = {}): Promise<WorkerUnderTest> {
  const { createTestHarness } = await import("wrangler");
  const none: Settings = {
    STRIPE_SECRET_KEY: "",
    STRIPE_WEBHOOK_SECRET: "",
    ADMIN_TOKEN: "",
    STRIPE_PUBLISHABLE_KEY: "",
    COMPATIBILITY_ROUTES: "",
  };
  const server = createTestHarness({
    // Set even where they are empty, so that no one's .dev.vars changes what is tested.
    workers: [{ configPath: wranglerConfig, secrets: { ...none, ...settings } }],
  });
  const { url } = await server.listen();
  return { url, stop: () => server.close() };
}

/** What a browser adds to a request that a page of this origin makes. */
export function fromOwnPage(url: URL, cookie?: string): Record<string, string> {
  return { origin: url.origin, ...(cookie === undefined ? {} : { cookie }) };
}

/** The cookie of an answer, as the browser sends it back. */
export function cookieOf(response: Response): string {
  return response.headers.get("set-cookie")?.split(";")[0] ?? "";
}
