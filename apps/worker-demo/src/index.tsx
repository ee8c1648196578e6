// The Worker. Requests fall into four groups: pages and signing in (here), what the till asks of
// the bridge (/terminal), Stripe's webhooks (/terminal/webhooks), and the simulator's own routes
// (/simulator), which aren't there when the Worker talks to Stripe.

import { isStripeError } from "@tillwire/client-edge";
import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { createBridge, storeOf } from "./bridge.ts";
import { compatibilityRoutes } from "./compatibility/routes.ts";
import { SettingError } from "./key.ts";
import { findLocation } from "./location.ts";
import { DashboardPage } from "./page/dashboard.tsx";
import { ProblemPage } from "./page/problem.tsx";
import { ReaderPage } from "./page/reader.tsx";
import { SignInPage } from "./page/sign-in.tsx";
import { TillPage } from "./page/till.tsx";
import { refuse } from "./refuse.ts";
import { signedIn, whoAsks } from "./seat.ts";
import { setSession, signInRoutes } from "./sign-in.tsx";
import { simulatorRoutes } from "./simulator/routes.ts";
import { storefrontRoutes } from "./storefront/routes.tsx";
import { noteEvent } from "./storefront/orders.ts";
import { connect } from "./stripe.ts";
import type { AppContext, AppEnv } from "./types.ts";
import { noteWebhook, readWebhooks } from "./webhook-log.ts";

export { ReaderLane } from "./bridge.ts";
export { StripeSimulator } from "./simulator/stripe-simulator.ts";

const app = new Hono<AppEnv>();

app.use(
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      baseUri: ["'none'"],
      // The storefront's page pays at Stripe by itself.
      connectSrc: ["'self'", (c) => (c.req.path === "/storefront" ? "https://api.stripe.com" : "")],
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
  const simulated = await welcome(c);
  return c.html(<TillPage simulated={simulated} />);
});

app.get("/reader", async (c) => {
  return (await welcome(c)) ? c.html(<ReaderPage />) : c.notFound();
});

app.get("/dashboard", async (c) => {
  if (await welcome(c)) return c.html(<DashboardPage simulated />);
  const place = await findLocation(c.get("stripe").client, c.get("session")?.location);
  return c.html(place === null ? <SignInPage /> : <DashboardPage simulated={false} />);
});

/** The webhooks that came, the newest first. */
app.get("/dashboard/webhooks", signedIn, async (c) => c.json(await readWebhooks(storeOf(c.env))));

app.route("/session", signInRoutes);
app.route("/simulator", simulatorRoutes);
app.route("/storefront", storefrontRoutes);
app.all("/terminal/*", async (c) => {
  const { routes } = createBridge(c.env, c.get("stripe"), c.get("session"));
  const webhook = c.req.path === "/terminal/webhooks" ? c.req.raw.clone() : null;
  const bridge = new Hono().route("/terminal", routes);
  const answer = await bridge.fetch(c.req.raw, c.env, c.executionCtx);
  if (webhook && answer.ok) {
    const store = storeOf(c.env);
    // Written down before Stripe hears that it has arrived; if that fails, it is sent again.
    await noteEvent({ client: c.get("stripe").client, store }, await webhook.clone().text());
    c.executionCtx.waitUntil(noteWebhook(store, webhook));
  }
  return answer;
});

app.notFound((c) => refuse(c, 404, "not_found", "There is nothing here."));

app.onError((error, c) => {
  if (error instanceof SettingError) return c.html(<ProblemPage words={error.message} />, 500);
  if (!isStripeError(error)) {
    console.error(error);
    return refuse(c, 500, "internal", "Something went wrong in the Worker. Its log says what.");
  }
  // The client keeps keys and secrets out of its errors' messages.
  console.error(`${error.name} ${error.code ?? ""} ${error.requestId ?? ""}`);
  const message = `Stripe didn't answer as expected: ${error.message}`;
  if (c.req.header("accept")?.includes("text/html")) {
    return c.html(<ProblemPage words={message} />, 502);
  }
  return refuse(c, 502, error.code ?? "stripe_error", message);
});

/** The simulator is anyone's: its visitors are signed in at its shop. Gives whether it is the simulator. */
async function welcome(c: AppContext): Promise<boolean> {
  const stripe = c.get("stripe");
  if (stripe.kind === "stripe") return false;
  const place = await findLocation(stripe.client, c.get("session")?.location);
  if (place === null) await setSession(c, stripe.shop.location);
  return true;
}

export default app;
