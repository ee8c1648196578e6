import { expect, it } from "vitest";
import { createStripeSim } from "../src/index.ts";
import { failure, key, stripeOn } from "./helpers.ts";

const receipt = new TextEncoder().encode("one tea: 3.00 €\r\n\0");

it("files are uploaded as multipart and come back byte by byte", async () => {
  const sim = createStripeSim();
  const stripe = stripeOn(sim);
  const file = await stripe.files.create({
    purpose: "dispute_evidence",
    file: { data: receipt, name: "receipt.txt", type: "text/plain" },
    file_link_data: { create: true },
  });
  expect(file).toMatchObject({
    object: "file",
    filename: "receipt.txt",
    purpose: "dispute_evidence",
    size: receipt.length,
    type: "txt",
  });
  const contents = await sim.fetch(`https://files.stripe.com/v1/files/${file.id}/contents`, {
    headers: { authorization: `Bearer ${key}` },
  });
  expect(contents.headers.get("content-type")).toBe("text/plain");
  expect(new Uint8Array(await contents.arrayBuffer())).toEqual(receipt);
  const strangers = await sim.fetch(`https://files.stripe.com/v1/files/${file.id}/contents`);
  expect(strangers.status).toBe(401);
});

it("links share a file with anyone, until they expire", async () => {
  const sim = createStripeSim();
  const stripe = stripeOn(sim);
  const { id } = await stripe.files.create({
    purpose: "business_logo",
    file: { data: receipt, name: "logo.png", type: "image/png" },
  });
  const link = await stripe.fileLinks.create({
    file: id,
    expires_at: Math.floor(sim.clock.now() / 1000) + 60,
  });
  const shared = await sim.fetch(link.url ?? "");
  expect(new Uint8Array(await shared.arrayBuffer())).toEqual(receipt);
  await sim.clock.advance(60_000);
  expect((await sim.fetch(link.url ?? "")).status).toBe(404);
});

it("a file that isn't there is refused, as is an upload without one", async () => {
  const sim = createStripeSim();
  const stripe = stripeOn(sim);
  expect(await failure(stripe.fileLinks.create({ file: "file_missing" }))).toMatchObject({
    code: "resource_missing",
  });
  const form = new FormData();
  form.set("purpose", "dispute_evidence");
  const response = await sim.fetch("https://files.stripe.com/v1/files", {
    method: "POST",
    headers: { authorization: `Bearer ${key}` },
    body: form,
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: { param: "file" } });
});

it("a quote's PDF is a stream of bytes", async () => {
  const sim = createStripeSim();
  const quote = sim.objects.create("quote");
  const response = await sim.fetch(`https://files.stripe.com/v1/quotes/${quote.id}/pdf`, {
    headers: { authorization: `Bearer ${key}` },
  });
  expect(response.headers.get("content-type")).toBe("application/pdf");
  expect(await response.text()).toMatch(/^%PDF-1\.4\n[\s\S]*%%EOF\n$/);
});
