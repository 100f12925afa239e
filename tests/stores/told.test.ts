import { beforeEach, expect, test, vi } from "vitest";
import { OWN_ANSWERS_KEY } from "../../src/stores/keys.ts";
import { $hear, $hearNotice, connectTold } from "../../src/stores/told.ts";
import { FakeKeeper, named } from "./keeper.ts";

beforeEach(() => {
  $hear.set(null);
  $hearNotice.set(null);
});

const store = () => {
  const connectOwnAnswers = vi.fn();
  return { connectOwnAnswers, load: vi.fn(async () => ({ connectOwnAnswers }) as never) };
};

test("who was told nothing loads nothing, even where storage is blocked", () => {
  const { load } = store();
  const device = new FakeKeeper();
  connectTold(device, load);
  device.refusal = named("SecurityError");
  connectTold(device, load);
  expect(load).not.toHaveBeenCalled();
  expect($hear.get()).toBeNull();
});

test("what is kept is waited for, so that no verdict is shown without it", async () => {
  const { load, connectOwnAnswers } = store();
  const device = new FakeKeeper();
  device.texts.set(OWN_ANSWERS_KEY, "[]");
  connectTold(device, load);
  expect($hear.get()).toBe("coming");
  await vi.waitFor(() => expect($hear.get()).toBeNull());
  expect(connectOwnAnswers).toHaveBeenCalledExactlyOnceWith(device);
});

test("another tab's first answer is heard", async () => {
  const { load } = store();
  const device = new FakeKeeper();
  connectTold(device, load);
  device.fromOtherTab("another key", "x");
  expect(load).not.toHaveBeenCalled();
  device.fromOtherTab(OWN_ANSWERS_KEY, "[]");
  device.fromOtherTab(OWN_ANSWERS_KEY, "[ ]");
  expect(load).toHaveBeenCalledOnce();
});

test("where its code does not come, the page goes on and says what is missing", async () => {
  const device = new FakeKeeper();
  device.texts.set(OWN_ANSWERS_KEY, "[]");
  connectTold(device, () => Promise.reject(new Error("offline")));
  await vi.waitFor(() => expect($hear.get()).toBeNull());
  expect($hearNotice.get()).toMatch(/could not be loaded, so it is not counted here/);
});
