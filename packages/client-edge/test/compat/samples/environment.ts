/** What a sample runs in: an account of its own, and whatever it says to the world. */
export interface Environment {
  /** Reaches the account. */
  readonly fetch: typeof fetch;
  readonly key: string;
  /** Presents a card to a reader. */
  readonly tap: (reader: string) => void;
  readonly say: (line: unknown) => void;
}
