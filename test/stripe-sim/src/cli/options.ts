import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface CliOptions {
  readonly port: number;
  readonly host: string;
  readonly seed: number;
  readonly controls: boolean;
  readonly virtualClock: boolean;
  readonly forwardTo: string | undefined;
}

export const usage = `A Stripe account in memory, for tests and demos: every SDK can talk to it.

Usage: stripe-sim [options]

  --port <number>       port to listen on (12111)
  --host <address>      address to listen on (127.0.0.1: this machine only)
  --controls            page and JSON controls at /_sim: readers, faults, clock, requests, events
  --forward-to <url>    send every event there, as a webhook; prints the signing secret
  --virtual-clock       time stands still until the controls advance it
  --seed <number>       the same seed gives the same ids and chances (1)
  --help                this text
`;

/** A command line that can't be carried out; the message says why. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * @returns the options, or `"help"`
 * @throws UsageError
 */
export function parseOptions(args: readonly string[]): CliOptions | "help" {
  const { values } = parsed(args);
  if (values.help === true) return "help";
  const forwardTo = values["forward-to"];
  if (forwardTo !== undefined && !/^https?:/.test(forwardTo)) {
    throw new UsageError(`--forward-to takes an http or https address, not "${forwardTo}".`);
  }
  return {
    port: integer("--port", values.port ?? "12111", 65_535),
    host: values.host ?? "127.0.0.1",
    seed: integer("--seed", values.seed ?? "1", 2 ** 31),
    controls: values.controls === true,
    virtualClock: values["virtual-clock"] === true,
    forwardTo,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: "string" },
        host: { type: "string" },
        seed: { type: "string" },
        controls: { type: "boolean" },
        "virtual-clock": { type: "boolean" },
        "forward-to": { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : "The options can't be read.");
  }
}

function integer(name: string, value: string, most: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number <= most) return number;
  throw new UsageError(`${name} takes a whole number up to ${most}, not "${value}".`);
}
