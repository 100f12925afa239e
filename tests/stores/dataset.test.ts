import { beforeEach, expect, test, vi } from "vitest";

async function open() {
  vi.resetModules();
  return import("../../src/stores/dataset.ts");
}
let store: Awaited<ReturnType<typeof open>>;
beforeEach(async () => {
  store = await open();
});

const answering = (ok: boolean, json: () => Promise<unknown>) => async () => ({
  ok,
  status: ok ? 200 : 500,
  json,
});

test.each([
  ["no connection", () => Promise.reject(new Error("offline"))],
  ["a server error", answering(false, async () => ({}))],
  ["no JSON", answering(true, () => Promise.reject(new SyntaxError("x")))],
  ["another version, as a page of yesterday finds it", answering(true, async () => ({ version: 99 }))],
])("%s is told in words, and can be tried again", async (_, get) => {
  await store.loadDataset("/x", get);
  expect(store.$dataset.get()).toMatchObject({
    state: "failed",
    words: expect.stringMatching(/try again, or reload/),
  });
  const again = vi.fn(get);
  await store.loadDataset("/x", again);
  expect(again).toHaveBeenCalledOnce();
});
