import { expect, it } from "vitest";
import type { Move, WhatIf } from "../../src/engine/what-if.ts";
import { sentenceOf } from "../../src/islands/season/desk/what-opens.ts";

const move = (id: string): Move => ({ id, from: "closed", to: "ask" });
const change = (words: string, better: readonly Move[], worse: readonly Move[] = []) =>
  ({ change: { words }, better, worse, fit: { programs: 0, most: 0 } }) as unknown as WhatIf;

it("says how many programs a change moves, those of the list apart, and what it costs", () => {
  const listed = new Set(["a", "z"]);
  const said = [
    change("Pass Step 3", [move("a"), move("b"), move("c")]),
    change("Apply in the next season", [move("b")], [move("c"), move("d")]),
  ].map((one) => sentenceOf(one, listed));
  expect(said).toMatchInlineSnapshot(`
    [
      "Pass Step 3: 3 programs to a better group, 1 of them on your list.",
      "Apply in the next season: 1 program to a better group; 2 to a worse one.",
    ]
  `);
});
