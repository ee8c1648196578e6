import type { WebRequestInit } from "../web.ts";
import { addressOf, capitalized, partsOf } from "./address.ts";
import { StripeError } from "./errors/stripe-error.ts";
import type { StripeRequest } from "./http-client.ts";
import type { RequestAuthenticator } from "./types.ts";

/**
 * Lets an authenticator change a request.
 *
 * @throws {StripeError} when it fails
 */
export async function authenticate(
  authenticator: RequestAuthenticator,
  url: string,
  init: WebRequestInit,
): Promise<{ url: string; init: WebRequestInit }> {
  const request: StripeRequest = {
    ...partsOf(url),
    method: init.method,
    headers: capitalized(init.headers),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- stripe-node too passes files on under this type
    body: (init.body ?? "") as string,
  };
  try {
    await authenticator(request);
  } catch (cause) {
    throw new StripeError({
      message: "The authenticator failed, so the request wasn't sent.",
      detail: cause,
    });
  }
  const { method, headers, body } = request;
  return {
    url: addressOf(request),
    init: { ...init, method, headers, ...(init.body !== undefined && { body }) },
  };
}
