// A till on the command line. Its key is kept in Deno KV and can't be read out of there; what it has
// asked for is written down first, so that a payment is found again whatever happens to this program.

import { parseArgs } from "node:util";
import {
  denoKvTillStore,
  messageOf,
  openTill,
  pairTill,
  TillError,
} from "@tillwire/terminal-bridge/pos";
import type { Till, TillAttempt } from "@tillwire/terminal-bridge/pos";

const help = `Usage: deno task till <command> [options]

  pair --code <code> [--name <name>]   pairs this till; an admin of the bridge makes the code
  readers                              lists the readers of this till's location
  charge --reader <id> --order <number> --amount <minor units> [--currency <code>]
                                       takes a payment; Ctrl-C cancels it, unless the card is faster
  refund --order <number> [--amount <minor units>]
                                       gives money back (all of it by default); for managers
  resume                               follows what was begun and not seen to its end

  --bridge <url>  where the bridge is (default: BRIDGE_URL, or http://localhost:8000)
  --help          this text

Environment:
  BRIDGE_URL  where the bridge is
  KV_PATH     the file that holds the till's key (default: Deno's own for this program)`;

/** Ends the program with what is to be done about it. */
function refuse(message: string, code: number): never {
  console.error(message);
  return Deno.exit(code);
}

const text = { type: "string" } as const;

function readCommandLine() {
  try {
    const options = {
      bridge: text,
      code: text,
      name: text,
      reader: text,
      order: text,
      amount: text,
      currency: { ...text, default: "usd" },
      help: { type: "boolean", short: "h" },
    } as const;
    return parseArgs({ args: Deno.args, options, allowPositionals: true });
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n\n${help}`, 2);
  }
}

const { values, positionals } = readCommandLine();
const [command] = positionals;
if (values.help) {
  console.log(help);
  Deno.exit(0);
}

/** An option that the command can't do without. */
function needed(name: "code" | "reader" | "order" | "amount"): string {
  return values[name] ?? refuse(`${command} needs --${name}.\n\n${help}`, 2);
}

function readAmount(given: string): number {
  const amount = Number(given);
  if (/^\d+$/.test(given) && amount > 0) return amount;
  return refuse(`--amount takes minor units, such as 1250 for $12.50, not "${given}".`, 2);
}

/**
 * Shows each state until the last one, and what to do if that isn't a good one. Ctrl-C asks to
 * cancel; what comes of that is shown too.
 */
async function follow(attempt: TillAttempt): Promise<void> {
  let canceling = false;
  const cancel = () => {
    // `deno task` hands the signal on, so that it comes twice.
    if (canceling) return;
    canceling = true;
    console.log("canceling…");
    attempt.cancel().catch((error: unknown) => console.error(messageOf(error)));
  };
  Deno.addSignalListener("SIGINT", cancel);
  let shown = "";
  try {
    for await (const { state, payment, refund } of attempt) {
      const money = payment ?? refund;
      const line = money ? `${state}: ${money.amount}` : state;
      if (line !== shown) console.log(line);
      shown = line;
    }
  } finally {
    Deno.removeSignalListener("SIGINT", cancel);
  }
  if (attempt.latest.state === "succeeded") return;
  console.error(messageOf(attempt.latest));
  Deno.exitCode = 1;
}

async function paired(): Promise<Till> {
  return (await openTill(options)) ?? refuse("This till isn't paired yet: deno task till pair", 1);
}

const kv = await Deno.openKv(Deno.env.get("KV_PATH"));
const options = {
  url: values.bridge ?? Deno.env.get("BRIDGE_URL") ?? "http://localhost:8000",
  store: denoKvTillStore(kv),
};

const commands = new Map(
  Object.entries({
    async pair() {
      const { device } = await pairTill({
        ...options,
        pairingCode: needed("code"),
        name: values.name ?? "Command line",
      });
      console.log(`Paired as ${device.name}, ${device.role} at ${device.location}.`);
    },

    async readers() {
      for (const { id, label, deviceType, status } of await (await paired()).readers()) {
        console.log([id, label, deviceType, status ?? "not seen"].join("  "));
      }
    },

    async charge() {
      const { currency } = values;
      const sale = { order: needed("order"), amount: readAmount(needed("amount")), currency };
      const reader = needed("reader");
      await follow(await (await paired()).reader(reader).charge(sale));
    },

    async refund() {
      const order = needed("order");
      const amount = values.amount === undefined ? {} : { amount: readAmount(values.amount) };
      await follow(await (await paired()).order(order).refund(amount));
    },

    async resume() {
      const unfinished = await (await paired()).attempts.unfinished();
      if (unfinished.length === 0) console.log("Nothing is open.");
      for (const attempt of unfinished) {
        const { kind, order } = attempt.latest;
        console.log(`${kind} ${order ?? ""}`.trim());
        await follow(attempt);
      }
    },
  }),
);

const run = command === undefined ? undefined : commands.get(command);
if (!run) refuse(command === undefined ? help : `There is no command ${command}.\n\n${help}`, 2);
try {
  await run();
} catch (error) {
  if (!(error instanceof TillError)) throw error;
  refuse(messageOf(error), 1);
} finally {
  kv.close();
}
