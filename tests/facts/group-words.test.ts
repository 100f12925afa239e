import { expect, test } from "vitest";
import { GROUPS } from "../../src/engine/verdict-types.ts";
import { GROUP_PROSE, GROUP_WORDS as WORDS } from "../../src/facts/group-words.ts";

test("every group has a name of its own and says in sentences what it means and when", () => {
  expect(Object.keys(WORDS)).toEqual([...GROUPS]);
  const names = GROUPS.map((group) => WORDS[group].name);
  expect(new Set(names).size).toBe(GROUPS.length);
  for (const group of GROUPS) {
    const { name } = WORDS[group];
    const { short, rule } = GROUP_PROSE[group];
    expect(name).toMatch(/^[A-Z].*[^.]$/);
    for (const words of [short, rule]) expect(words).toMatch(/^[A-Z].*\.$/);
  }
});
