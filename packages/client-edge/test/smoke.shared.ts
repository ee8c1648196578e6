// The client's behaviour in a few lines, for every runtime: only vitest, a stub fetch and what the
// web platform has.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createClient } from "../src/client.ts";
import { multipart } from "../src/encode/multipart.ts";
import { isStripeError } from "../src/errors/is-stripe-error.ts";
import * as operation from "../src/operation.ts";
import type { Client, ClientConfig } from "../src/types.ts";
import type { ByteStream } from "../src/web.ts";
import { generateTestHeader, verifyWebhook } from "../src/webhooks/index.ts";

interface Seen {
  url: string;
  method: string;
  headers: Headers;
  body: string;
}

/** A client whose requests are answered one after the other, and kept. */
function clientAnswered(
  answers: (Response | Error)[],
  config: ClientConfig = {},
): { client: Client; seen: Seen[] } {
  const seen: Seen[] = [];
  const client = createClient("sk_test_smoke", {
    // Chromium runs this too, with a key that opens nothing.
    dangerouslyAllowBrowser: true,
    async fetch(url, init) {
      const { method = "GET", headers, body } = init;
      const text = body === undefined ? "" : await new Response(body).text();
      seen.push({ url, method, headers: new Headers(headers), body: text });
      const answer = answers.shift();
      if (!answer) throw new Error("no answer left");
      if (answer instanceof Error) throw answer;
      return answer;
    },
    ...config,
  });
  return { client, seen };
}

/** Registers the suite; called by each runtime's test file. */
export function smokeSuite(): void {
  describe("client-edge", () => {
    // Cuts the waits between tries to nothing.
    beforeEach(() => {
      vi.spyOn(Math, "random").mockReturnValue(-1);
    });
    afterEach(() => {
      vi.restoreAllMocks();
    });

    it("creates with nested parameters, headers and an idempotency key", async () => {
      const { client, seen } = clientAnswered([Response.json({ id: "pi_1", amount: 2000 })]);
      const intent = await operation.post(client, "/v1/payment_intents", [], {
        amount: 2000,
        currency: "usd",
        metadata: { café: "ü & ö" },
        payment_method_types: ["card_present"],
      });
      expect(intent).toEqual({ id: "pi_1", amount: 2000 });
      expect(seen[0]).toMatchObject({
        method: "POST",
        url: "https://api.stripe.com/v1/payment_intents",
        body: "amount=2000&currency=usd&metadata[caf%C3%A9]=%C3%BC%20%26%20%C3%B6&payment_method_types[0]=card_present",
      });
      expect(seen[0]!.headers.get("authorization")).toBe("Bearer sk_test_smoke");
      expect(seen[0]!.headers.get("stripe-version")).toMatch(/^\d{4}-\d{2}-\d{2}/);
      expect(seen[0]!.headers.get("idempotency-key")).toMatch(/^[\da-f-]{36}$/);
    });

    it("sends again after a failed connection and a server's error, with the same key", async () => {
      const { client, seen } = clientAnswered([
        new TypeError("connection lost"),
        Response.json({}, { status: 500, headers: { "retry-after": "0" } }),
        Response.json({ id: "ok" }),
      ]);
      expect(await operation.post(client, "/v1/charges", [])).toEqual({ id: "ok" });
      expect(new Set(seen.map(({ headers }) => headers.get("idempotency-key"))).size).toBe(1);
      expect(seen).toHaveLength(3);
    });

    it("throws the class that an answer calls for", async () => {
      const declined = {
        error: { type: "card_error", code: "card_declined", message: "Declined." },
      };
      const { client } = clientAnswered([Response.json(declined, { status: 402 })]);
      const error: unknown = await operation
        .post(client, "/v1/charges", [])
        .catch((e: unknown) => e);
      expect(isStripeError(error)).toBe(true);
      expect(error).toMatchObject({
        name: "StripeCardError",
        code: "card_declined",
        statusCode: 402,
      });
    });

    it("iterates over all pages of a list", async () => {
      const { client, seen } = clientAnswered([
        Response.json({ data: [{ id: "a" }, { id: "b" }], has_more: true }),
        Response.json({ data: [{ id: "c" }], has_more: false }),
      ]);
      const ids: string[] = [];
      for await (const { id } of operation.list<{ id: string }>(client, "/v1/customers", []))
        ids.push(id);
      expect(ids).toEqual(["a", "b", "c"]);
      expect(seen[1]!.url).toBe("https://api.stripe.com/v1/customers?starting_after=b");
    });

    it("sends v2 as JSON", async () => {
      const { client, seen } = clientAnswered([Response.json({ id: "acct_1" })]);
      await operation.postV2(client, "/v2/core/accounts", [], { display_name: null });
      expect(seen[0]!.body).toBe('{"display_name":null}');
      expect(seen[0]!.headers.get("content-type")).toBe("application/json");
    });

    it("ends when its time is up, though nobody answers", async () => {
      const { client } = clientAnswered([], { fetch: () => new Promise(() => {}), maxRetries: 0 });
      const sent = operation.get(client, "/v1/balance", [], undefined, { timeout: 1 });
      await expect(sent).rejects.toMatchObject({
        name: "StripeConnectionError",
        code: "ETIMEDOUT",
      });
    });

    it("ends when its signal aborts", async () => {
      const controller = new AbortController();
      const { client } = clientAnswered([], { fetch: () => new Promise(() => {}) });
      const { signal } = controller;
      const sent = operation.get(client, "/v1/balance", [], undefined, { signal });
      controller.abort(new Error("enough"));
      await expect(sent).rejects.toThrow("enough");
    });

    it("uploads bytes, blobs and streams", async () => {
      const bytes = new TextEncoder().encode("content");
      const stream = new Response("content").body!;
      for (const file of [bytes, new Blob(["content"]), stream]) {
        const { client, seen } = clientAnswered([Response.json({ id: "file_1" })]);
        const wire = { base: "files", encode: multipart } as const;
        await operation.post(client, "/v1/files", [], { purpose: "p", file }, undefined, wire);
        expect(seen[0]!.url).toBe("https://files.stripe.com/v1/files");
        expect(seen[0]!.body).toContain('name="file"; filename="blob"\r\n');
        expect(seen[0]!.body).toContain("\r\n\r\ncontent\r\n--");
      }
    });

    it("hands a file on as a stream", async () => {
      const { client } = clientAnswered([new Response("%PDF")]);
      const path = "/v1/quotes/{quote}/pdf";
      const pdf = await operation.get<ByteStream>(client, path, ["qt_1"], undefined, undefined, {
        base: "files",
        stream: true,
      });
      expect(await new Response(pdf).text()).toBe("%PDF");
    });

    it("verifies webhooks as they arrive, and refuses others", async () => {
      const payload = JSON.stringify({ id: "evt_1", object: "event", type: "charge.captured" });
      const signature = await generateTestHeader({ payload, secret: "whsec_1" });
      const request = new Request("https://shop.example/webhooks", {
        method: "POST",
        body: payload,
        headers: { "stripe-signature": signature },
      });
      expect(await verifyWebhook(request, { secrets: ["whsec_0", "whsec_1"] })).toMatchObject({
        id: "evt_1",
      });
      await expect(
        verifyWebhook(`${payload} `, { secrets: "whsec_1", signature }),
      ).rejects.toMatchObject({ name: "StripeSignatureVerificationError", problem: "no_match" });
    });
  });
}
