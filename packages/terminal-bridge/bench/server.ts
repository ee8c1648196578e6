// The server that is measured, whatever it runs on: a bridge, its Stripe and a
// door for the bench.

import { createClient } from "@tillwire/client-edge";
import { generateTestHeader } from "@tillwire/client-edge/webhooks";
import { createTerminalBridge } from "../src/index.ts";
import type { ReaderStore, TerminalBridge } from "../src/index.ts";
import { createStubStripe } from "./stripe.ts";

export const adminToken = "a-token-that-nobody-guesses";
const webhookSecret = "whsec_of_the_bench";

/** What the server has seen since it was last asked. */
export interface Seen {
  /** When the bridge wrote down that an attempt has succeeded: its id, and milliseconds since the epoch. */
  readonly known: readonly (readonly [attempt: string, at: number])[];
  readonly reads: number;
  readonly writes: number;
}

export interface BenchServer {
  /** A bridge as a request or an alarm makes one. */
  bridge(store: ReaderStore): TerminalBridge;
  /** Answers what the bench itself asks; nothing for the bridge's own requests. */
  answer(request: Request, store: ReaderStore): Promise<Response | undefined>;
}

/** @param clock milliseconds since the epoch, as exactly as the runtime tells */
export function createBenchServer(clock: () => number): BenchServer {
  const stub = createStubStripe();
  const stripe = createClient("sk_test_bench", { fetch: stub.fetch });
  let known: [string, number][] = [];
  let reads = 0;
  let writes = 0;

  const counted = (store: ReaderStore): ReaderStore => ({
    ...store,
    read(key) {
      reads++;
      return store.read(key);
    },
    write(key, version, value, ...when) {
      writes++;
      if (key.startsWith("lane:") && value.includes('"state":"succeeded"')) {
        const { open }: { open: { id: string } | null } = JSON.parse(value);
        if (open) known.push([open.id, clock()]);
      }
      return store.write(key, version, value, ...when);
    },
  });
  const bridge = (store: ReaderStore): TerminalBridge =>
    createTerminalBridge({
      stripe,
      store: counted(store),
      webhookSecrets: webhookSecret,
      adminToken,
    });

  return {
    bridge,
    async answer(request, store) {
      const [, door, what, reader = ""] = new URL(request.url).pathname.split("/");
      if (door !== "bench") return undefined;
      if (what === "tap") {
        const body = stub.tap(reader);
        const signature = await generateTestHeader({ payload: body, secret: webhookSecret });
        const headers = { "stripe-signature": signature };
        const event = new Request(request.url, { method: "POST", headers, body });
        return bridge(store).handleWebhook(event);
      }
      const seen: Seen = { known, reads, writes };
      known = [];
      reads = 0;
      writes = 0;
      return Response.json(seen);
    },
  };
}
