import { createHmac } from "node:crypto";
import * as fc from "fast-check";
import { Stripe } from "stripe";
import { describe, expect, it, vi } from "vitest";
import { createClient } from "../src/client.ts";
import type { Event } from "../src/index.ts";
import { StripeSignatureVerificationError } from "../src/errors/stripe-signature-verification-error.ts";
import {
  createEventHandler,
  createWebhookVerifier,
  eventFromEnvelope,
  eventNotificationFromEnvelope,
  generateTestHeader,
  parseEventNotification,
  verifyWebhook,
} from "../src/webhooks/index.ts";

const SECRET = "whsec_test_secret";
const NOW = 1_770_000_000;
const PAYLOAD = JSON.stringify({
  id: "evt_1",
  object: "event",
  type: "charge.captured",
  data: { object: {} },
});
const AT_NOW = { now: NOW * 1000 };

function hmac(payload: string | Uint8Array, secret = SECRET, time: number | string = NOW): string {
  return createHmac("sha256", secret).update(`${time}.`).update(payload).digest("hex");
}

const header = (payload: string | Uint8Array = PAYLOAD): string => `t=${NOW},v1=${hmac(payload)}`;

describe("a webhook", () => {
  const bytes = new TextEncoder().encode(PAYLOAD);

  it.each([
    ["text", PAYLOAD],
    ["bytes", bytes],
    ["a view into a larger buffer", new Uint8Array([0, ...bytes, 0]).subarray(1, -1)],
    ["an ArrayBuffer", bytes.slice().buffer],
  ])("is verified as %s", async (_name, input) => {
    const event = await verifyWebhook(input, { secrets: SECRET, signature: header(), ...AT_NOW });
    expect(event).toEqual(JSON.parse(PAYLOAD));
  });

  it("is verified as a Request", async () => {
    const request = new Request("https://shop.example/webhooks", {
      method: "POST",
      body: PAYLOAD,
      headers: { "Stripe-Signature": header() },
    });
    const event = await verifyWebhook(request, { secrets: [SECRET], ...AT_NOW });
    expect(event.type).toBe("charge.captured");
  });

  it("as npm stripe signs it is verified", async () => {
    const signature = await Stripe.webhooks.generateTestHeaderStringAsync({
      payload: PAYLOAD,
      secret: SECRET,
      timestamp: NOW,
    });
    expect(signature).toBe(
      await generateTestHeader({ payload: PAYLOAD, secret: SECRET, timestamp: NOW }),
    );
    const event = await verifyWebhook(PAYLOAD, { secrets: SECRET, signature, ...AT_NOW });
    expect(event.id).toBe("evt_1");
  });

  it.each([
    [
      "several signatures, one of which matches",
      `t=${NOW},v1=${"0".repeat(64)},v1=${hmac(PAYLOAD)}`,
    ],
    ["white space", ` t=${NOW} , v1=${hmac(PAYLOAD)} `],
    ["a byte order mark", `\uFEFFt=${NOW},v1=${hmac(PAYLOAD)}`],
    ["upper-case hex", `t=${NOW},v1=${hmac(PAYLOAD).toUpperCase()}`],
    ["other schemes", `v0=x,t=${NOW},v1=${hmac(PAYLOAD)},v2=${"0".repeat(64)}`],
    ["signatures of another length beside", `t=${NOW},v1=abc,v1=,v1,v1=${hmac(PAYLOAD)}`],
    ["its time at the end", `v1=${hmac(PAYLOAD)},t=${NOW}`],
  ])("is verified by a header with %s", async (_name, signature) => {
    const event = await verifyWebhook(PAYLOAD, { secrets: SECRET, signature, ...AT_NOW });
    expect(event.id).toBe("evt_1");
  });

  it("whose body begins with a byte order mark is verified and parsed", async () => {
    const body = new TextEncoder().encode(`\uFEFF${PAYLOAD}`);
    const event = await verifyWebhook(body, {
      secrets: SECRET,
      signature: header(body),
      ...AT_NOW,
    });
    expect(event.id).toBe("evt_1");
  });

  it("whose text begins with a byte order mark is verified and parsed", async () => {
    const body = `\uFEFF${PAYLOAD}`;
    const signature = header(body);
    const event = await verifyWebhook(body, { secrets: SECRET, signature, ...AT_NOW });
    expect(event.id).toBe("evt_1");
  });

  it("is verified by the old secret and by the new one", async () => {
    const secrets = ["whsec_new", ` ${SECRET}\n`];
    for (const secret of ["whsec_new", SECRET]) {
      const signature = `t=${NOW},v1=${hmac(PAYLOAD, secret)}`;
      expect(await verifyWebhook(PAYLOAD, { secrets, signature, ...AT_NOW })).toHaveProperty("id");
    }
  });

  it.each([
    ["without a header", undefined, "missing"],
    ["with an empty header", "", "missing"],
    ["without a time", `v1=${hmac(PAYLOAD)}`, "malformed"],
    ["with a time of words", `t=now,v1=${hmac(PAYLOAD, SECRET, "now")}`, "malformed"],
    ["with a time and more", `t=${NOW}x,v1=${hmac(PAYLOAD, SECRET, `${NOW}x`)}`, "malformed"],
    ["with a time in hex", `t=0x10,v1=${hmac(PAYLOAD, SECRET, "0x10")}`, "malformed"],
    ["with a negative time", `t=-5,v1=${hmac(PAYLOAD, SECRET, "-5")}`, "malformed"],
    [
      "with an infinite time",
      `t=${"9".repeat(400)},v1=${hmac(PAYLOAD, SECRET, "9".repeat(400))}`,
      "malformed",
    ],
    ["with two times", `t=1,t=${NOW},v1=${hmac(PAYLOAD)}`, "malformed"],
    ["without a v1 signature", `t=${NOW},v0=${hmac(PAYLOAD)}`, "malformed"],
    ["with a signature that isn't hex", `t=${NOW},v1=${"z".repeat(64)}`, "malformed"],
    ["with another secret's signature", `t=${NOW},v1=${hmac(PAYLOAD, "whsec_x")}`, "no_match"],
    ["with another time's signature", `t=${NOW + 1},v1=${hmac(PAYLOAD)}`, "no_match"],
    ["with another payload's signature", `t=${NOW},v1=${hmac(`${PAYLOAD} `)}`, "no_match"],
    ["with a signature cut short", `t=${NOW},v1=${hmac(PAYLOAD).slice(0, 62)}`, "malformed"],
  ])("%s is refused", async (_name, signature, problem) => {
    const refused = verifyWebhook(PAYLOAD, { secrets: SECRET, signature, ...AT_NOW });
    await expect(refused).rejects.toBeInstanceOf(StripeSignatureVerificationError);
    await expect(refused).rejects.toMatchObject({
      problem,
      name: "StripeSignatureVerificationError",
    });
  });

  it.each([
    [300, true],
    [301, false],
    [-300, true],
    [-301, false],
  ])("signed %d seconds ago: accepted is %j", async (age, accepted) => {
    const time = NOW - age;
    const signature = `t=${time},v1=${hmac(PAYLOAD, SECRET, time)}`;
    const verified = verifyWebhook(PAYLOAD, { secrets: SECRET, signature, ...AT_NOW });
    if (accepted) expect(await verified).toHaveProperty("id");
    else await expect(verified).rejects.toMatchObject({ problem: "outside_tolerance" });
  });

  it("of any age is accepted where the tolerance is infinite", async () => {
    const signature = `t=1,v1=${hmac(PAYLOAD, SECRET, 1)}`;
    const event = await verifyWebhook(PAYLOAD, { secrets: SECRET, signature, tolerance: Infinity });
    expect(event.id).toBe("evt_1");
  });

  it("that was parsed before is refused with the reason", async () => {
    const parsed = JSON.parse(PAYLOAD) as never;
    const verified = verifyWebhook(parsed, { secrets: SECRET, signature: header(), ...AT_NOW });
    await expect(verified).rejects.toThrow(/parsed already/);
  });

  it.each([[""], [" \n"], [[]], [["whsec_a", ""]]])(
    "isn't verified with the secrets %j",
    async (secrets) => {
      await expect(verifyWebhook(PAYLOAD, { secrets, signature: header() })).rejects.toThrow(
        TypeError,
      );
    },
  );

  it("of any bytes is accepted with its signature, and refused with a bit changed", async () => {
    const verify = createWebhookVerifier({ secrets: SECRET, ...AT_NOW });
    await fc.assert(
      fc.asyncProperty(fc.json({ noUnicodeString: false }), fc.nat(), async (json, at) => {
        const body = new TextEncoder().encode(`{"object":"event","x":${json}}`);
        const signature = header(body);
        expect(await verify(body, { signature })).toEqual(
          JSON.parse(new TextDecoder().decode(body)),
        );
        body[at % body.length]! ^= 1;
        await expect(verify(body, { signature })).rejects.toMatchObject({ problem: "no_match" });
      }),
    );
  });

  it("with any header is refused by the one error", async () => {
    const piece = fc.constantFrom(
      "t=",
      "v1=",
      ",",
      " ",
      "=",
      String(NOW),
      "0".repeat(64),
      "é",
      "\uFEFF",
    );
    const text = fc
      .array(fc.oneof(piece, fc.string()), { maxLength: 12 })
      .map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(text, async (signature) => {
        await expect(
          verifyWebhook(PAYLOAD, { secrets: SECRET, signature, ...AT_NOW }),
        ).rejects.toBeInstanceOf(StripeSignatureVerificationError);
      }),
    );
  });

  it("is refused without its payload or the secret in the error", async () => {
    const body = JSON.stringify({ private: "4242424242424242" });
    const refused = verifyWebhook(body, { secrets: SECRET, signature: header(), ...AT_NOW });
    const error = await refused.catch((reason: unknown) => reason);
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toMatch(/4242|test_secret/);
  });

  it("that is a thin event is refused with the way to parse it", async () => {
    const thin = JSON.stringify({ object: "v2.core.event", id: "evt_2" });
    const verified = verifyWebhook(thin, { secrets: SECRET, signature: header(thin), ...AT_NOW });
    await expect(verified).rejects.toThrow(/parseEventNotification/);
  });
});

describe("a verifier", () => {
  it("imports each secret once, however many webhooks come", async () => {
    const importKey = vi.spyOn(crypto.subtle, "importKey");
    const verify = createWebhookVerifier({ secrets: [SECRET, "whsec_b"], ...AT_NOW });
    for (let count = 0; count < 5; count++) await verify(PAYLOAD, { signature: header() });
    expect(importKey).toHaveBeenCalledTimes(2);
    importKey.mockRestore();
  });
});

describe("a thin event", () => {
  const NOTIFICATION = {
    id: "evt_test_65",
    object: "v2.core.event",
    type: "v1.billing.meter.error_report_triggered",
    created: "2026-01-01T00:00:00.000Z",
    livemode: false,
    context: "acct_1",
    related_object: { id: "mtr_1", type: "billing.meter", url: "/v1/billing/meters/mtr_1" },
  };

  function setUp() {
    const asked: { url: string; context: string | null; trigger: string | null }[] = [];
    const client = createClient("sk_test_thin", {
      async fetch(url, init) {
        const headers = new Headers(init.headers);
        asked.push({
          url,
          context: headers.get("stripe-context"),
          trigger: headers.get("stripe-request-trigger"),
        });
        return Response.json({ id: "whole" });
      },
    });
    const parse = (notification: object) => {
      const body = JSON.stringify(notification);
      return parseEventNotification(client, body, {
        secrets: SECRET,
        signature: header(body),
        ...AT_NOW,
      });
    };
    return { asked, client, parse };
  }

  it("reads the whole event and the object that it is about, where it has happened", async () => {
    const { asked, parse } = setUp();
    const notification = await parse(NOTIFICATION);
    expect(await notification.fetchEvent()).toEqual({ id: "whole" });
    expect(await notification.fetchRelatedObject()).toEqual({ id: "whole" });
    const common = { context: "acct_1", trigger: "event=evt_test_65" };
    expect(asked).toEqual([
      { url: "https://api.stripe.com/v2/core/events/evt_test_65", ...common },
      { url: "https://api.stripe.com/v1/billing/meters/mtr_1", ...common },
    ]);
  });

  it.each([
    ["EventBridge", { version: "0", "detail-type": "v2", detail: NOTIFICATION }],
    ["Event Grid", { specversion: "1.0", type: "v2", data: NOTIFICATION }],
  ])("in an envelope of %s reads the same", async (_name, envelope) => {
    for (const delivery of [structuredClone(envelope), JSON.stringify(envelope)]) {
      const { asked, client } = setUp();
      const notification = eventNotificationFromEnvelope(client, delivery);
      expect(notification).toEqual(NOTIFICATION);
      expect(await notification.fetchRelatedObject()).toEqual({ id: "whole" });
      expect(asked).toMatchObject([{ context: "acct_1", trigger: "event=evt_test_65" }]);
    }
  });

  it("and another event in an envelope aren't taken for each other", () => {
    const { client } = setUp();
    expect(() => eventFromEnvelope({ detail: NOTIFICATION })).toThrow(
      /eventNotificationFromEnvelope/,
    );
    for (const other of [{ detail: JSON.parse(PAYLOAD) as Event }, { data: NOTIFICATION }, {}]) {
      expect(() => eventNotificationFromEnvelope(client, other)).toThrow(TypeError);
    }
  });

  it("is Stripe's data when stored or cloned", async () => {
    const { parse } = setUp();
    const notification = await parse(NOTIFICATION);
    expect(structuredClone(notification)).toEqual(NOTIFICATION);
    expect(JSON.parse(JSON.stringify(notification))).toEqual(NOTIFICATION);
  });

  it("without a related object gives null, and asks nothing", async () => {
    const { asked, parse } = setUp();
    const notification = await parse({ ...NOTIFICATION, related_object: null });
    expect(await notification.fetchRelatedObject()).toBeNull();
    expect(asked).toEqual([]);
  });

  it("never takes the key to another host", async () => {
    const { asked, parse } = setUp();
    const url = "https://evil.example/v1/x";
    const notification = await parse({
      ...NOTIFICATION,
      related_object: { id: "x", type: "x", url },
    });
    await expect(notification.fetchRelatedObject()).rejects.toThrow(TypeError);
    expect(asked).toEqual([]);
  });

  it("is told from a webhook of v1", async () => {
    const { parse } = setUp();
    await expect(parse({ object: "event" })).rejects.toThrow(/verifyWebhook/);
  });
});

describe("a handler registry", () => {
  const event = (type: string): Event =>
    ({ object: "event", type, data: { object: { id: "x" } } }) as Event;

  it("gives each event to the handler of its type, with the type's object", async () => {
    const handle = createEventHandler<string>(
      {
        "invoice.paid": ({ data }) => `paid ${data.object.id}`,
        "charge.captured": async ({ data }) => `captured ${data.object.id}`,
      },
      ({ type }) => `other ${type}`,
    );
    expect(await handle(event("invoice.paid"))).toBe("paid x");
    expect(await handle(event("charge.captured"))).toBe("captured x");
    expect(await handle(event("charge.failed"))).toBe("other charge.failed");
  });

  it.each(["__proto__", "constructor", "toString"])(
    "has no handler for the type %s",
    async (type) => {
      const handle = createEventHandler<string>({}, () => "other");
      expect(await handle(event(type))).toBe("other");
    },
  );
});

describe("an envelope", () => {
  const event = JSON.parse(PAYLOAD) as Event;

  it.each([
    ["EventBridge", { version: "0", "detail-type": "charge.captured", detail: event }],
    ["Event Grid", { specversion: "1.0", type: "charge.captured", data: event }],
  ])("of %s has the event, parsed or not", (_name, envelope) => {
    expect(eventFromEnvelope(envelope)).toEqual(event);
    expect(eventFromEnvelope(JSON.stringify(envelope))).toEqual(event);
  });

  it.each([{}, { detail: {} }, { data: event }, event])("isn't %j", (delivery) => {
    expect(() => eventFromEnvelope(delivery)).toThrow(TypeError);
  });
});
