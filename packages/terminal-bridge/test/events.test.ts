import { expect, it } from "vitest";
import { readEvents } from "../src/pos/events.ts";

it("leaves no timer behind, which would keep a program from ending", async () => {
  const signals: AbortSignal[] = [];
  const body = new Response("event: state\nid: 1\ndata: {}\n\n").body;
  if (!body) throw new Error("A response with a body has one.");
  const events = readEvents(body, (signal) => {
    signals.push(signal);
    return new Promise(() => {});
  });
  expect((await events.next()).value).toEqual({ type: "state", id: "1", data: "{}" });
  expect((await events.next()).done).toBe(true);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
});
