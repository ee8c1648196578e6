import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createClient } from "../src/client.ts";
import * as operation from "../src/operation.ts";
import type { ClientConfig } from "../src/types.ts";
import type { ByteStream } from "../src/web.ts";
import { localServer, type Handler } from "./support/local-server.ts";

let close: (() => Promise<void>) | undefined;

// Waits between tries are cut to nothing; everything else is real.
beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(-1);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await close?.();
});

async function start(handlers: Handler[], config: ClientConfig = {}) {
  const server = await localServer(...handlers);
  close = server.close;
  const client = createClient("sk_test_faults", { bases: { api: server.base }, ...config });
  return { ...server, client };
}

const ok: Handler = (_request, response) => {
  response.setHeader("content-type", "application/json").end('{"id":"ok"}');
};
const resetBefore: Handler = (request) => request.socket.resetAndDestroy();
const resetInBody: Handler = (request, response) => {
  response.writeHead(200, { "content-length": 1000 });
  response.write('{"id":', () => request.socket.resetAndDestroy());
};
const closeInBody: Handler = (request, response) => {
  response.writeHead(200, { "content-length": 1000 });
  response.write('{"id":', () => request.socket.end());
};
const answer =
  (status: number, type: string, body: string): Handler =>
  (_request, response) => {
    response.writeHead(status, { "content-type": type }).end(body);
  };

describe("a connection", () => {
  it.each([
    ["reset before the answer", resetBefore],
    ["reset in the body", resetInBody],
    ["closed in the body", closeInBody],
  ])("%s is tried again, with the same idempotency key", async (_name, fault) => {
    const { client, received } = await start([fault, fault, ok]);
    expect(await operation.post(client, "/v1/charges", [], { amount: 1 })).toEqual({ id: "ok" });
    const keys = received.map((request) => request.headers["idempotency-key"]);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
  });

  it.each([
    ["reset before the answer", resetBefore],
    ["reset in the body", resetInBody],
    ["closed in the body", closeInBody],
  ])("%s every time is a connection error", async (_name, fault) => {
    const { client, received } = await start([fault]);
    await expect(operation.post(client, "/v1/charges", [])).rejects.toMatchObject({
      name: "StripeConnectionError",
    });
    expect(received).toHaveLength(3);
  });

  it("that nobody accepts is a connection error with the system's code", async () => {
    const { base, close } = await localServer(ok);
    await close();
    const client = createClient("sk_test_faults", { bases: { api: base } });
    await expect(operation.get(client, "/v1/balance", [])).rejects.toMatchObject({
      name: "StripeConnectionError",
      code: "ECONNREFUSED",
    });
  });
});

describe("a refusal", () => {
  const refuse =
    (status: number, should: string | undefined, code = ""): Handler =>
    (_request, response) => {
      if (should !== undefined) response.setHeader("stripe-should-retry", should);
      response.writeHead(status).end(JSON.stringify({ error: { code } }));
    };

  it.each([
    ["409", 409, undefined, "", 3],
    ["409 that says so", 409, "true", "", 3],
    ["409 that says not to", 409, "false", "", 1],
    ["429", 429, undefined, "rate_limit", 1],
    ["429 that says so", 429, "true", "rate_limit", 3],
    ["429 of a locked object", 429, undefined, "lock_timeout", 3],
    ["429 of a locked object that says not to", 429, "false", "lock_timeout", 1],
  ])("by %s is retried as that says, with one key", async (_name, status, should, code, tries) => {
    const { client, received } = await start([refuse(status, should, code)]);
    await expect(operation.post(client, "/v1/charges", [])).rejects.toMatchObject({
      statusCode: status,
    });
    expect(received).toHaveLength(tries);
    expect(new Set(received.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
  });
});

describe("a body", () => {
  it("that stalls ends with its try's time", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    let stalled: () => void;
    const hasStalled = new Promise<void>((resolve) => (stalled = resolve));
    const stall: Handler = (_request, response) => {
      response.writeHead(200, { "content-length": 1000 });
      response.write('{"id":', () => stalled());
    };
    const { client } = await start([stall], { maxRetries: 0, timeout: 1000 });
    const sent = operation.get(client, "/v1/balance", []);
    const outcome = expect(sent).rejects.toMatchObject({ code: "ETIMEDOUT" });
    await hasStalled;
    vi.advanceTimersByTime(1000);
    await outcome;
  });

  it.each([
    ["truncated JSON", '{"id": "ch_1", "amo'],
    ["nothing", ""],
    ["a page", "<html>ok</html>"],
  ])(
    "of %s in a success is an error with its status, and isn't sent again",
    async (_name, body) => {
      const { client, received } = await start([answer(200, "application/json", body)]);
      await expect(operation.post(client, "/v1/charges", [])).rejects.toMatchObject({
        name: "StripeAPIError",
        statusCode: 200,
      });
      expect(received).toHaveLength(1);
    },
  );

  it("with another content type is read all the same", async () => {
    const { client } = await start([answer(200, "text/plain", '{"id":"ok"}')]);
    expect(await operation.get(client, "/v1/balance", [])).toEqual({ id: "ok" });
  });

  it("of a proxy's 502 is retried, then quoted", async () => {
    const page = answer(502, "text/html", "<html><h1>Bad gateway</h1>\n</html>");
    const { client, received } = await start([page]);
    await expect(operation.get(client, "/v1/balance", [])).rejects.toMatchObject({
      name: "StripeAPIError",
      statusCode: 502,
      message: expect.stringContaining("Bad gateway") as string,
    });
    expect(received).toHaveLength(3);
  });

  it("of a proxy's 414 is quoted at once", async () => {
    const { client, received } = await start([answer(414, "text/html", "<h1>URI Too Long</h1>")]);
    await expect(operation.get(client, "/v1/balance", [])).rejects.toMatchObject({
      statusCode: 414,
    });
    expect(received).toHaveLength(1);
  });
});

it("a redirect isn't followed, least of all with the key", async () => {
  const elsewhere = await localServer(ok);
  const { client } = await start([
    (_request, response) => {
      response.writeHead(307, { location: `${elsewhere.base}/v1/balance` }).end();
    },
  ]);
  await expect(operation.get(client, "/v1/balance", [])).rejects.toMatchObject({ statusCode: 307 });
  expect(elsewhere.received).toHaveLength(0);
  await elsewhere.close();
});

it("aborting ends the request at the server too", async () => {
  let arrived: () => void;
  const hasArrived = new Promise<void>((resolve) => (arrived = resolve));
  let closed: () => void;
  const hasClosed = new Promise<void>((resolve) => (closed = resolve));
  const { client } = await start([
    (_request, response) => {
      response.on("close", () => closed());
      arrived();
    },
  ]);
  const controller = new AbortController();
  const sent = operation.get(client, "/v1/balance", [], {}, { signal: controller.signal });
  const outcome = expect(sent).rejects.toBe("enough");
  await hasArrived;
  controller.abort("enough");
  await outcome;
  await hasClosed;
});

it("a file is streamed, past the time of a try, until the signal aborts", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  let send: (text: string) => void = () => {};
  const { client } = await start(
    [
      (_request, response) => {
        response.writeHead(200, { "content-type": "application/pdf" });
        send = (text) => response.write(text);
        send("one");
      },
    ],
    { timeout: 1000 },
  );
  const controller = new AbortController();
  const stream = await operation.get<ByteStream>(
    client,
    "/v1/quotes/{quote}/pdf",
    ["qt_1"],
    undefined,
    { signal: controller.signal },
    { stream: true },
  );
  const reader = stream.getReader();
  const read = async (): Promise<string> => new TextDecoder().decode((await reader.read()).value);
  expect(await read()).toBe("one");
  vi.advanceTimersByTime(5000);
  send("two");
  expect(await read()).toBe("two");
  controller.abort(new Error("enough"));
  await expect(reader.read()).rejects.toThrow("enough");
});
