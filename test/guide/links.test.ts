import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { findGuides, root } from "./snippets.ts";

// Links between the guides, and to their sections. Links to elsewhere aren't followed: tests need no network.

const modules = join(root, "test/node_modules");

it("leads somewhere, every link to a file or a section of the repository", async () => {
  const { stderr } = await promisify(execFile)(
    process.execPath,
    [
      join(modules, "remark-cli/cli.js"),
      "--frail",
      "--quiet",
      "--no-color",
      "--no-config",
      "--no-stdout",
      "--use",
      `${join(modules, "remark-validate-links/index.js")}=repository:false`,
      ...(await findGuides()),
    ],
    { cwd: root },
  ).catch((error: { stderr: string }) => error);
  expect(stderr).toBe("");
});
