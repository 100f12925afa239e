import { expect, test } from "vitest";
import { rulesAfter, sourcesOfRules } from "../../src/engine/season-rules.ts";
import { RULE_SOURCES, RULES } from "./builders.ts";

test("after the last season that is announced the days are open, what binds and how long results take stays", () => {
  const after = rulesAfter(RULES);
  expect([after.certify?.value, after.register?.value, after.lists?.value]).toEqual([null, null, null]);
  expect(after.certify?.sources).toEqual(RULES.certify.sources);
  expect([after.resultWeeks, after.h1bNeedsStep3]).toEqual([RULES.resultWeeks, RULES.h1bNeedsStep3]);
});

test("a rule that no record tells stays untold", () => {
  expect(rulesAfter({})).toEqual({});
  expect(Object.keys(rulesAfter({ lists: RULES.lists }))).toEqual(["lists"]);
});

test("the pages that the rules rest on are those of each of them", () => {
  expect(sourcesOfRules(RULES)).toEqual(RULE_SOURCES);
  expect(sourcesOfRules({ register: RULES.register })).toEqual(["nrmp-calendar"]);
  expect(sourcesOfRules({})).toEqual([]);
});
