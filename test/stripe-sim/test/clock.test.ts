import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createRealClock } from "../src/index.ts";

const day = 24 * 60 * 60 * 1000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("the real clock waits longer than one timer of the runtime can", () => {
  const task = vi.fn();
  createRealClock().schedule(60 * day, task);
  vi.advanceTimersByTime(60 * day - 1);
  expect(task).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(task).toHaveBeenCalledTimes(1);
});

it("the real clock forgets what is canceled, however often it has waited", () => {
  const task = vi.fn();
  const cancel = createRealClock().schedule(60 * day, task);
  vi.advanceTimersByTime(50 * day);
  cancel();
  vi.advanceTimersByTime(50 * day);
  expect(task).not.toHaveBeenCalled();
});
