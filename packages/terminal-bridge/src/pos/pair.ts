// How a till gets its key, and finds it again.

import { deviceIdOf, keyAlgorithm } from "../signing.ts";
import type { PublicKey } from "../signing.ts";
import { baseOf, createConnection, field, invalidAnswer } from "./connection.ts";
import type { TillOptions } from "./connection.ts";
import { createAttemptNames } from "./names.ts";
import { indexedDbTillStore } from "./store.ts";
import type { TillStore } from "./store.ts";
import { createTill } from "./till.ts";
import type { Till, TillDevice } from "./till.ts";

export interface OpenTillOptions extends TillOptions {
  /** Where the bridge's routes are: `https://pos.example.com/terminal`. */
  readonly url: string | URL;
  /** Where key and attempts are kept; IndexedDB by default. */
  readonly store?: TillStore;
}

export interface PairTillOptions extends OpenTillOptions {
  /** What an admin reads out; good for one till and for minutes. */
  readonly pairingCode: string;
  /** What operators call this till; `till` by default. */
  readonly name?: string;
}

/** What is kept: the private key can be used, but not read, by whoever gets hold of it. */
interface Kept {
  readonly device: TillDevice;
  readonly key: CryptoKey;
}

/**
 * Pairs this till: makes a key, has the bridge accept it, and keeps it.
 *
 * @throws {TillError} `invalid_pairing_code`, `bridge_unreachable`
 */
export async function pairTill(options: PairTillOptions): Promise<Till> {
  const { url, pairingCode, name = "till", store = indexedDbTillStore() } = options;
  const base = baseOf(url);
  const usages: KeyUsage[] = ["sign", "verify"];
  const { publicKey, privateKey } = await crypto.subtle.generateKey(keyAlgorithm, false, usages);
  const { x = "", y = "" } = await crypto.subtle.exportKey("jwk", publicKey);
  const key: PublicKey = { kty: "EC", crv: "P-256", x, y };
  const connection = createConnection(
    base,
    { device: await deviceIdOf(key), key: privateKey },
    options,
  );
  const device: unknown = await connection.call("POST", "/devices", {
    code: pairingCode,
    name,
    key,
  });
  if (!isDevice(device)) throw invalidAnswer(200);
  const kept: Kept = { device, key: privateKey };
  await store.set(keptKey(base), kept);
  return tillOf(base, kept, store, options);
}

/** The till that was paired with this bridge before; `null` where there is none. */
export async function openTill(options: OpenTillOptions): Promise<Till | null> {
  const { url, store = indexedDbTillStore() } = options;
  const base = baseOf(url);
  const kept = await store.get(keptKey(base));
  return isKept(kept) ? tillOf(base, kept, store, options) : null;
}

function tillOf(base: string, { device, key }: Kept, store: TillStore, options: TillOptions): Till {
  return createTill({
    device,
    connection: createConnection(base, { device: device.id, key }, options),
    names: createAttemptNames(store, base),
    messages: options.messages,
    forgetKey: () => store.delete(keptKey(base)),
  });
}

function keptKey(base: string): string {
  return `till:${base}`;
}

function isDevice(value: unknown): value is TillDevice {
  return ["id", "name", "role", "location"].every((name) => typeof field(value, name) === "string");
}

function isKept(value: unknown): value is Kept {
  return isDevice(field(value, "device")) && field(value, "key") instanceof CryptoKey;
}
