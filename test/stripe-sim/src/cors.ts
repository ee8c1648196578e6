/**
 * Lets pages of any origin read the answers, and of the headers two
 * (https://docs.stripe.com/api, as its own script relies on it).
 */
export function allowOrigins(headers: Headers): void {
  headers.set("access-control-allow-origin", "*");
  headers.set("access-control-expose-headers", "Request-Id, Stripe-Should-Retry");
}

/** The answer to a browser that asks whether it may send a request; remembered for five minutes. */
export function preflight(request: Request): Response {
  const headers = new Headers({
    "access-control-allow-methods": "GET, HEAD, PUT, PATCH, POST, DELETE",
    "access-control-max-age": "300",
  });
  const asked = request.headers.get("access-control-request-headers");
  if (asked !== null) headers.set("access-control-allow-headers", asked);
  allowOrigins(headers);
  return new Response(null, { status: 200, headers });
}
