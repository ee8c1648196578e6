import { SettingError } from "../key.ts";
import type { Publishable } from "./view.ts";

/**
 * What the storefront's page pays with.
 *
 * @param kind what the Worker talks to
 * @param key `STRIPE_PUBLISHABLE_KEY`, which the simulator doesn't need
 * @param origin of the Worker, where its simulator is
 * @throws {SettingError} if there is a secret key and no publishable test key beside it
 */
export function publishableOf(
  kind: "simulator" | "stripe",
  key: string | undefined,
  origin: string,
): Publishable {
  if (kind === "simulator") return { key: "pk_test_simulator", api: `${origin}/simulator/stripe` };
  const given = key?.trim() ?? "";
  if (/^pk_test_\w+$/.test(given)) return { key: given, api: null };
  throw new SettingError(
    given === ""
      ? "To sell online, set STRIPE_PUBLISHABLE_KEY to the publishable test key of the same account (pk_test_…)."
      : "STRIPE_PUBLISHABLE_KEY isn't a publishable test key. It should look like pk_test_…",
  );
}
