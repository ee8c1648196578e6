import { seconds } from "../clock.ts";
import { invalidRequest } from "../errors.ts";
import { list } from "../list.ts";
import { deletedObject, named } from "../lookup.ts";
import { mergedMetadata } from "../metadata.ts";
import { flag, pick, text, texts, type Params } from "../params.ts";
import type { Handlers } from "../scope.ts";
import type { Secrets } from "../webhooks.ts";

/** Registering endpoints, and their secrets: only the answer to creating one shows its secret. */
export function webhookEndpoints(secrets: Secrets): Handlers {
  return {
    "POST /v1/webhook_endpoints": (scope, { params }) => {
      const endpoint = scope.shapes.make("webhook_endpoint", {
        id: scope.ids.next("we_1"),
        object: "webhook_endpoint",
        api_version: text(params, "api_version") ?? null,
        created: seconds(scope.clock),
        description: text(params, "description") ?? null,
        enabled_events: texts(params, "enabled_events") ?? [],
        livemode: scope.world.livemode,
        metadata: mergedMetadata({}, params),
        status: "enabled",
        url: checkedUrl(params),
      });
      scope.world.table("webhook_endpoint").put(endpoint);
      const secret = scope.ids.next("whsec_");
      secrets.set(endpoint.id, { secret, connect: flag(params, "connect") === true });
      return scope.shapes.make("webhook_endpoint", { ...endpoint, secret });
    },
    "GET /v1/webhook_endpoints/{}": (scope, call) => named(scope, "webhook_endpoint", call),
    "POST /v1/webhook_endpoints/{}": (scope, call) => {
      const endpoint = named(scope, "webhook_endpoint", call);
      const { params } = call;
      const disabled = flag(params, "disabled");
      Object.assign(
        endpoint,
        pick(params, ["description", "enabled_events"]),
        { metadata: mergedMetadata(endpoint.metadata, params) },
        params["url"] === undefined ? {} : { url: checkedUrl(params) },
        disabled === undefined ? {} : { status: disabled ? "disabled" : "enabled" },
      );
      return endpoint;
    },
    "DELETE /v1/webhook_endpoints/{}": (scope, call) => {
      const endpoint = named(scope, "webhook_endpoint", call);
      scope.world.delete(endpoint);
      secrets.delete(endpoint.id);
      return deletedObject(scope, endpoint);
    },
    "GET /v1/webhook_endpoints": (scope, call) => list(scope, "webhook_endpoint", call),
  };
}

function checkedUrl(params: Params): string {
  const url = text(params, "url") ?? "";
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw invalidRequest("Invalid URL: An explicit scheme (such as https) must be provided.", {
      code: "url_invalid",
      param: "url",
    });
  }
  return url;
}
