import { createClient, isStripeError, type ByteStream, type Client } from "@tillwire/client-edge";
import type { ClientConfig } from "@tillwire/client-edge";
import * as customers from "@tillwire/client-edge/customers";
import * as files from "@tillwire/client-edge/files";
import { createPublishable } from "@tillwire/client-edge/publishable";
import { afterEach, beforeEach, describe, expect, inject, it, vi } from "vitest";
import type { Arrived } from "./server.ts";

// Over real sockets, with the fetch of this runtime.

const server = inject("server");
const inBrowser = typeof document !== "undefined";

// Cuts the waits between tries to nothing.
beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(-1);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A client whose requests all come to one behaviour of the server. */
function clientFor(behaviour: string, config: ClientConfig = {}) {
  const test = crypto.randomUUID();
  const base = `${server}/${test}/${behaviour}`;
  const client: Client = createClient("sk_test_transport", {
    // A test in a browser holds a key that opens nothing.
    dangerouslyAllowBrowser: true,
    bases: { api: base, files: base },
    ...config,
  });
  const arrived = async (): Promise<Arrived[]> => {
    const response = await fetch(`${server}/${test}/arrived`);
    return (await response.json()) as Arrived[];
  };
  return { client, arrived, base };
}

const create = (client: Client, params?: object) =>
  client.request<{ id: string }>({ method: "POST", path: "/v1/charges", ids: [], params });

describe("over a real connection", () => {
  it("a form arrives as it was written, with its key and its length", async () => {
    const { client, arrived } = clientFor("answer");
    expect(await create(client, { amount: 5, metadata: { clé: "ü & ö 🦓" } })).toEqual({
      id: "ok",
    });
    const [{ body, headers, url } = { body: "", headers: {}, url: "" }] = await arrived();
    expect(body).toBe("amount=5&metadata[cl%C3%A9]=%C3%BC%20%26%20%C3%B6%20%F0%9F%A6%93");
    expect(url).toMatch(/\/answer\/v1\/charges$/);
    expect(headers).toMatchObject({
      authorization: "Bearer sk_test_transport",
      "content-type": "application/x-www-form-urlencoded",
      "content-length": String(body.length),
      "idempotency-key": expect.stringMatching(/^[\da-f-]{36}$/) as string,
    });
  });

  it("a POST without parameters has an empty body of length 0", async () => {
    const { client, arrived } = clientFor("answer");
    await create(client);
    expect(await arrived()).toMatchObject([{ body: "", headers: { "content-length": "0" } }]);
  });

  it.each([
    ["bytes", () => new TextEncoder().encode("content")],
    ["a Blob", () => new Blob(["content"])],
    ["a File", () => new File(["content"], "a.txt", { type: "text/plain" })],
  ])("an upload of %s arrives whole", async (_name, make) => {
    const { client, arrived } = clientFor("answer");
    await files.create(client, { purpose: "dispute_evidence", file: make() });
    const [sent] = await arrived();
    const form = await new Response(sent?.body, { headers: sent?.headers ?? {} }).formData();
    expect(form.get("purpose")).toBe("dispute_evidence");
    expect(await (form.get("file") as File).text()).toBe("content");
  });

  // Chromium streams uploads over HTTP/2 only.
  it.skipIf(inBrowser)("an upload of a stream arrives whole", async () => {
    const { client, arrived } = clientFor("answer");
    const file = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const part of ["con", "tent"]) controller.enqueue(new TextEncoder().encode(part));
        controller.close();
      },
    });
    await files.create(client, { purpose: "dispute_evidence", file });
    expect((await arrived())[0]?.body).toContain("\r\n\r\ncontent\r\n--");
  });

  it("a file comes as a stream", async () => {
    const { client } = clientFor("file");
    const stream = await client.request<ByteStream>({
      method: "GET",
      path: "/v1/quotes/{quote}/pdf",
      ids: ["qt_1"],
      wire: { base: "files", stream: true },
    });
    expect(await new Response(stream).text()).toBe("one,two");
  });

  it("a connection that breaks is tried again with the same key, then a connection error", async () => {
    const { client, arrived } = clientFor("reset");
    const error: unknown = await create(client).catch((reason: unknown) => reason);
    expect(isStripeError(error) && error.name).toBe("StripeConnectionError");
    const keys = (await arrived()).map(({ headers }) => headers["idempotency-key"]);
    expect(keys.length).toBeGreaterThanOrEqual(3);
    expect(new Set(keys).size).toBe(1);
  });

  it.each(["never", "stall"])("a try that gets %s ends with its time", async (behaviour) => {
    const { client } = clientFor(behaviour, { timeout: 30, maxRetries: 0 });
    await expect(create(client)).rejects.toMatchObject({
      name: "StripeConnectionError",
      code: "ETIMEDOUT",
    });
  });

  it.each(["never", "stall"])(
    "a try that gets %s ends with its signal, at the server too",
    async (behaviour) => {
      const { client, arrived } = clientFor(behaviour);
      const controller = new AbortController();
      const sent = client.request({
        method: "GET",
        path: "/v1/balance",
        ids: [],
        options: { signal: controller.signal },
      });
      const outcome = expect(sent).rejects.toThrow("enough");
      await vi.waitUntil(async () => (await arrived()).length > 0);
      controller.abort(new Error("enough"));
      await outcome;
      await vi.waitUntil(async () => (await arrived())[0]?.broken);
    },
  );

  it.each([
    ["cut", "StripeConnectionError", undefined],
    ["truncated", "StripeAPIError", 200],
    ["empty", "StripeAPIError", 200],
    ["page", "StripeAPIError", 502],
  ])(
    "an answer that is %s is an error, once tries are used up",
    async (behaviour, name, status) => {
      const { client } = clientFor(behaviour, { maxRetries: 1 });
      const error: unknown = await create(client).catch((reason: unknown) => reason);
      expect(isStripeError(error) && [error.name, error.statusCode]).toEqual([name, status]);
    },
  );

  it("a refusal that says so is tried again with the same key", async () => {
    const { client, arrived } = clientFor("busy");
    expect(await create(client, { amount: 5 })).toEqual({ id: "ok" });
    const [first, second, ...more] = await arrived();
    expect(second?.headers["idempotency-key"]).toBe(first?.headers["idempotency-key"]);
    expect([second?.body, more]).toEqual([first?.body, []]);
  });

  it("a list goes on to its last page", async () => {
    const { client, arrived } = clientFor("list");
    const ids: string[] = [];
    for await (const { id } of customers.list(client, { limit: 2 })) ids.push(id);
    expect(ids).toEqual(["it_1", "it_2", "it_3", "it_4", "it_5", "it_6"]);
    expect(await arrived()).toHaveLength(3);
  });

  it("a publishable key goes into the form, where it needs no preflight", async () => {
    const { arrived, base } = clientFor("answer");
    const stripe = createPublishable("pk_test_transport", { bases: { api: base } });
    await stripe.createToken({ pii: { id_number: "000" } });
    const [sent, ...more] = await arrived();
    expect(more).toEqual([]);
    expect(sent?.method).toBe("POST");
    expect(sent?.headers["authorization"]).toBeUndefined();
    expect(sent?.headers["content-type"]).toContain("application/x-www-form-urlencoded");
    const form = new URLSearchParams(sent?.body);
    expect([form.get("key"), form.get("pii[id_number]")]).toEqual(["pk_test_transport", "000"]);
  });

  it("a redirect isn't followed", async () => {
    const { client } = clientFor("redirect");
    const before = await elsewhere();
    const error: unknown = await create(client).catch((reason: unknown) => reason);
    expect(isStripeError(error) && error.name).toBe("StripeAPIError");
    expect(await elsewhere()).toBe(before);
  });

  it("requests at the same time are each answered", async () => {
    const { client, arrived } = clientFor("answer");
    const sent = Array.from({ length: 50 }, (_, index) => create(client, { amount: index }));
    expect(await Promise.all(sent)).toEqual(sent.map(() => ({ id: "ok" })));
    const bodies = (await arrived()).map(({ body }) => body);
    expect(bodies.toSorted()).toEqual(sent.map((_, index) => `amount=${index}`).toSorted());
  });
});

/** How many requests came to where redirects lead. */
async function elsewhere(): Promise<number> {
  const response = await fetch(`${server}/elsewhere/arrived`);
  return ((await response.json()) as unknown[]).length;
}
