import { beforeEach, expect, it, vi } from "vitest";
import { exportJson } from "../../src/plan/list-file.ts";
import { readRankFile } from "../../src/plan/rank-file.ts";
import { addRanked } from "../../src/season/rank/rank-plan.ts";
import { RANK_KEY } from "../../src/stores/keys.ts";
import { FakeKeeper } from "./keeper.ts";

const A = { id: "a", name: "Alder" };
const B = { id: "b", name: "Birch" };
let keeper: FakeKeeper;
let store: typeof import("../../src/stores/rank-plan.ts");

beforeEach(async () => {
  vi.resetModules();
  keeper = new FakeKeeper();
  store = await import("../../src/stores/rank-plan.ts");
  store.connectRank(keeper);
});

const names = () => store.$rankPlan.get().programs.map(({ name }) => name);

it("keeps the rank list on the device, and undo goes back step by step", () => {
  store.changeRank((plan) => addRanked(plan, [A]), "Added Alder");
  store.changeRank((plan) => addRanked(plan, [B]), "Added Birch");
  expect(keeper.texts.get(RANK_KEY)).toContain("Birch");
  expect(store.$rankUndo.get()).toBe("Added Birch");
  store.undoRank();
  expect(names()).toEqual(["Alder"]);
  store.undoRank();
  expect(names()).toEqual([]);
  expect(keeper.texts.has(RANK_KEY)).toBe(false);
  expect(store.$rankUndo.get()).toBeNull();
});

it("follows another tab, and does not undo what that tab did", () => {
  store.changeRank((plan) => addRanked(plan, [A]), "Added Alder");
  keeper.fromOtherTab(RANK_KEY, JSON.stringify({ programs: [A, B], choices: [] }));
  expect(names()).toEqual(["Alder", "Birch"]);
  expect(store.$rankUndo.get()).toBeNull();
  store.undoRank();
  expect(names()).toEqual(["Alder", "Birch"]);
});

it("says what it could not read, and loses nothing else", () => {
  keeper.fromOtherTab(RANK_KEY, JSON.stringify({ programs: [A, { id: "?" }], choices: [] }));
  expect(names()).toEqual(["Alder"]);
  expect(store.$rankNotice.get()).toBe("A part of your saved rank list could not be read and was left out.");
});

it("goes into the list's file and comes out of it", () => {
  store.changeRank((plan) => addRanked(plan, [A, B]), "Added two");
  const rank = JSON.parse(keeper.texts.get(RANK_KEY) ?? "");
  const text = exportJson({ list: [], own: [], rank }, { day: "2026-11-28", about: null });
  expect(readRankFile(text)).toEqual({ plan: store.$rankPlan.get(), lost: 0 });
  expect(readRankFile(exportJson({ list: [], own: [] }, { day: "2026-11-28", about: null }))).toEqual({
    words: "This file holds no rank list.",
  });
  expect(readRankFile("{")).toHaveProperty("words");
});
