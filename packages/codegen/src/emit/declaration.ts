import type { TypeText } from "./type-text.ts";

/** A type, with the types nested in its namespace. */
export interface Declaration {
  readonly name: string;
  readonly body: InterfaceBody | UnionBody | SameBody;
  readonly nested: readonly Declaration[];
  /** Its doc comment, in Markdown. */
  readonly description?: string;
}

export interface InterfaceBody {
  readonly kind: "interface";
  /** Type parameters, such as `<T>`. */
  readonly parameters?: TypeText;
  readonly extends: readonly TypeText[];
  readonly members: readonly Member[];
}

/** A property of an interface. */
export interface Member {
  readonly name: string;
  readonly optional: boolean;
  readonly type: TypeText;
  /** Its doc comment, in Markdown. */
  readonly description?: string;
}

export interface UnionBody {
  readonly kind: "union";
  /** Type parameters, such as `<T>`. */
  readonly parameters?: TypeText;
  readonly members: readonly TypeText[];
}

/** The type, and the namespace with what is nested in it, are those of another one of the file. */
export interface SameBody {
  readonly kind: "same";
  /** Where the other one is declared. */
  readonly as: readonly string[];
  /** Whether it has a namespace. */
  readonly namespace: boolean;
}
