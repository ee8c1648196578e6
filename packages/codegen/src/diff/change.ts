/** One thing that an API upgrade changes for its users. */
export interface Change {
  /** Whether code that was right may not be any more. */
  readonly breaking: boolean;
  readonly action: "added" | "removed" | "changed";
  readonly kind: "operation" | "parameter" | "answer" | "type" | "field" | "event" | "error code";
  /** What it belongs to: `paymentIntents`, `Terminal.Reader`. */
  readonly section: string;
  /** The operation or type itself: `paymentIntents.create`, `Terminal.Reader`. */
  readonly subject: string;
  /**
   * The parameter or field, with dots; `[]` is any element of an array and `*` any key of a map.
   * Empty for the answer of an operation itself.
   */
  readonly path?: string;
  /** Values of an enum that came or went. */
  readonly values?: readonly string[];
  /** The change in words, for a reader who knows the subject. */
  readonly words: string;
}

/** A change within a type, before it is known whose type it is. */
export type SchemaChange = Pick<Change, "breaking" | "action" | "values" | "words"> & {
  readonly path: string;
};

/** What an upgrade from one version of an API to another means. */
export interface Upgrade {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Change[];
}
