// Signatures that customers drew on a reader. Stripe keeps their files for a week.
// https://docs.stripe.com/terminal/features/collect-inputs

import * as files from "@tillwire/client-edge/files";
import type { ByteStream, Client, RequestOptions } from "@tillwire/client-edge";
import { callOptions, requestOptions } from "./account.ts";
import type { Attempt } from "./attempt.ts";
import type { Context } from "./context.ts";
import { BridgeError, toBridgeError } from "./errors.ts";
import { fileKey } from "./records.ts";
import { refusalOf } from "./refusal.ts";
import { forgottenAt } from "./retention.ts";
import { base64 } from "./signing.ts";
import { readRecord, update } from "./store.ts";

/** A file as it was drawn. */
export interface Signature {
  readonly contentType: string;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** Bytes of a file that is kept in the store, whose values may have to be small; larger ones stay with Stripe. */
const maxKept = 30_000;

/**
 * Keeps a file before it expires. A file that Stripe won't give is none: the answer that names it
 * is worth more.
 *
 * @throws where Stripe couldn't be reached: to be tried again
 */
export async function keepSignature(
  context: Context,
  { id, location }: Attempt,
  file: string,
): Promise<void> {
  const key = fileKey(id, file);
  if (await readRecord(context.store, key)) return;
  let fetched: Signature;
  try {
    fetched = await fetchFile(context.stripe, file, await callOptions(context, location));
  } catch (error) {
    const status = refusalOf(error)?.statusCode ?? 500;
    if (status < 500 && status !== 409 && status !== 429) return;
    throw error;
  }
  const { contentType, data } = fetched;
  if (data.length > maxKept) return;
  const value = { contentType, data: base64(data) };
  await update(context.store, key, (current) =>
    current ? undefined : { value, wakeAt: null, expiresAt: forgottenAt(context) },
  );
}

/**
 * A signature that was collected by an attempt.
 *
 * @throws {BridgeError} `not_found`
 */
export async function findSignature(
  context: Context,
  attempt: Attempt,
  file: string,
): Promise<Signature> {
  if (!attempt.inputs?.some((input) => input.file === file)) throw noFile(file);
  const kept = await readRecord(context.store, fileKey(attempt.id, file));
  if (kept) {
    const data = Uint8Array.from(atob(kept.data), (char) => char.charCodeAt(0));
    return { contentType: kept.contentType, data };
  }
  try {
    const options = await requestOptions(context, attempt.location);
    return await fetchFile(context.stripe, file, options);
  } catch (error) {
    throw refusalOf(error)?.statusCode === 404 ? noFile(file) : toBridgeError(error);
  }
}

function noFile(file: string): BridgeError {
  return new BridgeError("not_found", `There is no file ${file} of this attempt.`);
}

/**
 * https://docs.stripe.com/file-upload#download-file-contents
 *
 * @throws also for a file that arrived in part
 */
async function fetchFile(
  stripe: Client,
  file: string,
  options: RequestOptions,
): Promise<Signature> {
  const asked = stripe.request<ByteStream>({
    method: "GET",
    path: "/v1/files/{file}/contents",
    ids: [file],
    options,
    wire: { base: "files", stream: true },
  });
  const { data: stream, response } = await asked.withResponse();
  const contentType = response.headers.get("content-type") ?? "application/octet-stream";
  const data = new Uint8Array(await new Response(stream).arrayBuffer());
  const { size } = await files.retrieve(stripe, file, {}, options);
  if (data.length !== size) throw new Error(`The file ${file} was cut off on its way.`);
  return { contentType, data };
}
