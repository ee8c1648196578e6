import { execFile } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("../scripts/demo.ts", import.meta.url));

interface Outcome {
  readonly code: number;
  readonly output: string;
}

function demo(args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...env }, timeout: 60_000 };
    execFile(process.execPath, [script, ...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
      resolve({ code, output: stdout + stderr });
    });
  });
}

test("--help says what there is", async () => {
  const { code, output } = await demo(["--help"]);
  expect(code).toBe(0);
  expect(output).toContain("--once");
  expect(output).toContain("STRIPE_SECRET_KEY");
});

test("--once takes a payment and ends by itself", async () => {
  const { code, output } = await demo(["--once"], { STRIPE_SECRET_KEY: "" });
  expect(output).toContain("Every step went as expected.");
  expect(code).toBe(0);
}, 60_000);

test.each([
  [["--port", "eighty"], "1 to 65535"],
  [["--twice"], "--twice"],
])("%j is refused with what to do", async (args, words) => {
  const { code, output } = await demo(args);
  expect(code).toBe(2);
  expect(output).toContain(words);
  expect(output).toContain("--help");
});

test("a port that is taken is said to be", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const { code, output } = await demo(["--port", String(port)]);
    expect(code).toBe(2);
    expect(output).toContain(`Port ${port} is taken`);
  } finally {
    server.close();
  }
});

test.each([
  ["a live key", "sk_live_51Example", "never takes real money"],
  ["a live restricted key", "rk_live_51Example", "never takes real money"],
  ["a publishable key", "pk_test_51Example", "publishable key"],
  ["something else", "51Example", "isn't a Stripe secret key"],
])("%s is refused and not shown", async (_, key, words) => {
  const { code, output } = await demo(["--once"], { STRIPE_SECRET_KEY: key });
  expect(code).toBe(1);
  expect(output).toContain(words);
  expect(output).not.toContain("51Example");
});
