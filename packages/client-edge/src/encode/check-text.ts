/**
 * Text that can be sent as it is.
 *
 * @param name of the parameter, for the error
 * @throws {TypeError} for half of a surrogate pair, as cutting text in the middle of an emoji
 * leaves it: UTF-8 has none, so something else would arrive.
 */
export function checkText(text: string, name: string): string {
  if (/\p{Cs}/u.test(text)) {
    throw new TypeError(`${name} has half of a surrogate pair, a character that was cut.`);
  }
  return text;
}
