// Paired tills that send what a till would send, or almost.

import { signatureHeaders } from "../src/pos/sign.ts";
import { deviceIdOf } from "../src/signing.ts";
import type { PublicKey } from "../src/signing.ts";
import { adminToken } from "./shop.ts";
import type { Shop } from "./shop.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly code?: string;
    readonly [field: string]: unknown;
  };
}

export interface Keys {
  readonly id: string;
  readonly publicKey: PublicKey;
  readonly privateKey: CryptoKey;
}

export async function makeKeys(): Promise<Keys> {
  const algorithm = { name: "ECDSA", namedCurve: "P-256" };
  const { publicKey, privateKey } = await crypto.subtle.generateKey(algorithm, false, [
    "sign",
    "verify",
  ]);
  const { x = "", y = "" } = await crypto.subtle.exportKey("jwk", publicKey);
  const jwk = { kty: "EC", crv: "P-256", x, y } as const;
  return { id: await deviceIdOf(jwk), publicKey: jwk, privateKey };
}

export const shopOrigin = "https://shop.test";
let nonces = 0;

/** What to do to a request that would be right. */
export interface Wrongs {
  /** The key's owner claims to be this device. */
  readonly as?: string;
  /** How far the till's clock is ahead, in milliseconds. */
  readonly ahead?: number;
  readonly nonce?: string;
  /** Done to the signed request on its way. */
  readonly tamper?: (request: Request) => Request | Promise<Request>;
}

/** A signed request: `POST /readers/tmr_1/charge`. */
export async function signed(
  shop: Shop,
  keys: Keys,
  route: string,
  body: object | undefined,
  { as, ahead = 0, nonce = `nonce-${++nonces}`, tamper }: Wrongs = {},
): Promise<Request> {
  const [method = "GET", path = "/"] = route.split(" ");
  const url = new URL(path, shopOrigin);
  const text = body === undefined ? "" : JSON.stringify(body);
  const now = shop.sim.clock.now() + ahead;
  const unsigned = { method, url, body: new TextEncoder().encode(text), now, nonce };
  const headers = await signatureHeaders({ device: as ?? keys.id, key: keys.privateKey }, unsigned);
  const request = new Request(url, { method, headers, ...(text ? { body: text } : {}) });
  return tamper ? tamper(request) : request;
}

export async function send(shop: Shop, request: Request): Promise<Answer> {
  const answer = await shop.bridge.routes.fetch(request);
  return { status: answer.status, headers: answer.headers, body: JSON.parse(await answer.text()) };
}

export async function asAdmin(shop: Shop, route: string, body?: object): Promise<Answer> {
  const [method = "GET", path = "/"] = route.split(" ");
  const request = new Request(new URL(path, shopOrigin), {
    method,
    headers: { authorization: `Bearer ${adminToken}` },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return send(shop, request);
}

export async function newCode(
  shop: Shop,
  role = "till",
  location: string = shop.location,
): Promise<string> {
  return String((await asAdmin(shop, "POST /pairing_codes", { location, role })).body["code"]);
}

/** A till that was paired. */
export async function pair(
  shop: Shop,
  role = "till",
  location: string = shop.location,
): Promise<Keys> {
  const keys = await makeKeys();
  const code = await newCode(shop, role, location);
  const answer = await send(shop, await pairing(shop, keys, code));
  if (answer.status !== 200) throw new Error(`Pairing failed: ${answer.body.code}`);
  return keys;
}

export async function pairing(
  shop: Shop,
  keys: Keys,
  code: string,
  wrongs?: Wrongs,
): Promise<Request> {
  const body = { code, name: "till 1", key: keys.publicKey };
  return signed(shop, keys, "POST /devices", body, wrongs);
}
