import { beforeEach, expect, it, vi } from "vitest";
import { setAnswer } from "../../src/season/brief/own-words.ts";
import { BRIEF_KEY } from "../../src/stores/keys.ts";
import { FakeKeeper } from "./keeper.ts";

let keeper: FakeKeeper;
let store: typeof import("../../src/stores/own-words.ts");

beforeEach(async () => {
  vi.resetModules();
  keeper = new FakeKeeper();
  store = await import("../../src/stores/own-words.ts");
});

it("keeps what the visitor wrote for interviews on the device", () => {
  store.connectOwnWords(keeper);
  store.changeOwnWords((words) => setAnswer(words, "gap", "I cared for my father."));
  expect(keeper.texts.get(BRIEF_KEY)).toContain("I cared for my father.");
  expect(store.$ownWordsNotice.get()).toBeNull();
});

it("says when what was kept could not be read", () => {
  keeper.texts.set(BRIEF_KEY, '{"answers":');
  store.connectOwnWords(keeper);
  expect(store.$ownWords.get()).toEqual({ answers: {}, evenings: {} });
  expect(store.$ownWordsNotice.get()).toBe("What you wrote for interviews could not be read.");
});
