import type { ApiModel } from "../model.ts";
import type { FileContent } from "./source-file.ts";
import { runtime, text } from "./type-text.ts";

/** The API version that requests carry by default. */
export function emitVersion({ version }: ApiModel): FileContent {
  return {
    path: "version.ts",
    code: () => [
      "/** The API version that the types describe, and that requests carry by default. */",
      `export const API_VERSION = ${JSON.stringify(version)};`,
    ],
  };
}

/** The file of the types of thin events as values; only compat needs them at run time. */
export const THIN_EVENT_TYPES_FILE = "thin-event-types.ts";

/** The types of thin events, in one string: that is half the size of a list of strings. */
export function emitThinEventTypes({ events }: ApiModel): FileContent {
  const types = events.filter(({ kind }) => kind === "thin").map(({ type }) => type);
  const value = JSON.stringify(types.join(" "));
  return {
    path: THIN_EVENT_TYPES_FILE,
    code: () => [
      "/** The types of thin events that this version knows, with spaces between them. */",
      ...(value.length < 60
        ? [`export const THIN_EVENT_TYPES = ${value};`]
        : ["export const THIN_EVENT_TYPES =", `  ${value};`]),
    ],
  };
}

/** The values of `error.code` and `error.decline_code`. */
export function emitErrorCodes({ errorCodes, declineCodes }: ApiModel): FileContent {
  const other = text`${runtime("shared", "OtherString")}`;
  const union = (name: string, values: readonly string[]) => ({
    name,
    body: {
      kind: "union" as const,
      members: [...values.map((value) => [JSON.stringify(value)]), other],
    },
    nested: [],
  });
  return {
    path: "error-codes.ts",
    types: [
      union("ErrorCode", errorCodes),
      ...(declineCodes.length > 0 ? [union("DeclineCode", declineCodes)] : []),
    ],
  };
}
