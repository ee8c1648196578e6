import * as locations from "@tillwire/client-edge/terminal/locations";
import { Hono } from "hono";
import { record } from "../audit.ts";
import { demand } from "../authorize.ts";
import type { Principal } from "../authorize.ts";
import type { Context } from "../context.ts";
import { listDevices, revokeDevice } from "../devices/devices.ts";
import type { Device } from "../devices/devices.ts";
import { createPairingCode, pairDevice } from "../devices/pairing.ts";
import { deviceId, devicesQuery, pairingBody, pairingCodeBody } from "../devices/schemas.ts";
import { verifyRequest } from "../devices/verify.ts";
import { BridgeError } from "../errors.ts";
import { refusalOf } from "../refusal.ts";
import { deviceIdOf } from "../signing.ts";
import { accept, jsonBody } from "./door.ts";
import type { BridgeEnv } from "./env.ts";

/** Pairing stands outside the authorization: whoever pairs is nobody yet. */
export function pairingRoutes(context: Context, origin: string | undefined): Hono<BridgeEnv> {
  return new Hono<BridgeEnv>().post("/devices", async (c) => {
    const request = c.req.raw.clone();
    const body = await accept(pairingBody, await jsonBody(c));
    const id = await deviceIdOf(body.key);
    // Signed with the key that is to be paired: nobody can pair a key that isn't theirs.
    const keyOf = async (asked: string): Promise<typeof body.key | undefined> =>
      asked === id ? body.key : undefined;
    await verifyRequest(request, { now: context.now(), origin, keyOf });
    const device = await pairDevice(context, body);
    const { name, role, location } = device;
    await record(context, { name, role, location, device: id }, "pair", {}, null);
    return c.json(deviceView(device));
  });
}

export function deviceRoutes(context: Context): Hono<BridgeEnv> {
  return new Hono<BridgeEnv>()
    .post("/pairing_codes", async (c) => {
      demand(c.var.principal, "admin");
      const body = await accept(pairingCodeBody, await jsonBody(c));
      const location = locationOf(c.var.principal, body.location);
      await requireLocation(context, location);
      return c.json(await createPairingCode(context, c.var.principal, { ...body, location }));
    })
    .get("/devices", async (c) => {
      demand(c.var.principal, "admin");
      const query = await accept(devicesQuery, c.req.query());
      const location = locationOf(c.var.principal, query.location);
      return c.json({ devices: (await listDevices(context, location)).map(deviceView) });
    })
    .post("/devices/:device/revoke", async (c) => {
      demand(c.var.principal, "admin");
      const id = await accept(deviceId, c.req.param("device"));
      return c.json(deviceView(await revokeDevice(context, c.var.principal, id)));
    });
}

/** A device as it is shown; its key is of no use to anybody. */
function deviceView({ key: _key, ...device }: Device): object {
  return device;
}

/** The location that is meant, as far as this principal sees it. */
export function locationOf(principal: Principal, asked: string | undefined): string {
  const location = asked ?? principal.location;
  if (location === null) {
    throw new BridgeError("invalid_request", "Say which location (tml_…) is meant.", {
      details: { param: "location" },
    });
  }
  if (principal.location === null || principal.location === location) return location;
  throw new BridgeError("not_found", `There is no location ${location} here.`);
}

async function requireLocation({ stripe }: Context, location: string): Promise<void> {
  try {
    if (!("deleted" in (await locations.retrieve(stripe, location)))) return;
  } catch (error) {
    if (refusalOf(error)?.statusCode !== 404) throw error;
  }
  throw new BridgeError("not_found", `There is no location ${location} here.`);
}
