import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Where a snippet is at home: its globals, and what compiles it. */
export type Environment = "web" | "workers" | "deno";

/** A block of TypeScript in a Markdown file. */
export interface Snippet {
  /** The file, the section and the place within it. */
  readonly name: string;
  readonly environment: Environment;
  /** False for what only makes sense where it is at home: a server, a test, a Worker. */
  readonly runs: boolean;
  readonly code: string;
}

/** Every Markdown file that people write and read where it is, relative to the root. */
export async function findGuides(): Promise<string[]> {
  const exclude = (name: string): boolean =>
    ["node_modules", "dist", "reference", "reference.md", "CHANGELOG.md"].includes(name) ||
    /^\.[^g]/.test(name);
  const guides: string[] = [];
  for await (const guide of glob("**/*.md", { cwd: root, exclude })) guides.push(guide);
  return guides.toSorted();
}

/**
 * Every snippet of every guide. What follows `ts` on a fence says how it is meant: `no-run`,
 * `workers` (Cloudflare's types) or `deno`.
 */
export async function findSnippets(): Promise<Snippet[]> {
  const guides = await findGuides();
  const found = guides.map(async (guide) =>
    snippetsOf(guide, await readFile(join(root, guide), "utf8")),
  );
  return (await Promise.all(found)).flat();
}

function snippetsOf(guide: string, text: string): Snippet[] {
  return text.split(/^## /m).flatMap((section) => {
    const title = section.split("\n", 1)[0]?.replace(/^# /, "") ?? "";
    const fences = section.matchAll(/^```ts(?: (?<meant>[\w-]+))?\n(?<code>.*?)^```/gms);
    return Array.from(fences, ({ groups }, index) => {
      const { meant, code = "" } = groups ?? {};
      const environment = meant === "workers" || meant === "deno" ? meant : "web";
      const name = `${guide}, ${title}, ${index + 1}`;
      return { name, environment, runs: meant === undefined, code };
    });
  });
}
