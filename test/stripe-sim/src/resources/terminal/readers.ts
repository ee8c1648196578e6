import { invalidRequest } from "../../errors.ts";
import { list } from "../../list.ts";
import { deletedObject, named, referred, retrieve } from "../../lookup.ts";
import { mergedMetadata } from "../../metadata.ts";
import { pick, text } from "../../params.ts";
import type { Call, Handlers, Scope } from "../../scope.ts";
import type { Reader } from "../types.ts";
import { seen } from "./actions.ts";

export const readers: Handlers = {
  "POST /v1/terminal/readers": register,
  "GET /v1/terminal/readers/{}": (scope, call) => {
    const reader = scope.world.table("terminal.reader").get(call.ids[0] ?? "");
    if (reader !== undefined) seen(scope, reader);
    return retrieve(scope, "terminal.reader", call);
  },
  "POST /v1/terminal/readers/{}": (scope, call) => {
    const reader = named(scope, "terminal.reader", call);
    Object.assign(reader, pick(call.params, ["label"]), {
      metadata: mergedMetadata(reader.metadata, call.params),
    });
    return seen(scope, reader);
  },
  "DELETE /v1/terminal/readers/{}": (scope, call) => {
    const reader = named(scope, "terminal.reader", call);
    scope.devices.get(reader.id).clear();
    scope.world.delete(reader);
    scope.devices.remove(reader.id);
    return deletedObject(scope, reader);
  },
  "GET /v1/terminal/readers": (scope, call) => {
    for (const reader of scope.world.table("terminal.reader").newestFirst()) seen(scope, reader);
    const equal = ["device_type", "location", "serial_number", "status"];
    return list(scope, "terminal.reader", call, { equal });
  },
};

/** Device types of the simulated readers, by the registration code that makes one. */
const simulated: Readonly<Record<string, string>> = {
  "simulated-s700": "simulated_stripe_s700",
  "simulated-s710": "simulated_stripe_s710",
  "simulated-v660p": "simulated_verifone_v660p",
  "simulated-wpe": "simulated_wisepos_e",
};

function register(scope: Scope, { params }: Call): Reader {
  const code = text(params, "registration_code") ?? "";
  const location = referred(scope, "terminal.location", params, "location");
  const deviceType = redeem(scope, code);
  const id = scope.ids.next("tmr_");
  const serial = `sim-${id.slice(-8).toLowerCase()}`;
  const reader = scope.shapes.make("terminal.reader", {
    id,
    object: "terminal.reader",
    device_sw_version: "2.42.2.0",
    device_type: deviceType,
    ip_address: "0.0.0.0",
    label: text(params, "label") ?? serial,
    livemode: scope.world.livemode,
    location: location?.id ?? null,
    metadata: mergedMetadata({}, params),
    serial_number: serial,
    status: "online",
  });
  scope.world.table("terminal.reader").put(reader);
  scope.devices.add(scope.world, reader);
  return seen(scope, reader);
}

/** The type of the device behind a code. A device's own code is used up by it. */
function redeem(scope: Scope, code: string): string {
  const shown = scope.devices.redeem(code);
  if (shown !== undefined) return shown;
  if (Object.hasOwn(simulated, code) && !scope.world.livemode) return simulated[code] ?? "";
  throw invalidRequest(
    `The registration code isn't valid. Use one of ${Object.keys(simulated).join(", ")} with a test key, or the code on a device's screen, once.`,
    { param: "registration_code" },
  );
}
