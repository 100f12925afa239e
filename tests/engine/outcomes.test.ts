import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../src/engine/compile.ts";
import { someOf } from "../../src/engine/compile-some.ts";
import { withTold } from "../../src/engine/compile-told.ts";
import { glancesOf } from "../../src/engine/glance.ts";
import { checkInPieces, outcomesOf } from "../../src/engine/outcomes.ts";
import { inOneGo } from "../../src/engine/pieces.ts";
import { rank } from "../../src/engine/rank.ts";
import { profiles, programs, RUNS } from "./arbitraries.ts";
import { fact, occasion, program } from "./builders.ts";
import { told as toldAnswers } from "./told.ts";

const some = fc
  .array(programs, { minLength: 1, maxLength: 4 })
  .map((list) => list.map((one, i) => ({ ...one, id: `${i}-${one.id}` })));
const NOW = occasion();

test("law: whatever answers were asked about before, every program stands as if they were the first", () => {
  fc.assert(
    fc.property(some, fc.array(profiles, { minLength: 2, maxLength: 4 }), (all, visitors) => {
      const compiled = compile(all);
      for (const [i, visitor] of visitors.entries())
        for (const profile of [visitor, { ...visitor, ...(visitors[i + 1] ?? {}) }]) {
          expect(rank(compiled, profile, NOW)).toEqual(rank(compile(all), profile, NOW));
          const [kept, fresh] = [compiled, compile(all)].map((one) => glancesOf(one, profile, NOW));
          for (const { id } of all) {
            expect(kept?.of(id)).toEqual(fresh?.of(id));
            expect(kept?.leanOf(id)).toEqual(fresh?.of(id)?.lean);
          }
        }
    }),
    { ...RUNS, numRuns: 20 },
  );
});

test("a rule is checked again when an answer that it looks at changed, or the day, and only then", () => {
  const compiled = compile([program({ graduation: [fact({ years: 5, since: "graduation" as const })] })]);
  const graduation = compiled.on(NOW).gates.find(({ criterion }) => criterion.id === "graduation");
  if (!graduation) throw new Error("There is no such gate.");
  const asked = { graduationYear: 2016, step2Score: 215 };
  const first = outcomesOf(graduation, asked, NOW);
  expect(outcomesOf(graduation, { ...asked, step2Score: 250 }, NOW)).toBe(first);
  expect(outcomesOf(graduation, { ...asked, graduationYear: 2025 }, NOW)[0]?.status).toBe("met");
  const again = outcomesOf(graduation, asked, NOW);
  expect(again[0]?.status).toBe("not-met");
  expect(outcomesOf(graduation, asked, occasion())).not.toBe(again);
});

test("what was checked in pieces is there", () => {
  const compiled = compile([program({ takesImgs: [fact(true)] })]);
  const columns = compiled.on(NOW);
  const profile = { step2Score: 215 };
  const pieces = [...checkInPieces(columns, profile, NOW)].length;
  expect(pieces).toBe(columns.gates.length + columns.preferences.length);
  const [gate] = columns.gates;
  expect(gate && outcomesOf(gate, profile, NOW)).toBe(gate && outcomesOf(gate, { ...profile }, NOW));
});

test("some of the programs stand as they do alone, with what they told and without", () => {
  fc.assert(
    fc.property(some, profiles, toldAnswers, (all, profile, answers) => {
      const isWanted = ({ id }: { readonly id: string }) => !id.startsWith("1-");
      const told = new Map([[all[0]?.id ?? "", answers]]);
      for (const whole of [compile(all), withTold(compile(all), told)]) {
        const part = someOf(whole, isWanted);
        const alone = compile(all.filter(isWanted));
        const heard = whole.programs === all ? alone : withTold(alone, told);
        expect(rank(part, profile, NOW)).toEqual(rank(heard, profile, NOW));
        expect(inOneGo(part.prepare(NOW))).toBe(part.on(NOW));
      }
      expect(someOf(compile(all), () => true).programs).toEqual(all);
    }),
    { ...RUNS, numRuns: 20 },
  );
});
