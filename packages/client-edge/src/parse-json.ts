/**
 * Parses what Stripe has sent. The type is the caller's word: answers aren't checked against it,
 * since Stripe adds fields and enum values at any time.
 *
 * @throws {SyntaxError} when it isn't JSON
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- it spares every caller an assertion
export function parseJson<T>(text: string): T {
  const parsed: T = JSON.parse(text);
  return parsed;
}
