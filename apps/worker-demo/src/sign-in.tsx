// Signing in to the dashboard: with the admin token when real readers are at stake, by itself on
// the simulator, where there is nothing to guard.

import * as locations from "@tillwire/client-edge/terminal/locations";
import { Hono } from "hono";
import * as v from "valibot";
import { findLocation } from "./location.ts";
import { ChooseLocationPage, SignInPage } from "./page/sign-in.tsx";
import { isAdminToken, isSameOrigin, signIn, signOut } from "./session.ts";
import type { AppContext, AppEnv } from "./types.ts";

const SignInForm = v.object({
  token: v.optional(v.pipe(v.string(), v.maxLength(200))),
  location: v.optional(v.pipe(v.string(), v.regex(/^tml_\w{1,100}$/))),
});

export const signInRoutes = new Hono<AppEnv>();

signInRoutes.post("/", async (c) => {
  if (!isSameOrigin(c.req.raw)) return c.text("Sign in on the dashboard's own page.", 403);
  const form = v.safeParse(SignInForm, await c.req.parseBody());
  if (!form.success) return c.html(<SignInPage problem="That form wasn't complete." />, 400);
  const { token, location } = form.output;
  if (!(await mayChooseLocation(c, token))) {
    return c.html(<SignInPage problem="That isn't the admin token." />, 401);
  }
  return location === undefined ? askForLocation(c) : signInAt(c, location);
});

signInRoutes.post("/end", (c) => {
  if (!isSameOrigin(c.req.raw)) return c.text("Sign out on the dashboard's own page.", 403);
  c.header("set-cookie", signOut(c.req.raw));
  return c.redirect("/dashboard", 303);
});

async function askForLocation(c: AppContext): Promise<Response> {
  const { data } = await locations.list(c.get("stripe").client, { limit: 100 });
  const [first, second] = data;
  if (first === undefined) {
    const problem = "This Stripe account has no Terminal location. Create one in the Dashboard.";
    return c.html(<SignInPage problem={problem} />, 409);
  }
  if (second === undefined) return signInAt(c, first.id);
  await setSession(c, null);
  const places = data.map(({ id, display_name }) => ({ id, name: display_name }));
  return c.html(<ChooseLocationPage places={places} />);
}

async function signInAt(c: AppContext, location: string): Promise<Response> {
  if ((await findLocation(c.get("stripe").client, location)) === null) {
    return c.html(<SignInPage problem="That location isn't there." />, 404);
  }
  await setSession(c, location);
  return c.redirect("/dashboard", 303);
}

/** The simulator is anyone's; otherwise the token was typed now or on the page before this one. */
async function mayChooseLocation(c: AppContext, token: string | undefined): Promise<boolean> {
  const stripe = c.get("stripe");
  if (stripe.kind === "simulator") return true;
  if (token !== undefined) return isAdminToken(token, stripe.adminToken);
  return c.get("session")?.location === null;
}

/** Signs somebody in at a location; `null` where that is still to be chosen. */
export async function setSession(c: AppContext, location: string | null): Promise<void> {
  const now = Math.floor(Date.now() / 1000);
  const { sessionSecret } = c.get("stripe");
  c.header("set-cookie", await signIn(c.req.raw, { location }, sessionSecret, now));
}
