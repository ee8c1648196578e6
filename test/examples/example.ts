import { spawn } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createRealClock, createStripeSim } from "@tillwire/stripe-sim";
import { serve } from "../browser/server.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, "examples");
/** Where the lockfile's Deno, Bun and Node are. */
const bin = join(root, "node_modules/.bin");

const commands = {
  deno: ["deno", "task"],
  bun: ["bun", "run"],
  node: ["node"],
} as const;

/** What came of an example that ran to its end. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** An example that runs. */
export interface Running {
  /** The first match of that pattern in what it has printed, once there is one. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  /** Ends it as Ctrl-C does. */
  interrupt(): void;
  readonly outcome: Promise<Outcome>;
}

/** Starts an example in a terminal of its own, as its README says, with nothing but these settings. */
export function start(
  runtime: keyof typeof commands,
  args: readonly string[],
  env: Record<string, string> = {},
): Running {
  const [command, ...before] = commands[runtime];
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(join(bin, command), [...before, ...args], {
    cwd: join(folder, runtime),
    env: { PATH: `${bin}${delimiter}${PATH}`, HOME, NO_COLOR: "1", ...env },
    // A group of its own: `deno task` runs the example as a child.
    detached: true,
  });
  let out = "";
  let err = "";
  const listeners = new Set<() => void>();
  const heard = (): void => listeners.forEach((listener) => listener());
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
    heard();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
    heard();
  });
  const outcome = new Promise<Outcome>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? -1, out, err }));
  });
  return {
    outcome,
    interrupt() {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGINT");
    },
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(out);
          if (found === null) return;
          listeners.delete(look);
          resolve(found);
        };
        listeners.add(look);
        look();
        void outcome.then(({ code }) =>
          reject(
            new Error(`It ended (${code}) without printing ${String(pattern)}:\n${out}${err}`),
          ),
        );
      }),
  };
}

/** Runs an example to its end. */
export function run(...given: Parameters<typeof start>): Promise<Outcome> {
  return start(...given).outcome;
}

/** A port that nobody listens on. */
export async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

/** A simulated Stripe that examples reach over HTTP, and what they are to be told of it. */
export async function simulator() {
  const sim = createStripeSim({ clock: createRealClock(), fetch: (request) => fetch(request) });
  const server = await serve((request) => sim.fetch(request));
  return {
    sim,
    settings: { STRIPE_SECRET_KEY: "sk_test_examples", STRIPE_API_BASE: server.origin },
    close: () => server.close(),
  };
}
