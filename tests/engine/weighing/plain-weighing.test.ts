import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../../src/engine/day.ts";
import type { Facts, Field, Program } from "../../../src/engine/facts.ts";
import { MANNERS } from "../../../src/engine/manners.ts";
import type { Occasion } from "../../../src/engine/profile.ts";
import type { Manner } from "../../../src/engine/statement.ts";
import { assess } from "../../../src/engine/verdict.ts";
import { weigh } from "../../../src/engine/witness.ts";
import { expectSame } from "../../support/expect-same.ts";
import { IS_MUTATION_RUN, occasions, profiles } from "../arbitraries.ts";
import { GATE_FIELDS, witnessed } from "./pages.ts";
import { judgePlainly } from "./plain-gates.ts";
import { type Plain, type Said, weighPlainly } from "./plain-weighing.ts";

const DAY = "2026-11-23";

/** The engine's weighing and the plain one as the same text: rulings with their ways, values and firmness, wishes and hints. */
function engineSays(facts: Facts, field: Field): string {
  const manner = MANNERS.get(field) as Manner<unknown, unknown>;
  const { rule } = weigh(facts[field] as never, manner, DAY);
  const lines = Object.values(rule).flatMap((part) => [
    ...(part?.rules ?? []).map((ruling) =>
      line(
        "rule",
        ruling.map((reading) => reading.map(({ value, strength }) => `${say(value)} ${strength}`)),
      ),
    ),
    ...(part?.hints ?? []).map(({ value, strength }) => `hint ${say(value)} ${strength}`),
  ]);
  return [...new Set(lines)].sort().join("\n");
}

function plainSays({ rulings, hints }: Plain): string {
  const claim = ({ value, firm }: Said) => `${say(value)} ${firm}`;
  const lines = [
    ...rulings.map(({ ways }) =>
      line(
        "rule",
        ways.map((way) => way.map(claim)),
      ),
    ),
    ...hints.map((one) => `hint ${claim(one)}`),
  ];
  return [...new Set(lines)].sort().join("\n");
}

function line(what: string, ways: readonly (readonly string[])[]): string {
  return `${what} ${ways
    .map((way) => [...way].sort().join(" and "))
    .sort()
    .join(" or ")}`;
}

/** What is told apart by both: limits on failures by their exams, not by the word for the sum. */
function say(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const { counted: _, ...rest } = value as Record<string, unknown>;
  return JSON.stringify(Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))));
}

const RUNS = { numRuns: IS_MUTATION_RUN ? 200 : 10_000, ...(IS_MUTATION_RUN && { seed: 2027 }) };

test("a second weighing, written plainly, hears the same of 10,000 programs", () => {
  let several = 0;
  fc.assert(
    fc.property(witnessed, ({ facts }: Program) => {
      for (const field of GATE_FIELDS) {
        if (field === "deadline" || !facts[field]) continue;
        if (facts[field].length > 1) several++;
        expectSame(engineSays(facts, field), plainSays(weighPlainly(facts, field, DAY)), field);
      }
    }),
    RUNS,
  );
  expect(several).toBeGreaterThan(IS_MUTATION_RUN ? 50 : 5_000);
});

/** Days of a season with days behind and ahead, and where programs are a day behind the visitor. */
const when = fc.tuple(occasions, fc.constantFrom(undefined, -1)).map(([occasion, behind]): Occasion => {
  if (behind === undefined) return occasion;
  return { ...occasion, asOfIn: { CA: addDays(occasion.asOf, behind) } };
});

test("of 10,000 programs, visitors and days the plain gates come to the same group, status and effect", () => {
  const groups = new Map<string, number>();
  fc.assert(
    fc.property(witnessed, profiles, when, (program, profile, occasion) => {
      const { group, criteria } = assess(program, profile, occasion);
      const plain = judgePlainly(program, profile, occasion);
      for (const { id, kind, status, effect, disputed } of criteria) {
        if (kind !== "gate") continue;
        const its = plain.gates[id];
        const told = `${status} ${effect}${disputed ? " disputed" : ""}`;
        expectSame(told, `${its?.status} ${its?.effect}${its?.disputed ? " disputed" : ""}`, id);
      }
      expectSame(group, plain.group);
      groups.set(group, (groups.get(group) ?? 0) + 1);
    }),
    RUNS,
  );
  expect([...groups.keys()].sort()).toEqual(["ask", "closed", "open", "step"]);
});
