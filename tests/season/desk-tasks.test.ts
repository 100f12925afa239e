import fc from "fast-check";
import { expect, it } from "vitest";
import { isPage } from "../../src/content/addresses.ts";
import { readContent } from "../../src/content/read-content.ts";
import { PHASES } from "../../src/engine/season.ts";
import { CASES, casesOf, tasksFor } from "../../src/season/desk-tasks.ts";

const { content } = readContent(process.cwd());
const tasks = content.desk.get("season")?.tasks ?? [];

it("counts each program of a list in one case at most, and asks who has none to look for some", () => {
  const statuses = fc.constantFrom(
    "considering",
    "asked",
    "applied",
    "interview",
    "ranked",
    "declined",
    "rejected",
  );
  fc.assert(
    fc.property(fc.array(statuses), (list) => {
      const cases = casesOf(
        list.map((status) => ({ status })),
        null,
      );
      const counted = [...cases].filter(([one]) => !["anybody", "nothing-listed"].includes(one));
      expect(counted.reduce((sum, [, number]) => sum + number, 0)).toBeLessThanOrEqual(list.length);
      expect(cases.has("nothing-listed")).toBe(list.length === 0);
    }),
  );
});

it("says that ECFMG is missing only to who has said so", () => {
  expect(casesOf([], null).has("not-certified")).toBe(false);
  expect(casesOf([], true).has("not-certified")).toBe(false);
  expect(casesOf([], false).has("not-certified")).toBe(true);
});

it("has something for every phase, every case somewhere, and never tells who applied to apply", () => {
  const everybody = new Map(CASES.map((one) => [one, 1]));
  for (const phase of PHASES) expect(tasksFor(tasks, phase, everybody)).not.toEqual([]);
  const applied = casesOf([{ status: "applied" }, { status: "interview" }], true);
  for (const phase of PHASES)
    expect(tasksFor(tasks, phase, applied).filter(({ text }) => /\bapply\b|not applied/i.test(text))).toEqual(
      [],
    );
});

it("links to pages that there are", () => {
  expect(tasks.filter(({ link }) => !isPage(content, link)).map(({ link }) => link)).toEqual([]);
});
