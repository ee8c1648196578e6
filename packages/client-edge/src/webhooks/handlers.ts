import type { Event, EventMap } from "../generated/events.ts";

/** Functions by the type of the event that they handle. */
export type EventHandlers<Result> = {
  readonly [Type in keyof EventMap]?: (event: EventMap[Type]) => Result | Promise<Result>;
};

/**
 * A function that gives each event to the handler of its type, and all others to `fallback`.
 *
 * ```ts
 * const handle = createEventHandler(
 *   { "invoice.paid": (event) => book(event.data.object) },
 *   (event) => console.warn("not handled:", event.type),
 * );
 * await handle(await verifyWebhook(request, { secrets: env.WHSEC }));
 * ```
 */
export function createEventHandler<Result>(
  handlers: EventHandlers<Result>,
  fallback: (event: Event) => Result | Promise<Result>,
): (event: Event) => Promise<Result> {
  const byType = new Map<string, unknown>(Object.entries(handlers));
  return async (event) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- EventHandlers has under each type a function for that type
    const handler = byType.get(event.type) as typeof fallback | undefined;
    return (handler ?? fallback)(event);
  };
}
