// What only a simulator can offer: its Stripe API for scripts, a customer's hands, and a look at
// its books.

import { Hono } from "hono";
import * as v from "valibot";
import { refuse } from "../refuse.ts";
import { locationOf, signedIn } from "../seat.ts";
import type { SimulatedStripe } from "../stripe.ts";
import { gestures } from "./gestures.ts";
import { testCards } from "./test-cards.ts";
import type { AppContext, AppEnv } from "../types.ts";

const Tap = v.object({
  card: v.picklist(testCards.map(({ number }) => number)),
  amountTip: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0),
});
const stripePrefix = "/simulator/stripe";

export const simulatorRoutes = new Hono<AppEnv>();

// With a real key there is no simulator, and so none of its routes.
simulatorRoutes.use(async (c, next) => {
  return c.get("stripe").kind === "simulator" ? next() : c.notFound();
});

// Guarded as Stripe's API is: by a key in the Authorization header, which no other site can send.
simulatorRoutes.all("/stripe/*", async (c) => {
  const { pathname, search } = new URL(c.req.url);
  const url = `https://api.stripe.com${pathname.slice(stripePrefix.length)}${search}`;
  const response = await simulated(c).simulator.fetch(new Request(url, c.req.raw));
  // A copy, because headers that came through a binding can't be added to.
  return new Response(response.body, response);
});

simulatorRoutes.use("/*", signedIn);

simulatorRoutes.get("/readers/:reader", async (c) => {
  return answer(c, await simulated(c).simulator.display(locationOf(c), c.req.param("reader")));
});

simulatorRoutes.post("/readers/:reader/tap", async (c) => {
  const body = v.safeParse(Tap, await c.req.json<unknown>().catch(() => null));
  if (!body.success) {
    return refuse(c, 400, "bad_request", "Choose one of the test cards.");
  }
  const { simulator } = simulated(c);
  return answer(c, await simulator.tap(locationOf(c), c.req.param("reader"), body.output));
});

for (const gesture of gestures) {
  simulatorRoutes.post(`/readers/:reader/${gesture}`, async (c) => {
    const { simulator } = simulated(c);
    return answer(c, await simulator.gesture(locationOf(c), c.req.param("reader"), gesture));
  });
}

/** Webhooks that were sent, once those under way have been answered. */
simulatorRoutes.get("/deliveries", async (c) => c.json(await simulated(c).simulator.deliveries()));

simulatorRoutes.get("/ledger", async (c) => c.json(await simulated(c).simulator.ledger()));

function simulated(c: AppContext): SimulatedStripe {
  const stripe = c.get("stripe");
  if (stripe.kind !== "simulator") throw new Error("There is no simulator with a real key.");
  return stripe;
}

/** Whoever is signed in sees its own location's readers; another's is as absent as one that doesn't exist. */
function answer(c: AppContext, display: object | null): Response {
  if (display !== null) return c.json(display);
  return refuse(c, 404, "not_found", "This location has no such reader.");
}
