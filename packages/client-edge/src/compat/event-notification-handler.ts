import { THIN_EVENT_TYPES } from "../generated/thin-event-types.ts";
import type {
  EventNotification,
  UnknownEventNotification,
} from "../generated/v2-event-notifications.ts";
import type { CompatStripe } from "./client.ts";
import type { WebhookHeader, WebhookPayload } from "./webhooks.ts";

/** What is known of a thin event that has no callback of its own. */
export interface UnhandledNotificationDetails {
  /** Whether this version of the library has a type for it. */
  readonly isKnownEventType: boolean;
}

/** Takes events that have no callback of their own; the client acts in the event's context. */
export type FallbackCallback = (
  event: UnknownEventNotification,
  client: CompatStripe,
  details: UnhandledNotificationDetails,
) => Promise<void>;

type NotificationOf<Type extends string> = [Extract<EventNotification, { type: Type }>] extends [
  never,
]
  ? EventNotification
  : Extract<EventNotification, { type: Type }>;

type Callback = (event: never, client: CompatStripe) => Promise<unknown>;

/** Callbacks by the type of a thin event. They are registered before the first event is handled. */
class Callbacks {
  readonly #client: CompatStripe;
  readonly #fallback: FallbackCallback;
  readonly #byType = new Map<string, Callback>();
  #before: Callback | undefined;
  #hasHandled = false;

  constructor(client: CompatStripe, fallback: FallbackCallback) {
    this.#client = client;
    this.#fallback = fallback;
  }

  /**
   * Registers what handles events of a type.
   *
   * @throws {TypeError} where there is something already, and once an event was handled
   */
  on<Type extends string>(
    type: Type,
    callback: (event: NotificationOf<Type>, client: CompatStripe) => Promise<void>,
  ): this {
    this.#checkOpen();
    if (this.#byType.has(type)) throw new TypeError(`There is a callback for ${type} already.`);
    this.#byType.set(type, callback);
    return this;
  }

  /**
   * Registers what runs before any callback; where it gives `false`, none runs.
   *
   * @throws {TypeError} where there is one already, and once an event was handled
   */
  preHandle(callback: (event: EventNotification, client: CompatStripe) => Promise<boolean>): this {
    this.#checkOpen();
    if (this.#before) throw new TypeError("There is a preHandle callback already.");
    this.#before = callback;
    return this;
  }

  /** The types that have a callback, sorted. */
  registeredEventTypes(): string[] {
    // oxlint-disable-next-line unicorn/no-array-sort -- what is sorted in place is a new array; ES2022 has no other way
    return [...this.#byType.keys()].sort();
  }

  /** Reads an event and gives it to its callback, with a client that acts in its context. */
  protected async dispatch(
    read: (client: CompatStripe) => EventNotification | Promise<EventNotification>,
  ): Promise<void> {
    this.#hasHandled = true;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each callback was registered for events of this type
    const event = (await read(this.#client)) as never;
    const { type, context }: { type: string; context?: string } = event;
    const client = this.#client.withStripeContext(context);
    if (this.#before && !(await this.#before(event, client))) return;
    const callback = this.#byType.get(type);
    if (callback) await callback(event, client);
    else await this.#fallback(event, client, { isKnownEventType: isKnown(type) });
  }

  #checkOpen(): void {
    if (!this.#hasHandled) return;
    throw new TypeError("An event was handled already: register all callbacks before the first.");
  }
}

/** Verifies the webhooks of thin events and gives each to the callback of its type. */
export class StripeEventNotificationHandler extends Callbacks {
  readonly #secret: string;

  /** @throws {TypeError} without a secret */
  constructor(client: CompatStripe, webhookSecret: string, fallback: FallbackCallback) {
    super(client, fallback);
    if (!webhookSecret?.trim()) {
      throw new TypeError(
        "The webhook secret (whsec_…) is missing or empty: check the variable that it is read from.",
      );
    }
    this.#secret = webhookSecret;
  }

  /** The same for events from a channel that is trusted, such as a cloud's event bus. */
  static withoutVerification(
    client: CompatStripe,
    fallback: FallbackCallback,
  ): StripeEventNotificationHandlerWithoutVerification {
    return new StripeEventNotificationHandlerWithoutVerification(client, fallback);
  }

  /**
   * Verifies and handles one webhook.
   *
   * @throws {StripeSignatureVerificationError} when it isn't signed with the secret, or not in time
   */
  async handle(rawBody: WebhookPayload, signature: WebhookHeader): Promise<void> {
    await this.dispatch((client) =>
      client.parseEventNotificationAsync(rawBody, signature, this.#secret),
    );
  }
}

/** Gives thin events that need no verification to the callbacks of their types. */
export class StripeEventNotificationHandlerWithoutVerification extends Callbacks {
  /** Handles one event. */
  async handle(rawBody: string | Uint8Array): Promise<void> {
    await this.dispatch((client) => client.parseEventNotificationWithoutVerification(rawBody));
  }
}

function isKnown(type: string): boolean {
  return ` ${THIN_EVENT_TYPES} `.includes(` ${type} `);
}
