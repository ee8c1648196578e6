import type { Content } from "./content.ts";
import type { JsonObject } from "./json.ts";
import type { TestCard } from "./resources/test-cards.ts";
import type { Resource, Resources } from "./resources/types.ts";

/** The objects of one kind, in the order of their creation. */
export class Table<Type extends Resource> {
  readonly #objects = new Map<string, Type>();

  get(id: string): Type | undefined {
    return this.#objects.get(id);
  }

  /** Adds the object, or replaces the one with the same id where it stands. */
  put(object: Type): Type {
    this.#objects.set(object.id, object);
    return object;
  }

  delete(id: string): boolean {
    return this.#objects.delete(id);
  }

  oldestFirst(): Type[] {
    return [...this.#objects.values()];
  }

  /** The order in which Stripe lists them. */
  newestFirst(): Type[] {
    const objects = this.oldestFirst();
    objects.reverse();
    return objects;
  }
}

/**
 * All the objects of one account in one mode. Test and live, and each connected account, are
 * worlds of their own: nothing in one can be seen from another.
 */
export class World {
  readonly account: string;
  readonly livemode: boolean;
  /** The platform's own world, as opposed to a connected account's. */
  readonly platform: boolean;
  readonly #tables = new Map<string, Table<Resource>>();
  readonly #deleted = new Map<string, Resource>();
  readonly #owners = new WeakMap<Resource, string>();
  /** What an account has exactly one of, such as its tax settings, by kind and owner. */
  readonly singletons: Map<string, JsonObject> = new Map();
  /** What files hold, by the file's id. */
  readonly contents: Map<string, Content> = new Map();
  /** Where event destinations are sent to, by their id: not shown unless asked for. */
  readonly destinationUrls: Map<string, string> = new Map();
  /** The cards that tokens stand for, by the token's id. */
  readonly tokenizedCards: Map<string, TestCard> = new Map();

  constructor(account: string, livemode: boolean, platform: boolean) {
    this.account = account;
    this.livemode = livemode;
    this.platform = platform;
  }

  table<Type extends keyof Resources>(type: Type): Table<Resources[Type]>;
  table(type: string): Table<Resource>;
  table(type: string): Table<Resource> {
    let table = this.#tables.get(type);
    if (table === undefined) {
      table = new Table();
      this.#tables.set(type, table);
    }
    return table;
  }

  /** The same objects once more, to try something out on. */
  copy(): World {
    const copy = new World(this.account, this.livemode, this.platform);
    for (const [type, table] of this.#tables) {
      for (const object of table.oldestFirst()) copy.table(type).put(structuredClone(object));
    }
    return copy;
  }

  /** The id of the object under whose URL this one was made; `undefined` if it stands by itself. */
  ownerOf(object: Resource): string | undefined {
    return this.#owners.get(object);
  }

  setOwner(object: Resource, owner: string): void {
    this.#owners.set(object, owner);
  }

  /** The objects of any kind with this id. */
  withId(id: string): Resource[] {
    return [...this.#tables.values()].flatMap((table) => table.get(id) ?? []);
  }

  /** Removes an object and remembers that there was one: Stripe still answers for some of them. */
  delete(object: Resource): void {
    this.table(object.object).delete(object.id);
    this.#deleted.set(object.id, object);
  }

  /** The object as it was when it was deleted. */
  deleted(type: string, id: string): Resource | undefined {
    const object = this.#deleted.get(id);
    return object?.object === type ? object : undefined;
  }
}

/** The worlds of a simulator; made when they are first named. */
export class Worlds {
  readonly #worlds = new Map<string, World>();
  readonly platformAccount: string;

  constructor(platformAccount: string) {
    this.platformAccount = platformAccount;
  }

  get(account: string, livemode: boolean): World {
    const key = `${account}/${livemode}`;
    let world = this.#worlds.get(key);
    if (world === undefined) {
      world = new World(account, livemode, account === this.platformAccount);
      this.#worlds.set(key, world);
    }
    return world;
  }

  all(): World[] {
    return [...this.#worlds.values()];
  }
}
