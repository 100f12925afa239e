import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Facts } from "../../../src/engine/facts.ts";
import type { Occasion, Profile } from "../../../src/engine/profile.ts";
import { assess } from "../../../src/engine/verdict.ts";
import { program } from "../builders.ts";

interface Head {
  readonly base: Profile;
  readonly occasion: Occasion;
}
interface Case {
  readonly name: string;
  readonly facts: Facts;
  readonly answers: Profile;
  readonly gate: string;
  readonly group: readonly string[];
  readonly why: string;
}

/** Small programs with the group that is right and why; the program also takes IMGs and sponsors J-1, unless the line gives that field. */
const [head, ...cases] = readFileSync(join(import.meta.dirname, "cases.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line)) as [Head, ...Case[]];

const WELCOMES: Facts = {
  takesImgs: [{ value: true, source: "welcome", kind: "program", shown: "2026-09" }],
  visaJ1: [{ value: "yes", source: "welcome", kind: "program", shown: "2026-09" }],
};

describe("pages weighed as witnesses", () => {
  test.each(cases.map((one) => [one.name, one] as const))(
    "%s",
    (_name, { facts, answers, gate, group, why }) => {
      const verdict = assess(program({ ...WELCOMES, ...facts }), { ...head.base, ...answers }, head.occasion);
      const { status, effect, sentence } = verdict.criteria.find(({ id }) => id === gate) ?? {};
      expect(group, `${why}; it says: ${status} ${effect} ${sentence}`).toContain(verdict.group);
    },
  );
});
