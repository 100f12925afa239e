import { expect, test } from "vitest";
import { STATES } from "../../src/content/schemas/state.ts";
import { quizOptionsOf } from "../../src/site/quiz-options.ts";
import { SITE } from "../support/content.ts";

const { regions } = quizOptionsOf(SITE);

test("the regions that the site tells of stand open and first, the Central Valley before all", () => {
  const open = regions.filter(({ fold }) => fold === undefined);
  expect(regions.slice(0, open.length)).toEqual(open);
  expect(open[0]?.id).toBe("central-valley");
  expect(open.map(({ id }) => id)).toEqual([
    "central-valley",
    "inland-empire",
    "sacramento-valley",
    "other-california",
    "arizona",
    "new-mexico",
    "texas-border-west",
    "other-texas",
  ]);
});

test("every state with programs can be chosen, each elsewhere once and under its division", () => {
  const chosen = new Set(regions.map(({ id }) => id));
  expect(SITE.programs.filter(({ isInResults, region }) => isInResults && !chosen.has(region.id))).toEqual(
    [],
  );
  const elsewhere = regions.filter(({ fold }) => fold !== undefined);
  const ours = new Set(["CA", "AZ", "NM", "TX"]);
  const states = Object.entries(STATES).flatMap(([id, name]) =>
    SITE.byState.has(id) && !ours.has(id) ? [name] : [],
  );
  expect(elsewhere.map(({ name }) => name).sort()).toEqual(states.sort());
  expect([...new Set(elsewhere.map(({ fold }) => fold))]).toEqual([
    "Pacific",
    "Mountain",
    "West South Central",
    "West North Central",
    "East South Central",
    "East North Central",
    "South Atlantic",
    "Middle Atlantic",
    "New England",
    "Puerto Rico, outside the divisions",
  ]);
});
