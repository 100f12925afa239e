import fc from "fast-check";
import { expect, it } from "vitest";
import {
  addRanked,
  changeRanked,
  choose,
  idOfName,
  MOST_RANKED,
  NO_PLAN,
  primaryOf,
  readRankPlan,
  reasonsBetween,
  removeRanked,
  secondOf,
} from "../../../src/season/rank/rank-plan.ts";

const named = (...ids: string[]) => ids.map((id) => ({ id, name: `The ${id}` }));

it("adds each program once and stops where NRMP does", () => {
  const plan = addRanked(addRanked(NO_PLAN, named("a", "b")), named("b", "c", "c"));
  expect(plan.programs.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  const many = addRanked(plan, named(...Array.from({ length: 400 }, (_, at) => `x${at}`)));
  expect(many.programs).toHaveLength(MOST_RANKED);
  expect(addRanked(plan, [{ id: "d", name: " \n" }])).toBe(plan);
});

it("gives a typed name an id that another spelling of blanks and case shares, in any script", () => {
  expect(idOfName("  Kern  Medical, FM ")).toBe(idOfName("kern medical fm"));
  expect(idOfName("Clínica São João")).toBe("typed-clinica-sao-joao");
  expect(idOfName("مستشفى")).toMatch(/^typed-[a-z0-9]+$/);
  expect(addRanked(NO_PLAN, [{ id: idOfName("病院"), name: "病院" }]).programs).toHaveLength(1);
});

it("takes a program's choices away with it", () => {
  const plan = choose(addRanked(NO_PLAN, named("a", "b", "c")), {
    over: "a",
    under: "b",
    why: "",
    isTie: false,
  });
  expect(removeRanked(plan, "b")).toEqual({
    ...plan,
    programs: plan.programs.filter(({ id }) => id !== "b"),
    choices: [],
  });
});

it("keeps apart where one would rather not match, and the two lists", () => {
  let plan = addRanked(NO_PLAN, named("whole", "advanced", "year", "year-too", "never"));
  plan = changeRanked(plan, "advanced", { place: "advanced" });
  plan = changeRanked(plan, "year", { place: "first-year" });
  plan = changeRanked(plan, "year-too", { place: "first-year-alone" });
  plan = changeRanked(plan, "never", { isOut: true });
  expect(primaryOf(plan)).toEqual(["whole", "advanced", "year-too"]);
  expect(secondOf(plan)).toEqual(["year", "year-too"]);
});

it("keeps every reason of a pair, newest first", () => {
  let plan = addRanked(NO_PLAN, named("a", "b"));
  plan = choose(plan, { over: "a", under: "b", why: "The clinic.", isTie: false });
  plan = choose(plan, { over: "a", under: "b", why: "And the residents.", isTie: false });
  expect(reasonsBetween(plan, "b", "a").map(({ why }) => why)).toEqual(["And the residents.", "The clinic."]);
});

it("reads what it wrote, and anything else without an error", () => {
  const plan = choose(addRanked(NO_PLAN, named("a", "b")), { over: "b", under: "a", why: "x", isTie: true });
  expect(readRankPlan(JSON.parse(JSON.stringify(plan)))).toEqual({ plan, lost: 0 });
  expect(readRankPlan(undefined)).toEqual({ plan: NO_PLAN, lost: 0 });
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const { plan: read } = readRankPlan({ programs: json, choices: json });
      expect(readRankPlan(json).lost).toBeGreaterThanOrEqual(0);
      expect(readRankPlan(JSON.parse(JSON.stringify(read)))).toEqual({ plan: read, lost: 0 });
    }),
  );
});

it("leaves out what is broken and counts it", () => {
  const { plan, lost } = readRankPlan({
    programs: [{ id: "a", name: "A\u0007" }, { id: "../b" }, { id: "a", name: "again" }, null],
    choices: [
      { over: "a", under: "a", is: "better" },
      { over: "a", under: "z", is: "better" },
    ],
  });
  expect(plan.programs.map(({ id }) => id)).toEqual(["a"]);
  expect(lost).toBe(3 + 2);
});
