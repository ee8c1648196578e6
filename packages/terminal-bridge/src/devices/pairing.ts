// Pairing codes: how a key becomes a device. An admin makes one and reads it out;
// whoever types it into a till within minutes has paired that till.

import { sees } from "../authorize.ts";
import type { Principal } from "../authorize.ts";
import type { Context } from "../context.ts";
import { digestOf } from "../digest.ts";
import { BridgeError } from "../errors.ts";
import { requireLocation } from "../management/locations.ts";
import type { PublicKey } from "../signing.ts";
import { deviceIdOf } from "../signing.ts";
import { sameText } from "../same-text.ts";
import { update } from "../store.ts";
import type { Change, RecordKey } from "../store.ts";
import { addDevice } from "./devices.ts";
import type { Device } from "./devices.ts";

/** How long a code is good for, in milliseconds. */
const codeAge = 10 * 60 * 1000;
/** How many wrong guesses a code survives. With 40 secret bits, guessing right is one in 2 × 10¹¹. */
const maxGuesses = 5;

/** Crockford's base 32: no letter that looks or sounds like another character. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** The characters that find the code's record; the rest proves that one has the code. */
const nameLength = 4;
const secretLength = 8;

interface PairingCode {
  readonly location: string;
  readonly role: Principal["role"];
  /** SHA-256 of the secret part, in hex: a store that is read by a stranger pairs nobody. */
  readonly digest: string;
  readonly expiresAt: number;
  readonly guesses: number;
  /** The device that used it; it may ask again when the answer was lost, and nobody else may. */
  readonly usedBy: string | null;
}

function codeKey(name: string): RecordKey<PairingCode> {
  return { key: `pairing:${name}` };
}

/** What a new code is for. */
export interface PairingCodeInput {
  readonly location: string;
  readonly role: Principal["role"];
}

/** A code as an admin reads it out. It is shown once: the bridge keeps a digest only. */
export interface NewPairingCode extends PairingCodeInput {
  readonly code: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/**
 * A new code for one device.
 *
 * @throws {BridgeError} `not_found` for a location that the admin doesn't see
 */
export async function createPairingCode(
  { store, now }: Pick<Context, "store" | "now">,
  principal: Principal,
  { location, role }: PairingCodeInput,
): Promise<NewPairingCode> {
  if (!sees(principal, location)) {
    throw new BridgeError("not_found", `There is no location ${location} here.`);
  }
  const secret = randomText(secretLength);
  const digest = await digestOf(secret);
  const expiresAt = now() + codeAge;
  const code = { location, role, digest, expiresAt, guesses: 0, usedBy: null };
  for (;;) {
    const name = randomText(nameLength);
    const written = await update(store, codeKey(name), (current) =>
      current && current.expiresAt > now() ? undefined : kept(code),
    );
    if (written) return { code: grouped(name + secret), location, role, expiresAt };
  }
}

/** What a till sends with its code. */
export interface PairingInput {
  readonly code: string;
  readonly name: string;
  readonly key: PublicKey;
}

/**
 * Pairs a device whose signature has been verified with this key.
 *
 * @throws {BridgeError} `invalid_pairing_code`: wrong, used, expired or guessed at too often; which
 *   of these is nobody's business; also where the location was deleted meanwhile. `device_revoked`
 *   for a key that was paired once. `too_many_devices`: the code can be used again after a device was
 *   revoked.
 */
export async function pairDevice(
  context: Context,
  { code, name, key }: PairingInput,
): Promise<Device> {
  const id = await deviceIdOf(key);
  const { location, role } = await useCode(context, code, id);
  await requireLocation(context, location).catch((error: unknown) => {
    const gone = error instanceof BridgeError && error.code === "not_found";
    throw gone ? invalidCode() : error;
  });
  const pairedAt = context.now();
  const device = await addDevice(context, {
    id,
    name,
    role,
    location,
    key,
    pairedAt,
    revokedAt: null,
  });
  // A key that was paired before stays what it was: codes don't move devices, nor bring them back.
  if (device.location !== location || device.role !== role || device.revokedAt !== null) {
    throw new BridgeError("device_revoked", "This key was paired before. Pair with a new key.");
  }
  return device;
}

async function useCode(
  { store, now }: Pick<Context, "store" | "now">,
  text: string,
  device: string,
): Promise<PairingCode> {
  const plain = normalized(text);
  const record = codeKey(plain.slice(0, nameLength));
  const digest = await digestOf(plain.slice(nameLength));
  const open = (code: PairingCode | undefined): code is PairingCode =>
    code !== undefined && code.expiresAt > now() && code.guesses < maxGuesses;

  // Counted before it is compared, so that guesses made at the same time count as well.
  const counted = await update(store, record, (code) =>
    open(code) ? kept({ ...code, guesses: code.guesses + 1 }) : undefined,
  );
  if (!counted || !(await sameText(counted.digest, digest))) throw invalidCode();
  const used = await update(store, record, (code) =>
    code?.digest === digest && (code.usedBy === null || code.usedBy === device)
      ? kept({ ...code, usedBy: device, guesses: code.guesses - 1 })
      : undefined,
  );
  if (!used) throw invalidCode();
  return used;
}

function kept(value: PairingCode): Change<PairingCode> {
  return { value, wakeAt: null, expiresAt: value.expiresAt };
}

function invalidCode(): BridgeError {
  return new BridgeError(
    "invalid_pairing_code",
    "This pairing code can't be used. Have a new one made.",
  );
}

/** As people type: small letters, groups, an O for a zero. */
function normalized(text: string): string {
  return text.toUpperCase().replaceAll(/[\s-]/g, "").replaceAll("O", "0").replaceAll(/[IL]/g, "1");
}

function grouped(text: string): string {
  return (text.match(/.{4}/g) ?? []).join("-");
}

function randomText(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  // 256 is a multiple of 32, so every character is as likely as any other.
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join("");
}
