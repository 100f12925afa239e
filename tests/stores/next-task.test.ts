import { afterEach, expect, test, vi } from "vitest";
import { keepLast, nextTask } from "../../src/stores/next-task.ts";

afterEach(() => vi.unstubAllGlobals());

test("the next task comes without a timer where the browser can yield, and with one elsewhere", async () => {
  const timer = vi.fn((resolve: () => void) => queueMicrotask(resolve));
  vi.stubGlobal("setTimeout", timer);
  for (const scheduler of [undefined, {}]) {
    vi.stubGlobal("scheduler", scheduler);
    await nextTask();
  }
  expect(timer).toHaveBeenCalledTimes(2);
  const scheduler = { yield: vi.fn(() => Promise.resolve()) };
  vi.stubGlobal("scheduler", scheduler);
  await nextTask();
  expect(scheduler.yield).toHaveBeenCalledOnce();
  expect(timer).toHaveBeenCalledTimes(2);
});

test("who asks the same again gets the last answer, who asks anything else a new one", () => {
  const reckon = vi.fn((one: object, other: number) => ({ one, other }));
  const kept = keepLast(reckon);
  const [a, b] = [{}, {}];
  const first = kept(a, 1);
  expect(kept(a, 1)).toBe(first);
  expect(reckon).toHaveBeenCalledTimes(1);
  expect(kept(b, 1)).toEqual({ one: b, other: 1 });
  expect(kept(b, 2)).toEqual({ one: b, other: 2 });
  expect(kept(a, 1)).toEqual(first);
  expect(reckon).toHaveBeenCalledTimes(4);
});
