import type { Operation, RequestEvent } from "./types.ts";

/** Tells a hook; what it throws, at once or later, is its own affair. */
export function notify<Event>(
  hook: ((event: Event) => unknown) | undefined,
  event: () => Event,
): void {
  if (!hook) return;
  try {
    Promise.resolve(hook(event())).catch(() => {});
  } catch {
    // A broken hook must not break a payment.
  }
}

/** What all events of one try have in common. */
export function requestEvent({ method, path }: Operation, attempt: number): RequestEvent {
  return { operationId: operationId(method, path), method, path, attempt };
}

/** Stripe's rule for operation ids: the method and all segments, `v1` left out. */
function operationId(method: string, path: string): string {
  const segments = path.replace(/^\/v1/, "").match(/[A-Za-z0-9]+/g) ?? [];
  return [method.toLowerCase(), ...segments].map(capitalize).join("");
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
