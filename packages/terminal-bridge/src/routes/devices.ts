import type * as v from "valibot";
import { record } from "../audit.ts";
import { listDevices, revokeDevice } from "../devices/devices.ts";
import type { Device } from "../devices/devices.ts";
import { createPairingCode, pairDevice } from "../devices/pairing.ts";
import {
  deviceAnswer,
  devicesAnswer,
  oneDevice,
  pairingBody,
  pairingCodeAnswer,
  pairingCodeBody,
} from "../devices/schemas.ts";
import { verifyRequest } from "../devices/verify.ts";
import { locationOf, requireLocation } from "../management/locations.ts";
import { ofLocation } from "../management/schemas.ts";
import { deviceIdOf } from "../signing.ts";
import { inputOf, operation } from "./operation.ts";
import type { Operation } from "./operation.ts";

/** Pairing stands outside the authorization: whoever pairs is nobody yet. */
const pair: Operation = {
  name: "pairDevice",
  method: "POST",
  path: "/devices",
  summary: "Pairs the till whose key has signed the request.",
  role: null,
  input: pairingBody,
  answer: deviceAnswer,
  async respond(context, c) {
    const request = c.req.raw.clone();
    const body = await inputOf(pairingBody, c);
    const id = await deviceIdOf(body.key);
    // Signed with the key that is to be paired: nobody can pair a key that isn't theirs.
    const keyOf = async (asked: string): Promise<typeof body.key | undefined> =>
      asked === id ? body.key : undefined;
    await verifyRequest(request, { now: context.now(), origin: context.origin, keyOf });
    const device = await pairDevice(context, body);
    const { name, role, location } = device;
    await record(context, { name, role, location, device: id }, "pair", {}, null);
    return c.json(deviceView(device));
  },
};

export const deviceOperations: readonly Operation[] = [
  pair,
  operation({
    name: "createPairingCode",
    method: "POST",
    path: "/pairing_codes",
    summary: "Makes a code with which one till can be paired.",
    role: "admin",
    input: pairingCodeBody,
    answer: pairingCodeAnswer,
    async run(context, { principal, input }) {
      const location = locationOf(principal, input.location);
      await requireLocation(context, location);
      return createPairingCode(context, principal, { ...input, location });
    },
  }),
  operation({
    name: "listDevices",
    method: "GET",
    path: "/devices",
    summary: "Lists the devices that are paired at a location, and those that were revoked lately.",
    role: "admin",
    input: ofLocation,
    answer: devicesAnswer,
    async run(context, { principal, input }) {
      const location = locationOf(principal, input.location);
      return { devices: (await listDevices(context, location)).map(deviceView) };
    },
  }),
  operation({
    name: "revokeDevice",
    method: "POST",
    path: "/devices/:device/revoke",
    summary: "Takes a device's rights away, at once and for good.",
    role: "admin",
    input: oneDevice,
    answer: deviceAnswer,
    run: async (context, { principal, input }) =>
      deviceView(await revokeDevice(context, principal, input.device)),
  }),
];

function deviceView({ key: _key, ...device }: Device): v.InferOutput<typeof deviceAnswer> {
  return device;
}
