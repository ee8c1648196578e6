// One run of `generate` in a process of its own: its costs from start to end, as JSON.

import { emit } from "../src/emit/emit.ts";
import { load } from "../src/load.ts";
import { parse } from "../src/parse/parse.ts";
import { write } from "../src/write.ts";

const [, , spec = "", out = ""] = process.argv;
const model = parse(await load({ spec }));
await write(out, emit(model, { command: "bench", runtime: "@tillwire/client-edge/runtime" }));
const cost = {
  seconds: performance.now() / 1000,
  megabytes: process.resourceUsage().maxRSS / 1000,
  operations: model.operations.length,
};
process.stdout.write(JSON.stringify(cost));
