import type { RequestEvent, ResponseEvent } from "./types.ts";

/** What a client tells its listeners, by event. */
export interface StripeEvents {
  request: RequestEvent;
  response: ResponseEvent;
}

interface Registration {
  readonly listener: (event: never) => unknown;
  readonly once: boolean;
}

/** Listeners of a client's requests and responses. What they throw breaks no request. */
export class Emitter {
  readonly #registrations = new Map<keyof StripeEvents, readonly Registration[]>();

  add(name: keyof StripeEvents, listener: (event: never) => unknown, once: boolean): void {
    this.#registrations.set(name, [...this.#of(name), { listener, once }]);
  }

  /** Takes the last registration of the listener away. */
  remove(name: keyof StripeEvents, listener: (event: never) => unknown): void {
    const registrations = this.#of(name);
    const at = registrations.map((registration) => registration.listener).lastIndexOf(listener);
    this.#registrations.set(
      name,
      registrations.filter((_, index) => index !== at),
    );
  }

  emit<Name extends keyof StripeEvents>(name: Name, event: StripeEvents[Name]): void {
    const registrations = this.#of(name);
    this.#registrations.set(
      name,
      registrations.filter(({ once }) => !once),
    );
    for (const { listener } of registrations) {
      try {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- listeners were added under the name of what they take
        Promise.resolve((listener as (event: unknown) => unknown)(event)).catch(() => {});
      } catch {
        // A broken listener must not break a payment.
      }
    }
  }

  #of(name: keyof StripeEvents): readonly Registration[] {
    return this.#registrations.get(name) ?? [];
  }
}
