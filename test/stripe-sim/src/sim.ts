import { createVirtualClock, type Clock, type VirtualClock } from "./clock.ts";
import { createReaderControls, type ReaderControls } from "./controls/readers.ts";
import { Credentials } from "./credentials.ts";
import type { OpenApiDocument } from "./document.ts";
import { emit } from "./events.ts";
import { Faults, type FaultControls } from "./faults/index.ts";
import { IdempotencyKeys } from "./idempotency.ts";
import { createIds } from "./ids.ts";
import type { JsonObject } from "./json.ts";
import { ledger, type LedgerEntry } from "./ledger.ts";
import { answer, type Pipeline } from "./pipeline.ts";
import { read } from "./reading.ts";
import { RequestLog, type LoggedRequest } from "./requests.ts";
import { handlers } from "./resources/index.ts";
import { react } from "./resources/reactions.ts";
import { ReaderDevices } from "./resources/terminal/devices.ts";
import type { Resource, StripeEvent } from "./resources/types.ts";
import { RateLimit, type RateLimitOptions } from "./rate-limit.ts";
import { operationKeys } from "./router.ts";
import type { RequestInfo, Scope } from "./scope.ts";
import { createShopperControls, type ShopperControls } from "./shopper.ts";
import { Worlds, type World } from "./store.ts";
import { ping } from "./thin-events.ts";
import { TestClocks } from "./test-clocks.ts";
import { Deliveries, type Delivery, type Secrets, type Send } from "./webhooks.ts";

export interface StripeSimOptions<Time extends Clock = VirtualClock> {
  /** Stripe's OpenAPI document: it says which operations, parameters and fields there are. */
  readonly document: OpenApiDocument;
  /** The same seed gives the same ids. */
  readonly seed?: number;
  /** Where time comes from: a virtual clock unless given, which stands still until it is advanced. */
  readonly clock?: Time;
  /** Delivers webhooks; the runtime's own `fetch` unless given. */
  readonly fetch?: Send;
  /** Requests a second, per account and mode, above which the answer is 429; no limit unless given. */
  readonly rateLimit?: RateLimitOptions;
}

/** A Stripe account in memory, and the means to make things happen to it. */
export interface StripeSim<Time extends Clock = VirtualClock> {
  /** Answers a request to any of Stripe's hosts. Takes what `fetch` takes, needs no `this`. */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  readonly clock: Time;
  readonly readers: ReaderControls;
  readonly shopper: ShopperControls;
  readonly events: SimEvents;
  readonly faults: FaultControls;
  readonly objects: ObjectControls;
  /** The id of the account that secret keys belong to. */
  readonly account: string;
  /** The last thousand requests, the oldest first, without secrets. */
  readonly requests: () => readonly LoggedRequest[];
  /** Where the money is, per PaymentIntent, the oldest first. */
  readonly ledger: () => LedgerEntry[];
}

/** Puts objects there that no request can create: a dispute, a review, a card's authorization. */
export interface ObjectControls {
  /**
   * Stores an object of this kind (the value of `object`, such as `review`) with these fields; the
   * others hold what the schema demands.
   *
   * @throws Error if the document doesn't know the kind
   */
  create(kind: string, values?: JsonObject, place?: Place): Resource;
}

/** Where an object is put. */
export interface Place {
  /** The platform's own account unless given. */
  readonly account?: string;
  /** Test mode unless `true`. */
  readonly livemode?: boolean;
  /** The id of the object under whose URL it is found, such as the customer of a tax id. */
  readonly owner?: string;
}

/** The events of all accounts, and what became of their webhooks. */
export interface SimEvents {
  /** The oldest first. */
  list(): StripeEvent[];
  /** The last thousand tries to deliver, the oldest first. */
  readonly deliveries: readonly Delivery[];
  /** Settles when no webhook is under way; those that wait for their time aren't. */
  settled(): Promise<void>;
}

/** A simulator that takes its API from `document`. */
export function createSim(options: StripeSimOptions): StripeSim;
export function createSim<Time extends Clock>(
  options: StripeSimOptions<Time> & { readonly clock: Time },
): StripeSim<Time>;
export function createSim(options: StripeSimOptions<Clock>): StripeSim<Clock> {
  const { document, seed = 1, clock = createVirtualClock() } = options;
  // Late-bound, so that what a test puts in fetch's place is used.
  const send = options.fetch ?? ((request: Request) => fetch(request));
  const ids = createIds(seed);
  const worlds = new Worlds(ids.next("acct_1"));
  const secrets: Secrets = new Map();
  const deliveries = new Deliveries(clock, secrets, send);
  const faults = new Faults(seed, () => operationKeys(document));
  const devices = new ReaderDevices(clock, faults);
  const testClocks = new TestClocks();
  const log = new RequestLog();
  const reading = read(document);
  const { shapes, generic } = reading;
  const apiVersion = document.info.version;
  const sources = { clock, document, ids, shapes, worlds, secrets, deliveries, faults, apiVersion };

  function scope(world: World, request: RequestInfo | null): Scope {
    const made: Scope = {
      world,
      clock,
      ids,
      shapes,
      document,
      devices,
      testClocks,
      credentials,
      connected,
      request,
      carryOut: (call) => generic.carryOut(made, call),
      ping: (destination) => ping(sources, world, request, destination),
      emit(type, object, previous) {
        emit(sources, world, request, type, object, previous);
        react(made, type, object);
      },
    };
    return made;
  }

  const keys = new IdempotencyKeys(clock);
  const credentials = new Credentials(clock);
  const connected = new Set<string>();
  let pipeline: Pipeline | undefined;

  return {
    fetch(input, init) {
      pipeline ??= {
        clock,
        ids,
        router: reading.router,
        worlds,
        keys,
        faults,
        log,
        handlers: handlers(secrets),
        generic,
        credentials,
        rateLimit: new RateLimit(clock, options.rateLimit ?? {}),
        apiVersion,
        scope,
      };
      return answer(pipeline, new Request(input, init));
    },
    clock,
    readers: createReaderControls(
      devices,
      () => worlds.all(),
      (world) => scope(world, null),
    ),
    shopper: createShopperControls(
      () => worlds.all(),
      (world) => scope(world, null),
    ),
    events: {
      list: () => worlds.all().flatMap((world) => world.table("event").oldestFirst()),
      deliveries: deliveries.log,
      settled: () => deliveries.settled(),
    },
    faults,
    objects: {
      create(
        kind,
        values = {},
        { account = worlds.platformAccount, livemode = false, owner } = {},
      ) {
        const made = generic.create(
          scope(worlds.get(account, livemode), null),
          kind,
          values,
          owner,
        );
        return structuredClone(made);
      },
    },
    account: worlds.platformAccount,
    requests: () => log.list(),
    ledger: () => ledger(worlds.all()),
  };
}
