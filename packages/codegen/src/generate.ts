import { emit } from "./emit/emit.ts";
import { emitReference } from "./emit/reference.ts";
import type { GeneratedFile } from "./emit/source-file.ts";
import { type Sources, load } from "./load.ts";
import type { ApiModel } from "./model.ts";
import { parse } from "./parse/parse.ts";
import type { Progress } from "./progress.ts";

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
  /** Is told what is done next. */
  readonly onStep?: Progress;
}

/** What comes out of a document. */
export interface Generated {
  readonly files: readonly GeneratedFile[];
  /** A page with all operations, in Markdown. */
  readonly reference: string;
}

/**
 * Reads a document and gives the files of its client, and a page that lists its operations.
 *
 * @throws {ReadError} where a document can't be read
 * @throws {DocumentError} where it says something that isn't understood
 */
export async function generateAll(options: GenerateOptions): Promise<Generated> {
  const model = await readModel(options);
  options.onStep?.(`Printing ${model.operations.length} operations and their types`);
  return { files: emit(model, options), reference: emitReference(model, options.command) };
}

/** The files of {@link generateAll} alone. */
export async function generate(options: GenerateOptions): Promise<readonly GeneratedFile[]> {
  return emit(await readModel(options), options);
}

async function readModel(options: GenerateOptions): Promise<ApiModel> {
  if (typeof options.spec === "string") options.onStep?.(`Reading ${options.spec}`);
  const document = await load(options);
  options.onStep?.(`Understanding version ${document.info.version}`);
  if (options.descriptions !== true) return parse(document);
  // It brings a parser of HTML, which nothing else needs.
  const { describe } = await import("./describe.ts");
  return parse(document, { describe });
}
