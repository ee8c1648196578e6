// The bridge as a Worker, with a Durable Object for each record.

import { durableObjectStore, readerLane } from "../src/adapter/durable-object/index.ts";
import type { LaneNamespace } from "../src/adapter/durable-object/index.ts";
import type { TerminalBridge } from "../src/index.ts";
import { createBenchServer } from "./server.ts";

interface Env {
  readonly READER_LANE: LaneNamespace;
}

const server = createBenchServer(() => Date.now());

const bridgeOf = (env: Env): TerminalBridge => server.bridge(durableObjectStore(env.READER_LANE));

export const ReaderLane = readerLane(bridgeOf);

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const answer = await server.answer(request, durableObjectStore(env.READER_LANE));
    return answer ?? bridgeOf(env).routes.fetch(request, env);
  },
};
