// Evidence for a dispute: a file that goes up, a link to it, what it is called.

import Stripe from "stripe";
import type { Environment } from "./environment.ts";

export async function run({ fetch, key, say }: Environment): Promise<void> {
  const stripe = new Stripe(key, { httpClient: Stripe.createFetchHttpClient(fetch) });
  const data = new TextEncoder().encode("%PDF-1.7 receipt");
  const file: Stripe.File = await stripe.files.create({
    purpose: "dispute_evidence",
    file: { data, name: "receipt.pdf", type: "application/octet-stream" },
  });
  say([file.purpose, file.size, file.filename]);
  const again = await stripe.files.retrieve(file.id);
  say(again.id === file.id);
  const link = await stripe.fileLinks.create({ file: file.id, metadata: { case: "D-1" } });
  say([link.expired, link.metadata]);
  const files = await stripe.files.list({ purpose: "dispute_evidence" });
  say(files.data.length);
}
