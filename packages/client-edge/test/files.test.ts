import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createClient } from "../src/client.ts";
import { multipart } from "../src/encode/multipart.ts";
import * as operation from "../src/operation.ts";
import type { FileData } from "../src/shared.ts";
import { scriptedFetch, stripeError } from "./support/answers.ts";
import { KEY, recordedConfig, recordedStripe } from "./support/recording.ts";

const BYTES = new Uint8Array([0, 1, 2, 13, 10, 45, 45, 254, 255]);

const create = (client: ReturnType<typeof createClient>, params: object) =>
  operation.post(client, "/v1/files", [], params, undefined, { base: "files", encode: multipart });

function streamOf(...chunks: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
  });
}

/** The body with its boundary, which is random, replaced. */
function withoutBoundary(request: {
  body: string | undefined;
  headers: Record<string, string>;
}): string {
  const boundary = /boundary=(.*)/.exec(request.headers["content-type"]!)![1]!;
  return request.body!.replaceAll(boundary, "BOUNDARY").trimEnd();
}

// Waits between tries are cut to nothing.
beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(-1);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("an upload", () => {
  const params = {
    purpose: "dispute_evidence",
    file: { data: "text\r\n--x", name: 'a"b\r\nc.txt', type: "text/plain\r\nX-Y: z" },
    file_link_data: { create: true, metadata: { 'k"1': "v" } },
  };

  it("is written as npm stripe writes it", async () => {
    const { requests, config } = recordedConfig();
    await create(createClient(KEY, config), params);
    const { stripe, requests: reference } = recordedStripe();
    await stripe.files.create(params);
    expect(withoutBoundary(requests[0]!)).toBe(withoutBoundary(reference[0]!));
    expect(requests[0]!.url).toBe(reference[0]!.url);
    expect(requests[0]!.headers["content-type"]).toMatch(
      /^multipart\/form-data; boundary=[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });

  const sources: [name: string, file: () => FileData, filename: string, type: string][] = [
    ["bytes", () => BYTES, "blob", "application/octet-stream"],
    ["an ArrayBuffer", () => BYTES.slice().buffer, "blob", "application/octet-stream"],
    [
      "a view into a larger buffer",
      () => new Uint8Array([9, ...BYTES, 9]).subarray(1, -1),
      "blob",
      "application/octet-stream",
    ],
    ["a Blob", () => new Blob([BYTES], { type: "image/png" }), "blob", "image/png"],
    ["a File", () => new File([BYTES], "id.png", { type: "image/png" }), "id.png", "image/png"],
    [
      "a named Blob",
      () => ({ data: new Blob([BYTES]), name: "x.bin" }),
      "x.bin",
      "application/octet-stream",
    ],
    [
      "a stream",
      () => streamOf(BYTES.slice(0, 4), BYTES.slice(4)),
      "blob",
      "application/octet-stream",
    ],
    [
      "a named stream",
      () => ({ data: streamOf(BYTES), name: "s.pdf", type: "application/pdf" }),
      "s.pdf",
      "application/pdf",
    ],
  ];

  it.each(sources)(
    "of %s arrives at a real server as it is",
    async (_name, file, filename, type) => {
      // An independent parser reads it: the platform's own.
      let received: Promise<FormData> | undefined;
      const server = createServer((request, response) => {
        const chunks: Buffer[] = [];
        request.on("data", (chunk: Buffer) => chunks.push(chunk));
        request.on("end", () => {
          const headers = { "content-type": request.headers["content-type"]! };
          received = new Response(Buffer.concat(chunks), { headers }).formData();
          response.end("{}");
        });
      });
      await new Promise<void>((resolve) => {
        server.listen(0, "127.0.0.1", resolve);
      });
      const { port } = server.address() as AddressInfo;
      const client = createClient(KEY, { bases: { files: `http://127.0.0.1:${port}` } });
      await create(client, { purpose: "identity_document", file: file() });
      server.closeAllConnections();
      server.close();

      const form = await received!;
      const sent = form.get("file") as File;
      expect(form.get("purpose")).toBe("identity_document");
      expect([sent.name, sent.type]).toEqual([filename, type]);
      expect(new Uint8Array(await sent.arrayBuffer())).toEqual(BYTES);
    },
  );

  it("of bytes is sent again after a failure, whole", async () => {
    const bodies: string[] = [];
    const read = (answer: Response) => async (init: RequestInit) => {
      bodies.push(await new Response(init.body).text());
      return answer;
    };
    const { fetch } = scriptedFetch(
      read(stripeError(500, {}, { "retry-after": "0" })),
      read(Response.json({})),
    );
    await create(createClient(KEY, { fetch }), { file: BYTES });
    expect(bodies[1]).toBe(bodies[0]);
  });

  it("of a stream isn't sent again: it is gone", async () => {
    const { calls, fetch } = scriptedFetch(stripeError(500));
    await expect(
      create(createClient(KEY, { fetch }), { file: streamOf(BYTES) }),
    ).rejects.toMatchObject({
      statusCode: 500,
    });
    expect(calls).toHaveLength(1);
  });

  it("of a stream is read as it is sent, and cancelled with the request", async () => {
    let cancelled: unknown;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(BYTES);
      },
      cancel(reason) {
        cancelled = reason;
      },
    });
    const { body } = multipart({ file: endless });
    const reader = (body as unknown as ReadableStream<Uint8Array>).getReader();
    for (let chunk = 0; chunk < 10; chunk++) await reader.read();
    await reader.cancel("enough");
    expect(cancelled).toBe("enough");
  });
});
