// Who is signed in to the dashboard: a signed cookie says so, which a script can't read and another
// site can't send. Tills don't use it; they sign their requests.

import { timingSafeEqual } from "hono/utils/buffer";
import { parseSigned, serialize, serializeSigned } from "hono/utils/cookie";

/** A person signed in. */
export interface Session {
  /** The Terminal location that can be seen; `null` while it hasn't been chosen. */
  readonly location: string | null;
}

const lifetime = 12 * 60 * 60;
const lifetimeWithoutLocation = 5 * 60;

// Browsers keep a __Host- cookie for this exact host and only over TLS, which a local demo lacks.
function cookieName(secure: boolean): string {
  return secure ? "__Host-tillwire_session" : "tillwire_session";
}

function isSecure(request: Request): boolean {
  return new URL(request.url).protocol === "https:";
}

/**
 * The `Set-Cookie` value that signs somebody in, for 12 hours, or for 5 minutes as long as it has no
 * location.
 *
 * @param secret signs the cookie; whoever knows it can make sessions
 * @param now seconds since the epoch
 */
export function signIn(
  request: Request,
  session: Session,
  secret: string,
  now: number,
): Promise<string> {
  const secure = isSecure(request);
  const maxAge = session.location === null ? lifetimeWithoutLocation : lifetime;
  return serializeSigned(
    cookieName(secure),
    `${session.location ?? ""}.${String(now + maxAge)}`,
    secret,
    { httpOnly: true, maxAge, path: "/", sameSite: "Strict", secure },
  );
}

/** The `Set-Cookie` value that signs somebody out. */
export function signOut(request: Request): string {
  const secure = isSecure(request);
  const options = { httpOnly: true, maxAge: 0, path: "/", sameSite: "Strict" } as const;
  return serialize(cookieName(secure), "", { ...options, secure });
}

/**
 * The session that a request carries; `null` if there is none, it has expired, or its signature
 * isn't by `secret`.
 *
 * @param now seconds since the epoch
 */
export async function readSession(
  request: Request,
  secret: string,
  now: number,
): Promise<Session | null> {
  const header = request.headers.get("cookie");
  if (header === null) return null;
  const name = cookieName(isSecure(request));
  const value = (await parseSigned(header, secret, name))[name];
  const parts = typeof value === "string" ? /^(tml_\w+)?\.(\d+)$/.exec(value) : null;
  if (parts === null || Number(parts[2]) <= now) return null;
  return { location: parts[1] ?? null };
}

/** Whether someone typed the admin token, compared in a time that doesn't tell how much of it was right. */
export function isAdminToken(typed: string, token: string): Promise<boolean> {
  return timingSafeEqual(typed, token);
}

/**
 * Whether a request that changes something was made by one of our own pages: a browser states the
 * page's origin on every such request, and no page can make it lie.
 */
export function isSameOrigin(request: Request): boolean {
  return request.headers.get("origin") === new URL(request.url).origin;
}
