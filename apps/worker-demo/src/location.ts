import { isStripeError } from "@tillwire/client-edge";
import type { Client } from "@tillwire/client-edge";
import * as locations from "@tillwire/client-edge/terminal/locations";

type Location = Awaited<ReturnType<typeof locations.create>>;

/** The location with that id; `null` if there is none, or none any more. */
export async function findLocation(
  client: Client,
  id: string | null | undefined,
): Promise<Location | null> {
  if (id === null || id === undefined) return null;
  try {
    const location = await locations.retrieve(client, id);
    return "deleted" in location ? null : location;
  } catch (error) {
    if (isStripeError(error) && error.statusCode === 404) return null;
    throw error;
  }
}
