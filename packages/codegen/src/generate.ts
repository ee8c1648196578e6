import { emit } from "./emit/emit.ts";
import type { GeneratedFile } from "./emit/source-file.ts";
import { type Sources, load } from "./load.ts";
import { parse } from "./parse/parse.ts";

/** What to generate a client from. */
export interface GenerateOptions extends Sources {
  /** Named in the head of every file. */
  readonly command: string;
  /** The client's own modules: relative to the generated folder, or in a package. */
  readonly runtime: string;
  /** Whether comments carry the document's descriptions, as Markdown. */
  readonly descriptions?: boolean;
  /** Whether to write an `index.ts` that makes clients. */
  readonly entry?: boolean;
}

/**
 * Reads a document and gives the files of its client.
 *
 * @throws {DocumentError} where the document says something that isn't understood
 */
export async function generate(options: GenerateOptions): Promise<GeneratedFile[]> {
  const document = await load(options);
  if (options.descriptions !== true) return emit(parse(document), options);
  // It brings a parser of HTML, which nothing else needs.
  const { describe } = await import("./describe.ts");
  return emit(parse(document, { describe }), options);
}
