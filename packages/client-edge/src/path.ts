// Nothing, the names of folders, control characters, half of a surrogate pair.
// oxlint-disable-next-line no-control-regex -- these are what it is to find
const NO_ID = /^\.{0,2}$|[\0-\x1f\x7f\p{Cs}]/u;
// Dropped or rewritten by URL parsers, or the end of the path.
const UNSAFE = /[\0-\x20\x7f\\#]/;

/**
 * A path template with its parameters filled in: `/v1/charges/{charge}` → `/v1/charges/ch_1`.
 *
 * @throws {TypeError} for an id that is missing, empty, `.`, `..` or has a control character:
 * with these the request would reach another operation.
 */
export function fillPath(template: string, ids: readonly string[]): string {
  let index = 0;
  return template.replace(/\{\w+\}/g, (name) => {
    const id: unknown = ids[index++];
    if (typeof id !== "string" || NO_ID.test(id)) {
      throw new TypeError(
        `${name} in ${template} is not an id: it is missing, empty or has characters that no id has.`,
      );
    }
    return encodeURIComponent(id);
  });
}

/**
 * Checks a path that comes from elsewhere (`rawRequest`, the address of a next page, an event's
 * related object), so that the key is never sent to another host or operation than it says.
 *
 * @throws {TypeError} when it doesn't begin with a single `/`, or has `.` segments, control
 * characters or a fragment.
 */
export function checkPath(path: string): string {
  if (!/^\/[^/]/.test(path) || UNSAFE.test(path) || /\/\.{1,2}(?:[/?]|$)/.test(path)) {
    throw new TypeError(
      "A path begins with a single /, such as /v1/charges, and has no . or .. segments.",
    );
  }
  return path;
}
