#!/usr/bin/env node
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compareApis } from "./diff/compare.ts";
import { toMarkdown } from "./diff/markdown.ts";
import { DocumentError, OutdatedError } from "./errors.ts";
import { generateAll } from "./generate.ts";
import { load } from "./load.ts";
import { parse } from "./parse/parse.ts";
import { type Progress, showProgress } from "./progress.ts";
import { isUrl } from "./read.ts";
import { check, checkText, write, writeText } from "./write.ts";

const SPEC = fileURLToPath(new URL("../spec/stripe.openapi.json", import.meta.url));
const OVERLAYS = fileURLToPath(new URL("../spec/overlays", import.meta.url));
/** The client of this repository; a user has none there, and gives a folder. */
const CLIENT = fileURLToPath(new URL("../../client-edge/src", import.meta.url));
const GENERATED = `${CLIENT}/generated`;
const REFERENCE = fileURLToPath(new URL("../../../docs/api.md", import.meta.url));

/** What the published client offers to generated code. */
const RUNTIME = "@tillwire/client-edge/runtime";

const HELP = `Usage: codegen <command> [options]

Commands
  lift                  write an OpenAPI document from the installed npm package stripe
    --out <file>        default: ${shown(SPEC)}
    --descriptions      with the package's doc comments, which are Stripe's
  generate              write a client from an OpenAPI document
    --spec <file>       default: ${shown(SPEC)}
    --overlays <folder> fragments merged over it; default: ${shown(OVERLAYS)}, for the default document
    --out <folder>      default: ${shown(GENERATED)}
    --runtime <where>   the client's own modules, as a folder or in a package; default: ${RUNTIME}
    --reference <file>  write a table of all operations too, in Markdown
    --descriptions      carry the document's descriptions into the comments
    --check             write nothing; fail when the folder isn't what would be written

  diff <old> [<new>]    say what an upgrade changes for who uses the API; <new> is the default
                        document where it isn't given
    --json              as JSON instead of Markdown
    --out <file>        default: the standard output

Documents are files or URLs, in JSON or YAML.

Examples
  codegen generate --check
  codegen generate --spec openapi.yaml --out src/stripe
  codegen diff https://example.com/openapi.json openapi.yaml --out upgrade.md

Exit codes: 0 done, 1 a document isn't understood or files are out of date, 2 wrong usage,
3 an upgrade has breaking changes.
`;

/** The exit code of an upgrade that isn't safe. */
const BREAKING = 3;

/** What a command ends with. */
interface Outcome {
  readonly code: number;
  readonly output: string;
}

const commands: Readonly<Record<string, (args: string[], onStep: Progress) => Promise<Outcome>>> = {
  lift: runLift,
  generate: runGenerate,
  diff: runDiff,
};

/** The command line isn't one of those that the help shows. */
class UsageError extends Error {}

/**
 * Runs the command line.
 *
 * @returns the exit code
 */
export async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  const progress = showProgress(process.stderr, process.env);
  try {
    const { code, output } = await runCommand(command, rest, progress.step);
    progress.end();
    process.stdout.write(output);
    return code;
  } catch (error) {
    progress.end();
    return report(error);
  }
}

async function runCommand(
  command: string | undefined,
  args: string[],
  onStep: Progress,
): Promise<Outcome> {
  if (command === undefined) throw new UsageError("A command is missing.");
  if (["--help", "-h", "help"].includes(command)) return { code: 0, output: HELP };
  const runs = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (runs === undefined) throw new UsageError(`There is no command ${command}.`);
  return await runs(args, onStep);
}

async function runLift(args: string[], onStep: Progress): Promise<Outcome> {
  const { values } = parseArgs({
    args,
    options: {
      out: { type: "string", default: SPEC },
      descriptions: { type: "boolean", default: false },
      help: { type: "boolean" },
    },
  });
  if (values.help === true) return { code: 0, output: HELP };
  onStep("Reading the npm package stripe");
  // It needs the TypeScript compiler, which generating doesn't.
  const { lift, serialize } = await import("./lift/index.ts");
  const document = await lift({ descriptions: values.descriptions });
  await writeFile(values.out, serialize(document));
  return { code: 0, output: `${shown(values.out)}: version ${document.info.version}\n` };
}

async function runGenerate(args: string[], onStep: Progress): Promise<Outcome> {
  const { values } = parseArgs({
    args,
    options: {
      spec: { type: "string" },
      overlays: { type: "string" },
      out: { type: "string", default: GENERATED },
      runtime: { type: "string" },
      reference: { type: "string" },
      check: { type: "boolean", default: false },
      descriptions: { type: "boolean", default: false },
      help: { type: "boolean" },
    },
  });
  if (values.help === true) return { code: 0, output: HELP };
  if (values.out === GENERATED && !existsSync(CLIENT)) {
    throw new UsageError("--out is needed: the folder that the client is written to.");
  }
  const started = performance.now();
  const command = commandLine(values);
  const { files, reference } = await generateAll({
    spec: values.spec ?? SPEC,
    overlays: values.overlays ?? (values.spec === undefined ? OVERLAYS : undefined),
    command,
    ...runtimeOf(values),
    descriptions: values.descriptions,
    onStep,
  });
  const done = (what: string): Outcome => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const output = `${shown(values.out)}: ${files.length} files, ${what}, ${seconds} s\n`;
    return { code: 0, output };
  };
  const isOwn = values.out === GENERATED && values.spec === undefined;
  const page = values.reference ?? (isOwn ? REFERENCE : undefined);
  onStep(`${values.check ? "Comparing" : "Writing"} ${files.length} files`);
  if (values.check) {
    await check(values.out, files, command);
    if (page !== undefined) await checkText(page, reference, command);
    return done("up to date");
  }
  const { written, deleted } = await write(values.out, files);
  if (page !== undefined) await writeText(page, reference);
  return done(`${written.length} written, ${deleted.length} deleted`);
}

/** Where generated code finds what it stands on: beside it in this repository, else in a package. */
function runtimeOf({ out, runtime }: { out: string; runtime?: string | undefined }) {
  const isOwn = out === GENERATED;
  const folder = isOwn ? CLIENT : runtime?.startsWith(".") === true ? runtime : undefined;
  return folder === undefined
    ? { runtime: runtime ?? RUNTIME, entry: true }
    : { runtime: relative(out, folder).split(sep).join(posix.sep) };
}

async function runDiff(args: string[], onStep: Progress): Promise<Outcome> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      out: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help === true) return { code: 0, output: HELP };
  const [before, after, ...more] = positionals;
  if (before === undefined || more.length > 0) {
    throw new UsageError("One or two documents are needed.");
  }
  const read = async (spec: string, overlays?: string) => {
    onStep(`Reading ${spec}`);
    return parse(await load({ spec, overlays }));
  };
  const old = await read(before);
  const now = await (after === undefined ? read(SPEC, OVERLAYS) : read(after));
  onStep(`Comparing ${old.version} with ${now.version}`);
  const upgrade = compareApis(old, now);
  const text = values.json ? `${JSON.stringify(upgrade, null, 2)}\n` : toMarkdown(upgrade);
  if (values.out !== undefined) await writeFile(values.out, text);
  return {
    code: upgrade.changes.some(({ breaking }) => breaking) ? BREAKING : 0,
    output: values.out === undefined ? text : "",
  };
}

/** What a user runs to write the same files again. */
function commandLine({
  spec,
  overlays,
  out,
  runtime,
  reference,
  descriptions,
}: {
  spec?: string | undefined;
  overlays?: string | undefined;
  out: string;
  runtime?: string | undefined;
  reference?: string | undefined;
  descriptions: boolean;
}): string {
  const options = [
    ...(spec === undefined ? [] : [`--spec ${shown(spec)}`]),
    ...(overlays === undefined ? [] : [`--overlays ${shown(overlays)}`]),
    ...(out === GENERATED ? [] : [`--out ${shown(out)}`]),
    ...(runtime === undefined ? [] : [`--runtime ${runtime}`]),
    ...(reference === undefined ? [] : [`--reference ${shown(reference)}`]),
    ...(descriptions ? ["--descriptions"] : []),
  ];
  const program = out === GENERATED ? "pnpm codegen" : "npx @tillwire/codegen generate";
  return [program, ...options].join(" ");
}

/** A path as the user would type it. */
function shown(path: string): string {
  if (isUrl(path)) return path;
  const fromHere = relative(process.cwd(), path);
  return fromHere.startsWith("..") ? path : fromHere;
}

function report(error: unknown): number {
  if (!(error instanceof Error)) throw error;
  const isUsage = error instanceof UsageError;
  process.stderr.write(`${error.message}\n${isUsage ? `\n${HELP}` : ""}`);
  if (isUsage || ("code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))) return 2;
  if (error instanceof DocumentError || error instanceof OutdatedError) return 1;
  if (error.cause instanceof Error) process.stderr.write(`${error.cause.message}\n`);
  return 1;
}

if (import.meta.main) process.exitCode = await run(process.argv.slice(2));
