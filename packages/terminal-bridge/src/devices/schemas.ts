// What may come in about devices, and what is told of them. Messages name the rule,
// never the value.

import * as v from "valibot";
import { locationId, newestFirst, time } from "../schemas.ts";

const coordinate = v.pipe(
  v.string("must be base64url"),
  v.regex(/^[A-Za-z0-9_-]{43}$/, "must be the 32 bytes of a P-256 coordinate in base64url"),
);

const publicKey = v.strictObject({
  kty: v.literal("EC", "must be EC"),
  crv: v.literal("P-256", "must be P-256"),
  x: coordinate,
  y: coordinate,
});

/** `POST /devices`. */
export const pairingBody = v.strictObject({
  code: v.pipe(
    v.string("must be text"),
    v.minLength(1, "must not be empty"),
    v.maxLength(40, "is too long for a pairing code"),
  ),
  name: v.pipe(
    v.string("must be text"),
    v.regex(/^[^\p{C}]{1,60}$/u, "must have 1 to 60 characters, none of them invisible"),
  ),
  key: publicKey,
});

const role = v.picklist(["till", "manager", "admin"], "must be till, manager or admin");

/** `POST /pairing_codes`. */
export const pairingCodeBody = v.strictObject({
  location: v.optional(locationId),
  role: v.optional(role, "till"),
});

const deviceId = v.pipe(
  v.string("must be a device's id"),
  v.regex(/^dev_[A-Za-z0-9_-]{43}$/, "must be a device's id"),
);

export const oneDevice = v.strictObject({ device: deviceId });

/** `GET /audit`. */
export const auditQuery = v.strictObject(newestFirst(500));

/** A device as it is shown; its key is of no use to anybody. */
export const deviceAnswer = v.strictObject({
  id: v.string(),
  name: v.string(),
  role,
  location: v.string(),
  pairedAt: time,
  revokedAt: v.nullable(time),
});

export const devicesAnswer = v.strictObject({
  devices: v.pipe(v.array(deviceAnswer), v.readonly()),
});

export const pairingCodeAnswer = v.strictObject({
  code: v.string(),
  location: v.string(),
  role,
  expiresAt: time,
});

export const auditAnswer = v.strictObject({
  entries: v.pipe(
    v.array(
      v.strictObject({
        id: v.string(),
        at: time,
        actor: v.strictObject({
          role,
          location: v.nullable(v.string()),
          name: v.string(),
          device: v.optional(v.string()),
        }),
        action: v.string(),
        facts: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
        refused: v.nullable(v.string()),
      }),
    ),
    v.readonly(),
  ),
});
