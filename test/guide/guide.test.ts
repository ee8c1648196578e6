import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { compile, fileOf, writeSnippets } from "./compile.ts";
import { given } from "./given.ts";
import { findSnippets } from "./snippets.ts";

// Every snippet of every guide is compiled as it stands, and run against a simulated Stripe.

const snippets = await findSnippets();
const running = snippets.flatMap(({ name, runs }, index) => (runs ? [{ name, index }] : []));

let folder: string;

describe("the guides' snippets", () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(import.meta.dirname, ".snippets-"));
    const { given: globals } = await given();
    await writeSnippets(folder, snippets, Object.keys(globals));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    const { fetch, given: globals } = await given();
    vi.stubGlobal("fetch", fetch);
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
    for (const level of ["log", "warn", "error"] as const) {
      vi.spyOn(console, level).mockReturnValue();
    }
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it.each(["web", "workers", "deno"] as const)("compile: %s", async (environment) => {
    expect(await compile(folder, snippets, environment)).toBe("");
  });

  it.each(running)("run: $name", async ({ index }) => {
    const snippet = snippets[index];
    if (snippet) await import(/* @vite-ignore */ fileOf(folder, snippet, index));
  });
});
