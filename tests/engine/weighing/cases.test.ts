import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Facts } from "../../../src/engine/facts.ts";
import type { Occasion, Profile } from "../../../src/engine/profile.ts";
import type { SeasonRules } from "../../../src/engine/season-rules.ts";
import { assess } from "../../../src/engine/verdict.ts";
import { program } from "../builders.ts";

interface Head {
  readonly base: Profile;
  readonly occasion: Occasion;
}
interface Case {
  readonly name: string;
  readonly facts: Facts;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly occasion?: { readonly asOf?: string; readonly rules?: SeasonRules };
  readonly gate: string;
  readonly group: readonly string[];
  readonly why: string;
}

/** Small programs with the group that is right and why; the program also takes IMGs and sponsors J-1, unless the line gives that field. */
const [head, ...cases] = readLines("cases.jsonl") as [Head, ...Case[]];
const [, ...more] = readLines("more-cases.jsonl") as [unknown, ...Case[]];

function readLines(name: string): unknown[] {
  const text = readFileSync(join(import.meta.dirname, name), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const WELCOMES: Facts = {
  takesImgs: [{ value: true, source: "welcome", kind: "program", shown: "2026-09" }],
  visaJ1: [{ value: "yes", source: "welcome", kind: "program", shown: "2026-09" }],
};

/** What of a record is there. */
function given<T extends object>(record: T, isGiven: (value: unknown) => boolean): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => isGiven(value))) as T;
}

describe("pages weighed as witnesses", () => {
  test.each([...cases, ...more].map((one) => [one.name, one] as const))(
    "%s",
    (_name, { facts, answers, occasion: { rules, ...day } = {}, gate, group, why }) => {
      const season = { ...head.occasion.season, ...(rules && { rules }) };
      const said = given({ ...WELCOMES, ...facts }, (list) => (list as readonly unknown[]).length > 0);
      const profile = given({ ...head.base, ...answers }, (answer) => answer !== null);
      const verdict = assess(program(said), profile, { ...head.occasion, ...day, season });
      const { status, effect, sentence } = verdict.criteria.find(({ id }) => id === gate) ?? {};
      expect(group, `${why}; it says: ${status} ${effect} ${sentence}`).toContain(verdict.group);
    },
  );
});
