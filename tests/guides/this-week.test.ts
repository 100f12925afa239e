import { describe, expect, test } from "vitest";
import { PHASES } from "../../src/engine/season.ts";
import { allTasks, TIME_OF_PHASE, thisWeekIn } from "../../src/guides/this-week.ts";
import { SITE } from "../support/content.ts";

const BY_PHASE = { thisWeek: { prepare: ["Plan."], interviews: ["Go."], rank: ["Rank."] } };

describe("what to do this week", () => {
  test("is the same list all the year where a guide has one", () => {
    for (const phase of PHASES)
      expect(thisWeekIn({ thisWeek: ["Go."] }, phase)).toEqual({ tasks: ["Go."], phase: null });
  });

  test("is that of the phase, else of the phase before; after Match Day that of the next season", () => {
    const shown = PHASES.map((phase) => [phase, thisWeekIn(BY_PHASE, phase)] as const);
    expect(shown).toEqual([
      ["prepare", { tasks: ["Plan."], phase: "prepare" }],
      ["apply", { tasks: ["Plan."], phase: "prepare" }],
      ["interviews", { tasks: ["Go."], phase: "interviews" }],
      ["rank", { tasks: ["Rank."], phase: "rank" }],
      ["wait", { tasks: ["Rank."], phase: "rank" }],
      ["match-week", { tasks: ["Rank."], phase: "rank" }],
      ["after", { tasks: ["Plan."], phase: "prepare" }],
    ]);
    const own = { thisWeek: { ...BY_PHASE.thisWeek, after: ["Rest."] } };
    expect(thisWeekIn(own, "after")).toEqual({ tasks: ["Rest."], phase: "after" });
  });

  test("has every task in the whole of them, and words for each phase", () => {
    expect(allTasks(BY_PHASE)).toEqual(["Plan.", "Go.", "Rank."]);
    expect(allTasks({ thisWeek: ["Go."] })).toEqual(["Go."]);
    expect(Object.keys(TIME_OF_PHASE)).toEqual([...PHASES]);
  });
});

test("no guide tells of a rank list, its days or ECFMG's once lists are in", () => {
  const told = [...SITE.content.guides.values()].flatMap((guide) =>
    (["wait", "match-week", "after"] as const).flatMap((phase) =>
      thisWeekIn(guide, phase)
        .tasks.filter((text) =>
          /guide:rank-list|season:(?:rank-list|ecfmg-verif|nrmp-reg)|season\/rank/.test(text),
        )
        .map((text) => `${guide.id}, ${phase}: ${text}`),
    ),
  );
  expect(told).toEqual([]);
});
