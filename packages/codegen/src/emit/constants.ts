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
