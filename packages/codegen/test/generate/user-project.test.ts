import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";

// A project outside this repository, which has the client as a dependency.

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));
const run = promisify(execFile);

const PROGRAM = `
import { createClient } from "@tillwire/client-edge/client";
import { API_VERSION, createStripe, type Stripe } from "./stripe/index.ts";
import * as tickets from "./stripe/operations/box-office/tickets.ts";

const fetch: typeof globalThis.fetch = (url, init) => {
  console.log(String(url), new Headers(init?.headers).get("stripe-version"));
  return Promise.resolve(Response.json({ id: "tkt_1", object: "box_office.ticket" }));
};
const one: Stripe.BoxOffice.DeletedTicket = await createStripe("sk_test_1", { fetch }).boxOffice.tickets.del("tkt_1");
const client = createClient("sk_test_1", { apiVersion: API_VERSION, fetch });
const other = await tickets.del(client, one.id);
console.log(other.id);
`;

let project: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "project-"));
  await mkdir(join(project, "node_modules/@tillwire"), { recursive: true });
  await symlink(
    join(ROOT, "packages/client-edge"),
    join(project, "node_modules/@tillwire/client-edge"),
  );
  await mkdir(join(project, "src"));
  await writeFile(join(project, "package.json"), '{ "type": "module" }');
  await writeFile(join(project, "src/main.ts"), PROGRAM);
  await writeFile(
    join(project, "tsconfig.json"),
    JSON.stringify({
      extends: join(ROOT, "tsconfig.base.json"),
      compilerOptions: { lib: ["es2022", "dom"], types: [] },
      include: ["src"],
    }),
  );
  const cli = join(ROOT, "packages/codegen/src/bin.ts");
  const spec = join(ROOT, "packages/codegen/test/generate/golden/openapi.json");
  await run(process.execPath, [cli, "generate", "--spec", spec, "--out", "src/stripe"], {
    cwd: project,
  });
}, 60_000);

afterAll(async () => {
  await rm(project, { recursive: true });
});

it("compiles with the client that it was given", async () => {
  const tsc = join(ROOT, "node_modules/@typescript/native/bin/tsc");
  const { stdout } = await run(process.execPath, [tsc, "-p", project]).catch(
    (error: { stdout: string }) => error,
  );
  expect(stdout).toBe("");
}, 60_000);

it("sends the version that its types describe", async () => {
  const { stdout } = await run(process.execPath, ["src/main.ts"], { cwd: project });
  expect(stdout).toBe(
    "https://api.stripe.com/v1/tickets/tkt_1 2026-01-01.golden\n".repeat(2) + "tkt_1\n",
  );
}, 60_000);
