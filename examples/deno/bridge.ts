// The bridge between tills and readers, with its records in Deno KV: it may end at any moment, and
// goes on with open payments when it starts again. `till.ts` is a till for it.

import { createClient } from "@tillwire/client-edge";
import { createTerminalBridge } from "@tillwire/terminal-bridge";
import { denoKvStore } from "@tillwire/terminal-bridge/deno-kv";

/** The setting of that name; without it the program ends and says what is missing. */
function required(name: string, example: string): string {
  const value = Deno.env.get(name);
  if (value) return value;
  console.error(`Set ${name} (${example}).`);
  return Deno.exit(1);
}

const key = required("STRIPE_SECRET_KEY", "a key of your test mode, sk_test_…");
const adminToken = required("ADMIN_TOKEN", "pairs tills; make one with: openssl rand -hex 16");
const api = Deno.env.get("STRIPE_API_BASE");

const kv = await Deno.openKv(Deno.env.get("KV_PATH"));
const store = denoKvStore(kv);
const bridge = createTerminalBridge({
  stripe: createClient(key, { bases: api ? { api } : undefined }),
  store,
  adminToken,
  // Without webhooks the bridge asks Stripe by itself. A secret that nobody knows believes none.
  webhookSecrets: (Deno.env.get("STRIPE_WEBHOOK_SECRET") ?? `whsec_${crypto.randomUUID()}`).split(
    ",",
  ),
});

const stop = new AbortController();
const server = Deno.serve(
  {
    port: Number(Deno.env.get("PORT") ?? 8000),
    signal: stop.signal,
    onListen: ({ port }) => console.log(`The bridge listens on http://localhost:${port}`),
  },
  bridge.routes.fetch,
);

// What a process that has ended left undone.
bridge.sweep().catch(console.error);

// Ctrl-C: tills that are watching come back by themselves.
Deno.addSignalListener("SIGINT", () => stop.abort());
await server.finished;
store.close();
kv.close();
