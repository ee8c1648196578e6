import { list } from "../../list.ts";
import { deletedObject, named, retrieve } from "../../lookup.ts";
import { mergedMetadata } from "../../metadata.ts";
import { pick, record, text } from "../../params.ts";
import type { Handlers } from "../../scope.ts";

export const locations: Handlers = {
  "POST /v1/terminal/locations": (scope, { params }) => {
    const location = scope.shapes.make("terminal.location", {
      id: scope.ids.next("tml_"),
      object: "terminal.location",
      ...pick(params, ["configuration_overrides", "display_name_kana", "display_name_kanji"]),
      ...pick(params, ["address_kana", "address_kanji", "phone"]),
      address: record(params, "address") ?? {},
      display_name: text(params, "display_name") ?? "",
      livemode: scope.world.livemode,
      metadata: mergedMetadata({}, params),
    });
    return scope.world.table("terminal.location").put(location);
  },
  "GET /v1/terminal/locations/{}": (scope, call) => retrieve(scope, "terminal.location", call),
  "POST /v1/terminal/locations/{}": (scope, call) => {
    const location = named(scope, "terminal.location", call);
    Object.assign(
      location,
      pick(call.params, ["configuration_overrides", "display_name", "phone"]),
      {
        address: { ...location.address, ...record(call.params, "address") },
        metadata: mergedMetadata(location.metadata, call.params),
      },
    );
    return location;
  },
  "DELETE /v1/terminal/locations/{}": (scope, call) => {
    const location = named(scope, "terminal.location", call);
    scope.world.delete(location);
    return deletedObject(scope, location);
  },
  "GET /v1/terminal/locations": (scope, call) => list(scope, "terminal.location", call),
};
