// A thread that plays the batches it is given.

import { parentPort } from "node:worker_threads";
import { playBatch } from "./batch.ts";
import type { Batch } from "./batch.ts";

// Stacks are for people; millions of refusals are part of the play.
Error.stackTraceLimit = 0;

parentPort?.on("message", (batch: Batch) => {
  void playBatch(batch).then((outcome) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    parentPort?.postMessage(outcome);
  });
});
