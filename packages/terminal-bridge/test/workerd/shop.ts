import { createClient } from "@tillwire/client-edge";
import * as locations from "@tillwire/client-edge/terminal/locations";
import * as readers from "@tillwire/client-edge/terminal/readers";
import { sim } from "./worker.ts";

/** A new reader, at a location of its own. */
export async function register(): Promise<string> {
  const stripe = createClient("sk_test_51TillwireTillwireTillwire", { fetch: sim.fetch });
  const address = { line1: "1 Main St", city: "Springfield", country: "US", postal_code: "12345" };
  const location = await locations.create(stripe, { display_name: "Shop", address });
  const reader = { registration_code: "simulated-s700", location: location.id };
  return (await readers.create(stripe, reader)).id;
}
