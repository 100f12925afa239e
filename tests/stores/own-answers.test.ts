import { beforeEach, describe, expect, it, vi } from "vitest";
import type { KeptAnswer } from "../../src/plan/own-answers.ts";
import { KEY_PREFIX, OWN_ANSWERS_KEY } from "../../src/stores/keys.ts";
import { answer } from "../engine/told.ts";
import { FakeKeeper, named } from "./keeper.ts";

const KEY = OWN_ANSWERS_KEY;
const told = (program: string): KeptAnswer => ({ ...answer("visa-j1", "yes"), program });

/** The store as one tab loads it. */
async function openTab(keeper: FakeKeeper) {
  vi.resetModules();
  const store = await import("../../src/stores/own-answers.ts");
  store.connectOwnAnswers(keeper);
  return store;
}

describe("what programs told the visitor, on the device", () => {
  let device: FakeKeeper;
  beforeEach(() => {
    device = new FakeKeeper();
  });

  it("comes back, under a key that “delete everything” finds", async () => {
    const first = await openTab(device);
    first.noteOwnAnswer(told("a-1"));
    const again = await openTab(device);
    expect(again.$ownAnswers.get()).toEqual([told("a-1")]);
    expect(again.$answersOf.get().get("a-1")).toEqual([told("a-1")]);
    expect(KEY.startsWith(KEY_PREFIX)).toBe(true);
  });

  it("is changed, taken back, and nothing stays when all is forgotten", async () => {
    const store = await openTab(device);
    store.noteOwnAnswer(told("a-1"));
    store.noteOwnAnswer({ ...told("a-1"), value: "no" });
    expect(store.$ownAnswers.get()).toEqual([{ ...told("a-1"), value: "no" }]);
    store.takeBackOwnAnswer(told("a-1"));
    expect(store.$ownAnswers.get()).toEqual([]);
    store.noteOwnAnswer(told("b-1"));
    store.forgetOwnAnswers();
    expect(device.texts.has(KEY)).toBe(false);
  });

  it("follows another tab, and loses neither tab's answer", async () => {
    const store = await openTab(device);
    device.fromOtherTab(KEY, JSON.stringify([told("b-1")]));
    expect(store.$ownAnswers.get()).toEqual([told("b-1")]);
    store.noteOwnAnswer(told("a-1"));
    expect(JSON.parse(device.texts.get(KEY) ?? "")).toEqual([told("b-1"), told("a-1")]);
  });

  it.each([
    ["QuotaExceededError", /no room left/],
    ["SecurityError", /does not let this site save/],
  ])("works for the session and says so when storage throws %s", async (name, words) => {
    const store = await openTab(device);
    device.refusal = named(name);
    store.noteOwnAnswer(told("a-1"));
    expect(store.$ownAnswers.get()).toEqual([told("a-1")]);
    expect(store.$ownAnswersNotice.get()).toMatch(words);
  });

  it("keeps what is sound of broken text and says what was lost", async () => {
    device.texts.set(KEY, JSON.stringify([told("a-1"), { program: "__proto__" }]));
    const store = await openTab(device);
    expect(store.$ownAnswers.get()).toEqual([told("a-1")]);
    expect(store.$ownAnswersNotice.get()).toBe(
      "Some of what programs told you could not be read again and was left out.",
    );
    device.texts.set(KEY, "{");
    expect((await openTab(device)).$ownAnswers.get()).toEqual([]);
  });

  it("undo takes back what came with a file, and nothing when it was changed since", async () => {
    const store = await openTab(device);
    const undo = store.changeOwnAnswers((answers) => [...answers, told("a-1")]);
    undo();
    expect(store.$ownAnswers.get()).toEqual([]);
    const late = store.changeOwnAnswers((answers) => [...answers, told("a-1")]);
    store.noteOwnAnswer(told("b-1"));
    late();
    expect(store.$ownAnswers.get()).toHaveLength(2);
  });
});
