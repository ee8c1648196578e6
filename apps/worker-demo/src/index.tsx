// The Worker. Requests fall into four groups: pages and signing in (here), what the till asks of
// the bridge (/terminal), Stripe's webhooks (/terminal/webhooks), and the simulator's own routes
// (/simulator), which aren't there when the Worker talks to Stripe.

import { isStripeError } from "@tillwire/client-edge";
import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { createBridge } from "./bridge.ts";
import { compatibilityRoutes } from "./compatibility/routes.ts";
import { currencyOf } from "./currency.ts";
import { SettingError } from "./key.ts";
import { findLocation } from "./location.ts";
import { ProblemPage } from "./page/problem.tsx";
import { SignInPage } from "./page/sign-in.tsx";
import { TillPage } from "./page/till.tsx";
import { whoAsks } from "./seat.ts";
import { setSession, signInRoutes } from "./sign-in.tsx";
import { simulatorRoutes } from "./simulator/routes.ts";
import { connect } from "./stripe.ts";
import type { AppEnv } from "./types.ts";

export { ReaderLane } from "./bridge.ts";
export { StripeSimulator } from "./simulator/stripe-simulator.ts";

const app = new Hono<AppEnv>();

app.use(
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      baseUri: ["'none'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      imgSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
    },
    // With "no-referrer", forms would state no origin, and they could not be told from a stranger's.
    referrerPolicy: "same-origin",
  }),
);

app.route("/", compatibilityRoutes);

app.use(async (c, next) => {
  const stripe = await connect(c.env);
  c.set("stripe", stripe);
  c.set("session", await whoAsks(c.req.raw, stripe.sessionSecret));
  // Everything below depends on who asks; files come from the assets, not from here.
  c.header("cache-control", "no-store");
  await next();
});

app.get("/", async (c) => {
  const stripe = c.get("stripe");
  let place = await findLocation(stripe.client, c.get("session")?.location);
  if (place === null && stripe.kind === "simulator") {
    place = await findLocation(stripe.client, stripe.shop.location);
    if (place !== null) await setSession(c, place.id);
  }
  if (place === null) return c.html(<SignInPage />);
  return c.html(
    <TillPage
      shop={place.display_name}
      currency={currencyOf(place.address.country)}
      simulated={stripe.kind === "simulator"}
    />,
  );
});

app.route("/session", signInRoutes);
app.route("/simulator", simulatorRoutes);
app.all("/terminal/*", (c) => {
  const { routes } = createBridge(c.env, c.get("stripe"), c.get("session"));
  return new Hono().route("/terminal", routes).fetch(c.req.raw, c.env, c.executionCtx);
});

app.notFound((c) =>
  c.json({ error: { code: "not_found", message: "There is nothing here." } }, 404),
);

app.onError((error, c) => {
  if (error instanceof SettingError) return c.html(<ProblemPage words={error.message} />, 500);
  if (!isStripeError(error)) {
    console.error(error);
    const message = "Something went wrong in the Worker. Its log says what.";
    return c.json({ error: { code: "internal", message } }, 500);
  }
  // The client keeps keys and secrets out of its errors' messages.
  console.error(`${error.name} ${error.code ?? ""} ${error.requestId ?? ""}`);
  const message = `Stripe didn't answer as expected: ${error.message}`;
  if (c.req.path === "/") return c.html(<ProblemPage words={message} />, 502);
  return c.json({ error: { code: error.code ?? "stripe_error", message } }, 502);
});

export default app;
