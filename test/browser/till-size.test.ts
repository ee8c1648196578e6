import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { bundle } from "../budgets/bundle.ts";

it("keeps the whole of the till's library under 8 kB", async () => {
  const contents = await bundle({
    stdin: {
      contents: `export * from "@tillwire/terminal-bridge/pos";`,
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    },
    conditions: ["browser"],
  });
  expect(gzipSync(contents, { level: 9 }).length).toBeLessThan(8_000);
});
