import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Dataset } from "../../src/dataset/dataset.ts";
import type { Program } from "../../src/engine/facts.ts";
import { OwnAnswers } from "../../src/engine/own-answers.ts";
import { entryOf } from "../../src/plan/list.ts";
import { $dataset } from "../../src/stores/dataset.ts";
import { clearFilters, setFilter } from "../../src/stores/filters.ts";
import { addToList, clearList, noteOnList } from "../../src/stores/list.ts";
import { $ownStandings, $pool } from "../../src/stores/list-standings.ts";
import { $occasion } from "../../src/stores/occasion.ts";
import { $outlook, outlookNow } from "../../src/stores/outlook.ts";
import { forgetOwnAnswers, noteOwnAnswer, takeBackOwnAnswer } from "../../src/stores/own-answers.ts";
import { replaceAnswers } from "../../src/stores/profile.ts";
import { encodeProfile } from "../../src/stores/share-link.ts";
import { closeShared, openShared } from "../../src/stores/shared.ts";
import { $ready, $standings, $visible } from "../../src/stores/standings.ts";
import { fact, occasion, program } from "../engine/builders.ts";
import { answer } from "../engine/told.ts";

const NO_NAMES = new Map<string, string>();

function datasetOf(programs: readonly Program[]): Dataset {
  return {
    asOf: "2026-11-22",
    programs,
    details: new Map(),
    sources: new Map(),
    cities: new Map(),
    ruleSources: new Map(),
    names: {
      specialties: NO_NAMES,
      regions: NO_NAMES,
      cities: NO_NAMES,
      states: NO_NAMES,
    },
    languages: [{ id: "spanish", name: "Spanish" }],
    figures: new Map([["step-2-ck-pass-mark", 218]]),
  };
}

const PROGRAMS = [
  program({ takesImgs: [fact(true)] }, { id: "open", name: "B" }),
  program({}, { id: "ask", name: "A", state: "tx" }),
  program({ takesImgs: [fact(false)] }, { id: "closed", name: "C" }),
  program({ takesImgs: [fact(true)] }, { id: "psychiatry", name: "D", specialty: "psychiatry" }),
  program({ takesImgs: [fact(true)], step2Minimum: [fact(225)] }, { id: "step", name: "E" }),
];
const CITIZEN = { specialties: ["family-medicine"], workStatus: "citizen", step2: "not-taken" } as const;

const shown = () =>
  Object.fromEntries(
    Object.entries($visible.get()?.shown ?? {}).map(([group, list]) => [group, list.map(({ id }) => id)]),
  );

beforeEach(() => {
  $dataset.set({ state: "ready", dataset: datasetOf(PROGRAMS) });
  $occasion.set(occasion());
  replaceAnswers(CITIZEN);
  closeShared();
  clearFilters();
  forgetOwnAnswers();
});

describe("what programs told the visitor", () => {
  const told = { ...answer("takes-imgs", "yes"), program: "ask" };
  const ready = () => $ready.get()?.programOf.get("ask")?.told;
  const heard = new OwnAnswers([told]);

  test("moves that program at once, on results and list, and taking it back moves it back", () => {
    const before = $standings.get();
    noteOwnAnswer(told);
    expect(shown()).toMatchObject({ open: ["ask", "open"], ask: [] });
    expect($ownStandings.get()?.get("ask")?.group).toBe("open");
    expect([ready(), $pool.get()?.programOf.get("ask")?.told]).toEqual([heard, heard]);
    takeBackOwnAnswer(told);
    expect($standings.get()).toEqual(before);
    expect(ready()).toBeUndefined();
  });

  test("says nothing of somebody else, whose link is open", () => {
    noteOwnAnswer(told);
    openShared(encodeProfile({ ...CITIZEN, step2: "passed", step2Score: 240 }));
    expect(shown().ask).toContain("ask");
    expect(ready()).toBeUndefined();
    closeShared();
    expect(shown().open).toContain("ask");
  });

  test("counts for who hides programs that do not say", () => {
    setFilter("hideUnknown", true);
    noteOwnAnswer(told);
    expect(shown().open).toContain("ask");
  });
});

describe("the last day of a program on the list", () => {
  const late = program({ takesImgs: [fact(true)], deadline: [fact("10-15")] }, { id: "late", name: "L" });
  const group = () => $ownStandings.get()?.get("late")?.group;

  test("closes it once it has passed, but not for who had applied there this season", () => {
    $dataset.set({ state: "ready", dataset: datasetOf([...PROGRAMS, late]) });
    $occasion.set({ ...occasion(), asOf: "2026-12-15" });
    addToList([entryOf("late", "L", null)]);
    expect(group()).toBe("closed");
    noteOnList("late", { what: "applied", day: "2026-09-24" });
    expect(group()).toBe("open");
    expect(shown().open).toContain("late");
    expect($ownStandings.get()?.get("closed")?.group).toBe("closed");
    clearList();
    addToList([entryOf("late", "L", null)]);
    noteOnList("late", { what: "applied", day: "2025-09-24" });
    expect(group()).toBe("closed");
    clearList();
  });
});

describe("what the results show", () => {
  test("programs of the chosen specialties, by group", () => {
    expect(shown()).toEqual({ open: ["open"], ask: ["ask"], step: ["step"], closed: ["closed"] });
    expect($visible.get()).toMatchObject({ counts: { open: 1, ask: 1, step: 1, closed: 1 }, all: 5 });
  });

  test("a group alone leaves the counts of all four", () => {
    setFilter("group", "ask");
    expect(shown()).toEqual({ open: [], ask: ["ask"], step: [], closed: [] });
    expect($visible.get()?.counts).toEqual({ open: 1, ask: 1, step: 1, closed: 1 });
  });

  test("other filters change them", () => {
    setFilter("state", "tx");
    expect($visible.get()?.counts).toEqual({ open: 0, ask: 1, step: 0, closed: 0 });
  });

  test("a shared link's answers stand in for one's own", () => {
    openShared(encodeProfile({ specialties: ["psychiatry"], workStatus: "citizen" }));
    expect(shown()).toMatchObject({ open: ["psychiatry"] });
  });

  test("nothing before the data or the day is there", () => {
    $dataset.set({ state: "loading" });
    expect([$standings.get(), $visible.get(), $outlook.get()]).toEqual([null, null, null]);
  });
});

test("the outlook counts the chosen specialties only, and follows the answers", async () => {
  const stop = $outlook.listen(() => {});
  await vi.waitFor(() => expect($outlook.get()).not.toBeNull());
  expect($outlook.get()?.sweep?.map(({ score, more }) => [score, more.map(({ id }) => id)])).toEqual([
    [218, []],
    [225, ["step"]],
  ]);
  expect(await outlookNow()).toEqual($outlook.get());
  replaceAnswers({ ...CITIZEN, specialties: ["psychiatry"] });
  await vi.waitFor(() =>
    expect($outlook.get()?.sweep).toEqual([{ score: 218, more: [], all: [], closing: [] }]),
  );
  stop();
});
