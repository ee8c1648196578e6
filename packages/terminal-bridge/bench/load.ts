// A thousand readers and two thousand tills on one machine: whether they stay
// apart, what the bridge adds to a charge and to a push, and what a payment costs.

import { writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { parseArgs } from "node:util";
import { createCrowd, sleep, tillsPerReader } from "./crowd.ts";
import type { Sightings } from "./crowd.ts";
import { hosts } from "./hosts.ts";
import type { Host } from "./hosts.ts";
import { table } from "./report.ts";
import type { Figures } from "./report.ts";
import type { Seen } from "./server.ts";

const help = `pnpm bench:bridge

Runs a bridge under load, with its records in memory (Node) and in Durable Objects
(workerd), prints the figures as a table and writes them to
packages/terminal-bridge/docs/bench.md. Takes about twenty minutes on two cores that have
nothing else to do. A thousand readers in workerd keep up to 16,000 files open (three
for each Durable Object that is awake): see \`ulimit -n\`.

  --seconds 90            within how long each reader takes a payment
  --readers 100,300,1000  how many readers, each with two tills; writes no file
  --host memory           only there, or in workerd; writes no file
  --help                  this text
`;

const { values } = parseArgs({
  options: {
    readers: { type: "string" },
    host: { type: "string", multiple: true },
    seconds: { type: "string" },
    help: { type: "boolean" },
  },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}
const sizes = (values.readers ?? "100,300,1000").split(",").map(Number);
const seconds = Number(values.seconds ?? 90);
const names = Object.keys(hosts).filter((name) => values.host?.includes(name) ?? true);
if (names.length === 0 || ![...sizes, seconds].every((size) => size > 0)) {
  console.error(help);
  process.exit(2);
}

/** For how long it is watched what the server does while nobody pays, in seconds: idle streams read once a minute. */
const idleSeconds = 60;

const rows: Figures[] = [];
for (const name of names) {
  if (name !== "memory" && name !== "workerd") continue;
  const host = await hosts[name]();
  const crowd = createCrowd(host.url);
  for (const readers of sizes) {
    await crowd.grow(readers, (done) => progress(`${name}: ${done}`));
    const row = await measure(name, host, crowd, readers);
    rows.push(row);
    // A run takes long, and is worth something even if it doesn't reach its end.
    console.error(`\n${table([row])}`);
  }
  await host.stop();
}
progress("");
const figures = table(rows);
console.log(figures);
if (!values.readers && !values.host) write(figures);
// The tills would follow their readers for ever.
const broken = ({ strangers, pushes, expected }: Figures): boolean =>
  strangers > 0 || pushes.length < expected;
process.exit(rows.some(broken) ? 1 : 0);

async function measure(
  name: string,
  host: Host,
  crowd: ReturnType<typeof createCrowd>,
  readers: number,
): Promise<Figures> {
  const tills = readers * tillsPerReader;
  progress(`${name}: ${readers} readers, nobody pays`);
  const idle = await spent(host, () => sleep(idleSeconds * 1000));
  await seen(host);
  let sightings: Sightings | undefined;
  const busy = await spent(host, async () => {
    sightings = await crowd.pay(readers, seconds, (paid) =>
      progress(`${name}: ${readers} readers, ${paid} payments`),
    );
  });
  const { known, reads, writes } = await seen(host);
  const { charges = [], ends = [], strangers = 0 } = sightings ?? {};
  const knownAt = new Map(known);
  return {
    host: name,
    readers,
    tills,
    charges,
    pushes: ends.map(({ attempt, at }) => at - (knownAt.get(attempt) ?? Number.NaN)),
    // To each till of the reader, and to the one that follows its own attempt.
    expected: readers * (tillsPerReader + 1),
    strangers,
    cpuPerPayment: busy && busy / readers,
    idlePerTill: idle && idle / tills / (idleSeconds / 60),
    readsPerPayment: reads / readers,
    writesPerPayment: writes / readers,
  };
}

/** The CPU time that the server uses meanwhile, in milliseconds. */
async function spent(host: Host, work: () => Promise<void>): Promise<number | undefined> {
  const before = host.cpu();
  await work();
  const after = host.cpu();
  return before === undefined || after === undefined ? undefined : after - before;
}

async function seen(host: Host): Promise<Seen> {
  const answer = await fetch(`${host.url}/bench/seen`);
  return answer.json();
}

function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
}

function write(figures: string): void {
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? "unknown"})`;
  const text = `# The bridge under load

Written by \`pnpm bench:bridge\`, on ${machine} with Node ${process.versions.node}, which the load itself shares.

${figures}

- Two tills at each reader, ten readers at each location. All tills follow their reader's states over
  server-sent events the whole time; each reader takes one payment within ${seconds} seconds, which the till that
  charges follows too. Customers take half a second to three.
- **charge**: from the signed request to the answer that the reader waits for the card, over HTTP. Stripe is a
  stub that answers at once, so that all of it is the bridge's.
- **push**: from when the bridge begins to write down that the payment has succeeded to when a till has read it.
- **of strangers**: states of another reader, location, attempt, order or amount than the till's own. There are
  to be none.
- **CPU per payment**: of the server's process, with the idle streams; beside it the same in relation to the
  smallest number of readers: at most 1 where cost grows no faster than they do.
`;
  writeFileSync(new URL("../docs/bench.md", import.meta.url), text);
}
