import { expect, test } from "vitest";
import { countStates, statesByDivision, statesByName } from "../../src/site/states.ts";
import { SITE } from "../support/content.ts";

test("every program stands in one state, and each state in one division", () => {
  const states = statesByName(SITE);
  expect(states.map(({ name }) => name)).toEqual(states.map(({ name }) => name).toSorted());
  expect(states.flatMap(({ programs }) => programs)).toHaveLength(SITE.programs.length);
  const inDivisions = statesByDivision(SITE).flatMap(({ states: there }) => there);
  expect(inDivisions.map(({ id }) => id).toSorted()).toEqual(states.map(({ id }) => id).toSorted());
});

test("the division of the site's heart comes first; one without programs is left out, Puerto Rico stands last", () => {
  const byState = new Map([
    ["CA", []],
    ["PR", []],
    ["OH", []],
  ]);
  const found = statesByDivision({ byState }).map(({ id, states }) => [
    id,
    ...states.map((state) => state.id),
  ]);
  expect(found).toEqual([
    ["pacific", "CA"],
    ["east-north-central", "OH"],
    ["outside", "PR"],
  ]);
});

test.each([
  [["CA"], "1 state"],
  [["CA", "TX"], "2 states"],
  [["CA", "TX", "PR"], "2 states and Puerto Rico"],
  [["CA", "DC", "PR", "TX"], "2 states, the District of Columbia and Puerto Rico"],
])("%j are counted as %s", (ids, words) => {
  expect(countStates({ byState: new Map(ids.map((id) => [id, []])) })).toBe(words);
});
