import { referred } from "../../lookup.ts";
import type { Handlers } from "../../scope.ts";

export const connectionTokens: Handlers = {
  "POST /v1/terminal/connection_tokens": (scope, { params }) => {
    const location = referred(scope, "terminal.location", params, "location");
    return scope.shapes.make("terminal.connection_token", {
      object: "terminal.connection_token",
      secret: scope.ids.next(scope.world.livemode ? "pst_live_" : "pst_test_"),
      ...(location === undefined ? {} : { location: location.id }),
    });
  },
};
