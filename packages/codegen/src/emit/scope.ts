import type { Declaration } from "./declaration.ts";
import type { TypeReference } from "./type-text.ts";

/** The names that a file's declarations put into its namespaces. */
interface Scope {
  readonly names: ReadonlyMap<string, Scope>;
}

/** Finds out what a type is called at some place in a file, and what has to be imported for it. */
export class Names {
  readonly #top: Scope;
  /** Names at the top level that aren't types: functions, value imports. */
  readonly #values: ReadonlySet<string>;
  readonly #uses = new Map<string, { reference: TypeReference; scopes: (readonly string[])[] }>();
  #imports: Map<string, string> | undefined;

  constructor(declarations: readonly Declaration[], values: Iterable<string>) {
    this.#top = scopeOf(declarations);
    this.#values = new Set(values);
  }

  /**
   * What a type is called inside the namespace `scope`.
   *
   * Names of imports are settled only when all uses are known: a file is printed twice.
   */
  nameOf(reference: TypeReference, scope: readonly string[]): string {
    if (reference.module === undefined) return this.#local(reference.path, scope);
    const [name = "", ...rest] = reference.path;
    const key = `${reference.module} ${name}`;
    if (!this.#imports) {
      const uses = this.#uses.get(key) ?? { reference, scopes: [] };
      uses.scopes.push(scope);
      this.#uses.set(key, uses);
    }
    return [this.#imports?.get(key) ?? name, ...rest].join(".");
  }

  /** Decides what imported types are called in the file; `nameOf` gives that from now on. */
  settle(): ImportedName[] {
    const imports = new Map<string, string>();
    const taken = new Set([...this.#values, ...this.#top.names.keys()]);
    const entries = [...this.#uses.entries()].toSorted(([one], [other]) => (one < other ? -1 : 1));
    const imported = entries.map(([key, { reference, scopes }]) => {
      const [name = ""] = reference.path;
      const local = candidates(name, reference.prefix).find(
        (candidate) =>
          !taken.has(candidate) && scopes.every((scope) => !this.#declared(candidate, scope)),
      );
      if (local === undefined) throw new Error(`There is no free name for ${key}.`);
      taken.add(local);
      imports.set(key, local);
      return { module: reference.module ?? "", name, local };
    });
    this.#imports = imports;
    return imported;
  }

  /** The shortest name that, looked up from `scope` outwards, is the type at `path`. */
  #local(path: readonly string[], scope: readonly string[]): string {
    const common = path.findIndex((name, index) => name !== scope[index]);
    const deepest = Math.min(common === -1 ? path.length : common, path.length - 1);
    for (let start = deepest; start >= 0; start -= 1) {
      const head = path[start] ?? "";
      const found = this.#declared(head, scope);
      if (found !== undefined && found === start) return path.slice(start).join(".");
    }
    throw new Error(`${path.join(".")} can't be named inside ${scope.join(".")}.`);
  }

  /** How deep the namespace is in which `name`, seen from `scope`, is declared. */
  #declared(name: string, scope: readonly string[]): number | undefined {
    for (let depth = scope.length; depth >= 0; depth -= 1) {
      let inner: Scope | undefined = this.#top;
      for (const part of scope.slice(0, depth)) inner = inner?.names.get(part);
      if (inner?.names.has(name)) return depth;
    }
    return undefined;
  }
}

/** A type that a file imports. */
export interface ImportedName {
  readonly module: string;
  readonly name: string;
  /** What the file calls it. */
  readonly local: string;
}

function candidates(name: string, prefix = ""): string[] {
  return [name, `${prefix}${name}`, `Stripe${prefix}${name}`, `${name}Type`];
}

function scopeOf(declarations: readonly Declaration[]): Scope {
  return { names: new Map(declarations.map(({ name, nested }) => [name, scopeOf(nested)])) };
}
