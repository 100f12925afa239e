import { expect, test } from "vitest";
import { questionsFor } from "../../src/engine/ask.ts";
import { compile } from "../../src/engine/compile.ts";
import { withSent } from "../../src/engine/compile-changed.ts";
import { withTold } from "../../src/engine/compile-told.ts";
import { deadline } from "../../src/engine/gates/deadline.ts";
import type { OwnAnswer } from "../../src/engine/own-answer.ts";
import type { Profile } from "../../src/engine/profile.ts";
import { rank } from "../../src/engine/rank.ts";
import { fact, gateSays, occasion, program } from "./builders.ts";
import { answer } from "./told.ts";

const VISITOR: Profile = { workStatus: "needs-visa", visas: ["j1"], step2: "passed", step2Score: 215 };
const WELCOME = { takesImgs: [fact(true)] };
const compiled = compile([
  program(WELCOME, { id: "a" }),
  program(WELCOME, { id: "b" }),
  program(WELCOME, { id: "c" }),
]);

function groups(told: Readonly<Record<string, readonly OwnAnswer[]>>): string {
  const standings = rank(withTold(compiled, new Map(Object.entries(told))), VISITOR, occasion());
  return [...standings]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, group }) => `${id} ${group}`)
    .join(", ");
}

test("what one program told moves that program alone, and taken back nothing", () => {
  expect(groups({})).toBe("a ask, b ask, c ask");
  expect(groups({ b: [answer("visa-j1", "yes")] })).toBe("a ask, b open, c ask");
  expect(groups({ b: [answer("visa-j1", "no")], c: [answer("visa-j1", "yes")] })).toBe(
    "a ask, b closed, c open",
  );
  expect(groups({})).toBe("a ask, b ask, c ask");
});

test("several answers of one program each move their gate", () => {
  const told = [answer("visa-j1", "yes"), answer("step2-minimum", 220)];
  expect(groups({ a: told })).toBe("a closed, b ask, c ask");
});

test("where nobody told anything the programs are as they were", () => {
  expect(withTold(compiled, new Map())).toBe(compiled);
  expect(withTold(compiled, new Map([["a", []]]))).toBe(compiled);
  expect(withTold(compiled, new Map([["elsewhere", [answer("visa-j1", "yes")]]]))).toBe(compiled);
});

test("a question that there is not moves nothing", () => {
  expect(groups({ a: [answer("constructor", "no")] })).toBe("a ask, b ask, c ask");
});

test("programs are read once for an occasion, and only those that were told, for what they were told", () => {
  const told = withTold(compiled, new Map([["b", [answer("visa-j1", "yes")]]]));
  const [plain, own] = [compiled.on(occasion()), told.on(occasion())];
  expect(told.programs.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(own.preferences).toBe(plain.preferences);
  const changed = own.gates.filter((column, i) => column !== plain.gates[i]);
  expect(changed.map(({ criterion }) => criterion.id)).toEqual(["visa"]);
  const day = occasion();
  expect(told.on(day)).toBe(told.on(day));
});

test("who applied in time is not closed out by a last day that has passed, and not asked whether files are read", () => {
  const late = compile([
    program({ ...WELCOME, deadline: [fact("10-15")] }, { id: "a" }),
    program({ ...WELCOME, deadline: [fact("10-15")] }, { id: "b" }),
  ]);
  const sent = withSent(late, new Set(["b", "elsewhere"]));
  const found = rank(sent, VISITOR, occasion()).map(({ id, group }) => `${id} ${group}`);
  expect(found).toEqual(["b ask", "a closed"]);
  const [, b] = sent.programs;
  if (!b) throw new Error("b is gone");
  expect(gateSays(deadline, b.facts, VISITOR, { sent: true })).toMatchInlineSnapshot(
    `"not-applicable none: You applied there this season, so its last day is behind you."`,
  );
  const days = { review: "2026-09-23", ranking: null, lists: "2027-03-03", status: null, matchDay: null };
  const reading = occasion({ season: { ...occasion().season, days } });
  const asks = ({ id }: { readonly id: string }) => id === "deadline";
  expect(questionsFor({ ...program({}), sent: true }, VISITOR, reading).some(asks)).toBe(false);
  expect(questionsFor(program({}), VISITOR, reading).some(asks)).toBe(true);
  expect(withSent(late, new Set())).toBe(late);
});
