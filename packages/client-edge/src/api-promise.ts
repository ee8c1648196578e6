import { isStripeError } from "./errors/is-stripe-error.ts";
import { notify, requestEvent } from "./hooks.ts";
import { encodeRequest, send, settingsFor, type Answer, type EncodedRequest } from "./request.ts";
import type { Settings } from "./settings.ts";
import type { ApiPromise, Operation } from "./types.ts";

/** Starts an operation and gives the promise of its data, with the ways to its response. */
export function startRequest<T>(client: Settings, operation: Operation): ApiPromise<T> {
  let wantsResponse = false;
  const answer = run<T>(client, operation, () => wantsResponse);
  const data = answer.then((received) => received.data);
  // A failure reaches whoever holds one of the promises; nobody needs to hold both.
  const settle = (): void => void data.catch(() => {});
  return Object.assign(data, {
    async withResponse() {
      settle();
      const { data, response } = await answer;
      const requestId = response.headers.get("request-id") ?? undefined;
      return { data, response, requestId };
    },
    async asResponse() {
      settle();
      wantsResponse = true;
      return (await answer).response;
    },
  });
}

async function run<T>(
  client: Settings,
  operation: Operation,
  keepBody: () => boolean,
): Promise<Answer<T>> {
  const settings = settingsFor(client, operation);
  const started = Date.now();
  let request: EncodedRequest | undefined;
  try {
    request = encodeRequest(operation, settings, keepBody);
    return await send<T>(request, settings);
  } catch (error) {
    notify(settings.hooks?.onError, () => ({
      ...requestEvent(operation, request?.attempts ?? 0),
      error,
      status: isStripeError(error) ? error.statusCode : undefined,
      requestId: isStripeError(error) ? error.requestId : undefined,
      elapsed: Date.now() - started,
    }));
    throw error;
  }
}
