import * as locations from "@tillwire/client-edge/terminal/locations";
import * as readers from "@tillwire/client-edge/terminal/readers";
import { Hono } from "hono";
import { sees } from "../authorize.ts";
import type { Context } from "../context.ts";
import { BridgeError } from "../errors.ts";
import { readersQuery } from "../schemas.ts";
import { referenceId } from "../views.ts";
import { accept } from "./door.ts";
import type { BridgeEnv } from "./env.ts";

/** As many readers or locations as one answer lists. */
const listLimit = 1000;

export function readerRoutes({ stripe }: Context): Hono<BridgeEnv> {
  return new Hono<BridgeEnv>()
    .get("/readers", async (c) => {
      const query = await accept(readersQuery, c.req.query());
      const location = query.location ?? c.var.principal.location;
      if (location !== null && !sees(c.var.principal, location)) {
        throw new BridgeError("not_found", `There is no location ${location} here.`);
      }
      const params = { limit: 100, ...(location === null ? {} : { location }) };
      const found = await readers.list(stripe, params).toArray({ limit: listLimit });
      return c.json({ readers: found.map(readerView) });
    })
    .get("/locations", async (c) => {
      const { location } = c.var.principal;
      if (location !== null) {
        const own = await locations.retrieve(stripe, location);
        return c.json({ locations: "deleted" in own ? [] : [locationView(own)] });
      }
      const found = await locations.list(stripe, { limit: 100 }).toArray({ limit: listLimit });
      return c.json({ locations: found.map(locationView) });
    });
}

type Reader = Awaited<ReturnType<typeof readers.list>>["data"][number];
type Location = Awaited<ReturnType<typeof locations.list>>["data"][number];

/** What a till needs to choose a reader. Stripe advises not to make payments depend on `status`. */
function readerView(reader: Reader): object {
  return {
    id: reader.id,
    label: reader.label,
    location: referenceId(reader.location),
    deviceType: reader.device_type,
    status: reader.status,
    lastSeenAt: reader.last_seen_at,
  };
}

/** The country says in which currency people pay there. */
function locationView({ id, display_name, address }: Location): object {
  return { id, displayName: display_name, country: address.country };
}
