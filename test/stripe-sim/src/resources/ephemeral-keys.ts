import { seconds } from "../clock.ts";
import { noSuch, malformedRequest } from "../errors.ts";
import { text } from "../params.ts";
import type { Handlers } from "../scope.ts";
import type { Resource } from "./types.ts";

/** Ephemeral keys live an hour, meter event sessions a quarter of one, in milliseconds. */
const keyLifetime = 60 * 60 * 1000;
const sessionLifetime = 15 * 60 * 1000;

/** Keys for one object, and sessions for one stream: secrets that expire. */
export const ephemeralKeys: Handlers = {
  "POST /v1/ephemeral_keys": (scope, { params }) => {
    const named = ["customer", "issuing_card", "verification_session"].filter(
      (name) => text(params, name) !== undefined,
    );
    const [name] = named;
    if (name === undefined || named.length > 1) {
      throw malformedRequest(
        "Exactly one of the following params is required: customer, issuing_card, verification_session.",
      );
    }
    const subject = text(params, name) ?? "";
    const kind =
      name === "issuing_card"
        ? "issuing.card"
        : name === "customer"
          ? name
          : "identity.verification_session";
    if (scope.world.table(kind).get(subject) === undefined) throw noSuch(kind, subject, name, 400);
    const id = scope.ids.next("ephkey_1");
    const { livemode } = scope.world;
    const secret = scope.ids.next(`ek_${livemode ? "live" : "test"}_`);
    scope.credentials.add(
      secret,
      {
        kind: "ephemeral",
        id,
        subject,
        apiVersion: scope.request?.apiVersion ?? "",
        account: scope.world.platform ? undefined : scope.world.account,
        livemode,
      },
      keyLifetime,
    );
    const created = seconds(scope.clock);
    const made = scope.shapes.make("ephemeral_key", {
      id,
      object: "ephemeral_key",
      created,
      expires: created + keyLifetime / 1000,
      livemode,
    });
    const key: Resource = { ...made, id, object: "ephemeral_key" };
    scope.world.table("ephemeral_key").put(key);
    // Told once: neither the stored key nor the answer to its deletion has the secret.
    return { ...key, secret };
  },
  "DELETE /v1/ephemeral_keys/{}": (scope, { ids: [id = ""] }) => {
    const key = scope.world.table("ephemeral_key").get(id);
    if (key === undefined) throw noSuch("ephemeral_key", id, "id");
    scope.world.table("ephemeral_key").delete(id);
    scope.credentials.revoke(id);
    return { ...key, expires: seconds(scope.clock) };
  },
  "POST /v2/billing/meter_event_session": (scope) => {
    const { livemode } = scope.world;
    const token = scope.ids.next("token_test_");
    const account = scope.world.platform ? undefined : scope.world.account;
    scope.credentials.add(token, { kind: "session", account, livemode }, sessionLifetime);
    const at = scope.clock.now();
    return scope.shapes.make("v2.billing.meter_event_session", {
      id: scope.ids.next("mes_test_"),
      object: "v2.billing.meter_event_session",
      authentication_token: token,
      created: new Date(at).toISOString(),
      expires_at: new Date(at + sessionLifetime).toISOString(),
      livemode,
    });
  },
};
