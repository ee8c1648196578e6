import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { expectSame, failure, inBoth, kit } from "./both.ts";
import { Stripe as Reference } from "stripe";
import { Stripe as Compat } from "../../src/compat/index.ts";

const secret = "whsec_test_secret";
const payload = JSON.stringify({ id: "evt_1", object: "event", type: "charge.succeeded" }, null, 2);
const now = 1_800_000_000;
const receivedAt = now * 1000;

const reference = Reference.webhooks;
const compat = Compat.webhooks as unknown as typeof reference;

/** Signs at once, as Node can. */
class NodeCrypto extends Reference.CryptoProvider {
  override computeHMACSignature(text: string, key: string): string {
    return createHmac("sha256", key).update(text).digest("hex");
  }
}

describe("generateTestHeaderString", () => {
  it("makes headers that the other library verifies", async () => {
    const options = { payload, secret, timestamp: now };
    const ours = await compat.generateTestHeaderStringAsync(options);
    const theirs = await reference.generateTestHeaderStringAsync(options);
    expect(ours).toBe(theirs);
    const args = [secret, 300, undefined, receivedAt] as const;
    expect(await reference.constructEventAsync(payload, ours, ...args)).toEqual(
      JSON.parse(payload),
    );
    expect(await compat.constructEventAsync(payload, theirs, ...args)).toEqual(JSON.parse(payload));
  });

  it("takes scheme, signature and a synchronous provider", async () => {
    await expectSame(({ stripe }) => {
      const { webhooks } = stripe;
      const cryptoProvider = new NodeCrypto();
      return [
        webhooks.generateTestHeaderString({ payload, secret, timestamp: now, cryptoProvider }),
        webhooks.generateTestHeaderString({
          payload,
          secret,
          timestamp: 1.5,
          scheme: "v0",
          signature: "x",
        }),
      ];
    });
  });

  it("needs options", async () => {
    await expectSame(
      async ({ stripe }) =>
        (await failure(() =>
          stripe.webhooks.generateTestHeaderStringAsync(undefined as never),
        )) instanceof Error,
    );
  });
});

describe("constructEvent", () => {
  const header = `t=${now},v1=${createHmac("sha256", secret).update(`${now}.${payload}`).digest("hex")}`;

  it.each([
    ["text", payload],
    ["bytes", new TextEncoder().encode(payload)],
  ])("gives the event of %s", async (_, body) => {
    await expectSame(async ({ stripe }) => [
      await stripe.webhooks.constructEventAsync(body, header, secret, 300, undefined, receivedAt),
      stripe.webhooks.constructEvent(body, header, secret, 300, new NodeCrypto(), receivedAt),
    ]);
  });

  const age = (tolerance: number | undefined, seconds: number) =>
    [payload, header, secret, tolerance, undefined, (now + seconds) * 1000] as Parameters<
      typeof compat.constructEventAsync
    >;
  it.each<[string, Parameters<typeof compat.constructEventAsync>]>([
    ["within the tolerance", age(300, 300)],
    ["after the tolerance", age(300, 301)],
    ["after the default tolerance", age(undefined, 301)],
    ["ever, with a tolerance of 0", age(0, 1e9)],
    ["in the future", age(300, -1000)],
    ["with another secret", [payload, header, "whsec_other", 300, undefined, receivedAt]],
    ["without a secret", [payload, header, " ", 300, undefined, receivedAt]],
    ["with another payload", ["{}", header, secret, 300, undefined, receivedAt]],
    ["without a payload", ["", header, secret, 300, undefined, receivedAt]],
    ["without a header", [payload, "", secret, 300, undefined, receivedAt]],
    ["with a null header", [payload, null as never, secret, 300, undefined, receivedAt]],
    ["with a header of nonsense", [payload, "nonsense", secret, 300, undefined, receivedAt]],
    [
      "with another scheme",
      [payload, header.replace("v1", "v0"), secret, 300, undefined, receivedAt],
    ],
    [
      "with another signature first",
      [
        payload,
        header.replace(",v1", `,v1=${"0".repeat(64)},v1`),
        secret,
        300,
        undefined,
        receivedAt,
      ],
    ],
    [
      "with a header in bytes",
      [payload, new TextEncoder().encode(header), secret, 300, undefined, receivedAt],
    ],
    [
      "with a parsed payload",
      [JSON.parse(payload) as never, header, secret, 300, undefined, receivedAt],
    ],
    ["with a header in an array", [payload, [header], secret, 300, undefined, receivedAt]],
  ])("accepts or refuses as stripe-node does: %s", async (_, args) => {
    await expectSame(async ({ Stripe, stripe }) => {
      try {
        return await stripe.webhooks.constructEventAsync(...args);
      } catch (error) {
        if (!(error instanceof Stripe.errors.StripeSignatureVerificationError)) return "an Error";
        return [error.type, error.header, error.payload];
      }
    });
  });

  it("says what to do where only Web Crypto is", async () => {
    const same = await expectSame(async ({ Stripe, stripe }) => {
      const crypto = Stripe.createSubtleCryptoProvider();
      const error = await failure(() =>
        stripe.webhooks.constructEvent(payload, header, secret, 300, crypto, receivedAt),
      );
      return /constructEventAsync/.test(String(error));
    });
    expect(same).toBe(true);
    expect(String(await failure(() => compat.constructEvent(payload, header, secret)))).toMatch(
      /constructEventAsync/,
    );
  });

  it("refuses thin events", async () => {
    await expectSame(async ({ stripe }) => {
      const thin = '{"object":"v2.core.event","id":"evt_1"}';
      const own = await stripe.webhooks.generateTestHeaderStringAsync({ payload: thin, secret });
      return (
        (await failure(() => stripe.webhooks.constructEventAsync(thin, own, secret))) instanceof
        Error
      );
    });
  });

  it("neither prints nor serializes the payload of a refused webhook", async () => {
    const error = await failure(() => compat.constructEventAsync(payload, "t=1,v1=0", secret));
    const { inspect } = await import("node:util");
    expect(inspect(error) + JSON.stringify(error)).not.toContain("charge.succeeded");
  });
});

describe("constructEventWithoutVerification", () => {
  const event = { id: "evt_1", object: "event" };
  it.each([
    event,
    { "detail-type": "charge.succeeded", detail: event },
    { specversion: "1.0", data: event },
    { object: "charge" },
    { object: "v2.core.event" },
  ])("takes the event of %o", async (delivery) => {
    await expectSame(({ stripe }) => {
      try {
        return stripe.webhooks.constructEventWithoutVerification(JSON.stringify(delivery));
      } catch {
        return "refused";
      }
    });
  });
});

describe("parseEventNotification", () => {
  const thin = {
    id: "evt_1",
    object: "v2.core.event",
    type: "v1.billing.meter.error_report_triggered",
    livemode: false,
    context: "org_1/acct_1",
    related_object: { id: "mtr_1", type: "billing.meter", url: "/v1/billing/meters/mtr_1" },
  };
  const text = JSON.stringify(thin);

  it("verifies and reads on, in the event's context", async () => {
    await expectSame(async ({ stripe, requests }) => {
      const header = await stripe.webhooks.generateTestHeaderStringAsync({ payload: text, secret });
      const notification = await stripe.parseEventNotificationAsync(text, header, secret);
      await notification.fetchEvent();
      await (notification as { fetchRelatedObject(): Promise<unknown> }).fetchRelatedObject();
      return {
        fields: { ...notification, context: undefined, fetchEvent: 0, fetchRelatedObject: 0 },
        context: [String(notification.context), notification.context?.segments],
        requests: requests.map(({ method, url, headers }) => [
          method,
          url,
          headers["stripe-context"],
          headers["stripe-request-trigger"],
        ]),
      };
    });
  });

  it("works synchronously with a provider that does", async () => {
    await expectSame(({ stripe }) => {
      const cryptoProvider = new NodeCrypto();
      const header = stripe.webhooks.generateTestHeaderString({
        payload: text,
        secret,
        cryptoProvider,
      });
      return stripe.parseEventNotification(text, header, secret, 300, cryptoProvider).id;
    });
  });

  it("refuses a wrong signature and other objects", async () => {
    await expectSame(async ({ stripe }) => [
      Reflect.get(
        (await failure(() =>
          stripe.parseEventNotificationAsync(text, "t=1,v1=0", secret),
        )) as object,
        "type",
      ),
      (await failure(() =>
        stripe.parseEventNotificationWithoutVerification('{"object":"event"}'),
      )) instanceof Error,
      stripe.parseEventNotificationWithoutVerification(text).id,
    ]);
  });

  it("doesn't follow an address on another host", async () => {
    const { compat: error } = await inBoth(async ({ stripe }) => {
      const evil = JSON.stringify({ ...thin, related_object: { url: "@evil.example/v1/x" } });
      const notification = stripe.parseEventNotificationWithoutVerification(evil);
      return failure(() =>
        (notification as { fetchRelatedObject(): Promise<unknown> }).fetchRelatedObject(),
      );
    });
    expect(error).toBeInstanceOf(TypeError);
  });
});

describe("a handler of thin events", () => {
  const created = {
    id: "evt_1",
    object: "v2.core.event",
    type: "v2.core.account.created",
    livemode: false,
    context: "acct_1",
    related_object: { id: "acct_2", type: "v2.core.account", url: "/v2/core/accounts/acct_2" },
  };
  const payloads = [
    created,
    { ...created, id: "evt_2", type: "v1.billing.meter.updated", context: null },
    { ...created, id: "evt_3", type: "v9.of.the.future" },
  ].map((event) => JSON.stringify(event));

  it("calls what is registered for a type, in the event's context, and otherwise the fallback", async () => {
    const { said } = await expectSame(async ({ stripe, requests }) => {
      const calls: unknown[] = [];
      const handler = stripe
        .notificationHandler(secret, async (event, client, { isKnownEventType }) => {
          await client.balance.retrieve();
          calls.push(["fallback", event.id, isKnownEventType]);
        })
        .on("v2.core.account.created", async (event, client) => {
          await event.fetchRelatedObject();
          await client.customers.list();
          calls.push(["created", event.id]);
        });
      for (const payload of payloads) {
        const header = await stripe.webhooks.generateTestHeaderStringAsync({ payload, secret });
        await handler.handle(payload, header);
      }
      const sent = requests.map(({ url, headers }) => [url, headers["stripe-context"]]);
      return { said: calls, sent, types: handler.registeredEventTypes() };
    });
    expect(said).toEqual([
      ["created", "evt_1"],
      ["fallback", "evt_2", true],
      ["fallback", "evt_3", false],
    ]);
  });

  it("takes a type that is a name of every object's for what it is", async () => {
    const { stripe } = kit(Compat as never);
    const calls: string[] = [];
    const handler = stripe.notificationHandlerWithoutVerification(
      async ({ type }) => void calls.push(type),
    );
    await handler.handle(JSON.stringify({ ...created, type: "constructor" }));
    expect(calls).toEqual(["constructor"]);
  });

  it("asks first what runs before all, and stops where that says so", async () => {
    await expectSame(async ({ stripe }) => {
      const calls: string[] = [];
      const handler = stripe
        .notificationHandlerWithoutVerification(async ({ id }) => void calls.push(id))
        .preHandle(async ({ id }) => id !== "evt_1");
      for (const payload of payloads) await handler.handle(payload);
      return calls;
    });
  });

  it("refuses wrong signatures, missing secrets, second callbacks and late ones", async () => {
    const refused = await expectSame(async ({ stripe }) => {
      const fallback = async () => {};
      const handler = stripe.notificationHandler(secret, fallback).on("a.b", fallback);
      const late = stripe.notificationHandler(secret, fallback);
      const signed = failure(() => late.handle(payloads[0] ?? "", "t=1,v1=0"));
      const errors = await Promise.all([
        failure(() => stripe.notificationHandler("  ", fallback)),
        failure(() => handler.on("a.b", fallback)),
        failure(() => handler.preHandle(async () => true).preHandle(async () => true)),
        failure(() => late.on("a.b", fallback)),
        failure(() => late.preHandle(async () => true)),
        signed,
      ]);
      return errors.map((error) => [error instanceof Error, Reflect.get(error as object, "type")]);
    });
    expect(refused.at(-1)).toEqual([true, "StripeSignatureVerificationError"]);
    expect(refused).toHaveLength(6);
  });
});

it("has the same webhooks on the class and on clients", () => {
  const { stripe } = kit(Compat as never);
  expect<Reference["webhooks"]>(stripe.webhooks).toBe(compat);
});
