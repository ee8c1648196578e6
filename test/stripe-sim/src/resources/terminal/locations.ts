import { list } from "../../list.ts";
import { deletedObject, named, retrieve } from "../../lookup.ts";
import { mergedMetadata } from "../../metadata.ts";
import { pick, record, text } from "../../params.ts";
import type { Handlers } from "../../scope.ts";

/** What a location may have or lack. The Japanese fields are for Japan only. */
const optional = [
  "address_kana",
  "address_kanji",
  "configuration_overrides",
  "display_name_kana",
  "display_name_kanji",
  "phone",
];

export const locations: Handlers = {
  "POST /v1/terminal/locations": (scope, { params }) => {
    const location = scope.shapes.make("terminal.location", {
      id: scope.ids.next("tml_"),
      object: "terminal.location",
      ...pick(params, optional),
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
    Object.assign(location, pick(call.params, ["display_name", ...optional]), {
      address: { ...location.address, ...record(call.params, "address") },
      metadata: mergedMetadata(location.metadata, call.params),
    });
    return location;
  },
  "DELETE /v1/terminal/locations/{}": (scope, call) => {
    const location = named(scope, "terminal.location", call);
    scope.world.delete(location);
    return deletedObject(scope, location);
  },
  "GET /v1/terminal/locations": (scope, call) => list(scope, "terminal.location", call),
};
