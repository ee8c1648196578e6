import { createMiddleware } from "hono/factory";
import { refuse } from "./refuse.ts";
import { isSameOrigin, readSession } from "./session.ts";
import type { Session } from "./session.ts";
import type { AppContext, AppEnv } from "./types.ts";

const changesNothing = new Set(["GET", "HEAD"]);

/**
 * Who asks. The cookie of a request that changes something counts only if one of our own pages
 * made the request.
 */
export async function whoAsks(request: Request, sessionSecret: string): Promise<Session | null> {
  if (!changesNothing.has(request.method) && !isSameOrigin(request)) return null;
  return readSession(request, sessionSecret, Math.floor(Date.now() / 1000));
}

/** The location that the person is signed in at. Only behind {@link signedIn}. */
export function locationOf(c: AppContext): string {
  const location = c.get("session")?.location;
  if (location === null || location === undefined) throw new Error("signedIn must come first.");
  return location;
}

/** Answers strangers with 401. */
export const signedIn = createMiddleware<AppEnv>(async function signedIn(c, next) {
  if (c.get("session")?.location) return next();
  return refuse(c, 401, "unauthorized", "Sign in on the dashboard first.");
});
