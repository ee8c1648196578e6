// Parameters of a preview version, which neither npm stripe nor the simulator knows:
// they are looked at on their way and taken out.

import { createClient } from "@tillwire/client-edge";
import { describe, expect, test } from "vitest";
import type { PreviewOptions, TerminalBridge } from "../src/index.ts";
import { key, openShop, order, wireTo } from "./shop.ts";
import type { Shop } from "./shop.ts";

const preview: PreviewOptions = {
  apiVersion: "2026-10-28.preview",
  intent: ["payment_method_options.card_present.request_reauthorization", "surcharge"],
  command: ["process_config.moto", "process_config.surcharge.amount"],
};

interface Sent {
  readonly path: string;
  readonly version: string | null;
  readonly params: Readonly<Record<string, string>>;
}

/** A bridge whose preview parameters go no further than this. */
function open(shop: Shop): { readonly bridge: TerminalBridge; readonly sent: readonly Sent[] } {
  const sent: Sent[] = [];
  const wire = wireTo(shop.sim);
  const stripe = createClient(key, {
    maxRetries: 0,
    async fetch(url, init) {
      const headers = new Headers(init.headers);
      const params = new URLSearchParams(typeof init.body === "string" ? init.body : "");
      if (init.method === "POST") {
        const version = headers.get("stripe-version");
        sent.push({ path: new URL(url).pathname, version, params: Object.fromEntries(params) });
      }
      const known = [...params].filter(([name]) => !/moto|surcharge|reauthorization/.test(name));
      headers.delete("stripe-version");
      const body = init.method === "POST" ? { body: new URLSearchParams(known).toString() } : {};
      return wire(url, { ...init, headers, ...body });
    },
  });
  return { bridge: shop.open({ stripe, preview }), sent };
}

describe("a preview parameter", () => {
  test("is sent under its version where the server allows it, with the calls that have it", async () => {
    const shop = await openShop();
    const { bridge, sent } = open(shop);
    const { state } = await bridge.charge(
      order(shop, {
        preview: {
          intent: { "payment_method_options.card_present.request_reauthorization": "if_available" },
          command: { "process_config.moto": true, "process_config.surcharge.amount": 25 },
        },
      }),
    );
    expect(state).toBe("waiting_for_card");
    const [creation, command] = sent;
    expect(creation).toMatchObject({
      path: "/v1/payment_intents",
      version: preview.apiVersion,
      params: {
        "payment_method_options[card_present][request_reauthorization]": "if_available",
        amount: "1250",
      },
    });
    expect(command).toMatchObject({
      version: preview.apiVersion,
      params: {
        "process_config[moto]": "true",
        "process_config[surcharge][amount]": "25",
        "process_config[enable_customer_cancellation]": "true",
      },
    });
  });

  test("changes no call that hasn't one", async () => {
    const shop = await openShop();
    const { bridge, sent } = open(shop);
    await bridge.charge(order(shop, { preview: { command: { "process_config.moto": true } } }));
    const [creation, command] = sent;
    expect(creation?.version).not.toBe(preview.apiVersion);
    expect(command?.version).toBe(preview.apiVersion);
  });

  test.each([
    ["that isn't allowed", { command: { "process_config.skip_tipping": true } }],
    ["that is allowed elsewhere", { intent: { "process_config.moto": true } }],
    ["that reaches for a prototype", { command: { "__proto__.moto": true } }],
    ["that isn't plain", { command: { "process_config.moto": { amount: 1 } } }],
  ])("%s is refused", async (_name, asked) => {
    const shop = await openShop();
    const { bridge, sent } = open(shop);
    const input = { ...order(shop), preview: asked };
    // Whatever a till may send.
    await expect(Reflect.apply(bridge.charge, bridge, [input])).rejects.toMatchObject({
      code: "invalid_request",
    });
    expect(sent).toEqual([]);
  });

  test("is refused by a server that allows none", async () => {
    const shop = await openShop();
    await expect(
      shop.bridge.charge(order(shop, { preview: { command: { "process_config.moto": true } } })),
    ).rejects.toMatchObject({ code: "invalid_request" });
  });

  test("must be declared by a path", async () => {
    const shop = await openShop();
    for (const wrong of ["", "a..b", "__proto__.moto", "process_config[moto]"]) {
      expect(() => shop.open({ preview: { apiVersion: "x", command: [wrong] } })).toThrow(
        TypeError,
      );
    }
  });
});
