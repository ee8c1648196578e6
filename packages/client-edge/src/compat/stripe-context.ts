/** The accounts that a request acts in, outermost first: the `Stripe-Context` header. Immutable. */
export class StripeContext {
  readonly #segments: readonly string[];

  constructor(segments: readonly string[] = []) {
    this.#segments = [...segments];
  }

  /** A copy of the segments. */
  get segments(): string[] {
    return [...this.#segments];
  }

  /**
   * A context inside this one.
   *
   * @throws {TypeError} without a segment
   */
  push(segment: string): StripeContext {
    if (!segment) throw new TypeError("push needs a segment: an account's id.");
    return new StripeContext([...this.#segments, segment]);
  }

  /**
   * The context around this one.
   *
   * @throws {RangeError} when it is empty
   */
  pop(): StripeContext {
    if (!this.#segments.length) throw new RangeError("An empty context has nothing around it.");
    return new StripeContext(this.#segments.slice(0, -1));
  }

  /** The header's value. */
  toString(): string {
    return this.#segments.join("/");
  }

  /** A context from the header's value. */
  static parse(context?: string | null): StripeContext {
    return new StripeContext(context ? context.split("/") : []);
  }
}
