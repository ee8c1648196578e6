import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { OutdatedError } from "./errors.ts";
import type { GeneratedFile } from "./emit/source-file.ts";

/** Lists the generated files with their hashes: what isn't in it was never generated. */
const MANIFEST = "manifest.json";

interface Manifest {
  readonly files: Readonly<Record<string, string>>;
}

/** What writing changed. */
export interface Changes {
  readonly written: readonly string[];
  readonly deleted: readonly string[];
}

/**
 * Brings a folder to the state of the files given: writes those that differ and deletes those
 * that an earlier run wrote and this one doesn't. A file is replaced in one step.
 */
export async function write(folder: string, files: readonly GeneratedFile[]): Promise<Changes> {
  const changes = await compare(folder, files);
  const texts = new Map(withManifest(files).map(({ path, text }) => [path, text]));
  await Promise.all(
    changes.written.map(async (path) => {
      await replaceFile(join(folder, path), texts.get(path) ?? "");
    }),
  );
  await Promise.all(changes.deleted.map((path) => rm(join(folder, path), { force: true })));
  return changes;
}

/** Writes a file in one step, if it differs; gives back whether it did. */
export async function writeText(path: string, text: string): Promise<boolean> {
  if ((await read(path)) === text) return false;
  await replaceFile(path, text);
  return true;
}

/**
 * Compares a file with a text.
 *
 * @throws {OutdatedError} where they differ
 */
export async function checkText(path: string, text: string, command: string): Promise<void> {
  if ((await read(path)) !== text) throw new OutdatedError([path], command);
}

async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, text);
  await rename(temporary, path);
}

/**
 * Compares a folder with the files given.
 *
 * @param command what mends a difference
 * @throws {OutdatedError} where they differ
 */
export async function check(
  folder: string,
  files: readonly GeneratedFile[],
  command: string,
): Promise<void> {
  const { written, deleted } = await compare(folder, files);
  if (written.length + deleted.length > 0) {
    throw new OutdatedError([...written, ...deleted].toSorted(), command);
  }
}

async function compare(folder: string, files: readonly GeneratedFile[]): Promise<Changes> {
  const wanted = withManifest(files);
  const present = await Promise.all(wanted.map(({ path }) => read(join(folder, path))));
  const written = wanted.flatMap(({ path, text }, index) =>
    present[index] === text ? [] : [path],
  );
  const manifest = await read(join(folder, MANIFEST));
  const former = manifest === undefined ? [] : filesOf(manifest);
  const names = new Set(wanted.map(({ path }) => path));
  const stale = former.filter((path) => !names.has(path) && isInside(path));
  const existing = await Promise.all(stale.map((path) => read(join(folder, path))));
  return { written, deleted: stale.filter((_, index) => existing[index] !== undefined) };
}

function withManifest(files: readonly GeneratedFile[]): GeneratedFile[] {
  const sorted = files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const hashes: Record<string, string> = {};
  for (const { path, text } of sorted) {
    hashes[path] = createHash("sha256").update(text).digest("base64url").slice(0, 16);
  }
  const manifest: Manifest = { files: hashes };
  return [...sorted, { path: MANIFEST, text: `${JSON.stringify(manifest, null, 2)}\n` }];
}

function filesOf(text: string): string[] {
  const { files }: Manifest = JSON.parse(text);
  return Object.keys(files);
}

/** A manifest that was tampered with must not make us delete something elsewhere. */
function isInside(path: string): boolean {
  return !path.startsWith("/") && !path.split("/").includes("..");
}

async function read(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
