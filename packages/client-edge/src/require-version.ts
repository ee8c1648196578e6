import type { RequestOptions } from "./types.ts";

/**
 * Options of an operation whose answer is for another program (an ephemeral key for a mobile
 * SDK): the version is that program's, so the client's own must not slip in.
 *
 * @throws {TypeError} when the options have no version
 */
export function requireVersion(options: RequestOptions | undefined): RequestOptions {
  if (!options?.apiVersion) {
    throw new TypeError("Set options.apiVersion to the version that the mobile SDK asked for.");
  }
  return options;
}
