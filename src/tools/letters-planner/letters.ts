import type { Outcome } from "../../engine/criterion.ts";
import type { Program } from "../../engine/facts.ts";
import { letters } from "../../engine/gates/letters.ts";
import type { Occasion, Profile } from "../../engine/profile.ts";
import { readRule } from "../../engine/rule.ts";
import type { DemandRow } from "../shared/demand-rows.ts";

export const LETTER_KINDS = ["count", "us", "inSpecialty"] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Who should write, in the notes of our editors: "One comes from a chair, clerkship director or program director". */
const WRITER = /\b(?:chair|director|faculty|physician|internist|teacher)s?\b/i;

export interface LetterNeed {
  readonly kind: LetterKind;
  /** The most that any of the programs demands or prefers. */
  readonly most: number;
  /** How many of the programs speak of it. */
  readonly programs: number;
  /** Letters of the kind the visitor has; null when they have not said. */
  readonly have: number | null;
}

/** One letter more of a kind, and the programs whose demand is met by it and not by a letter from anybody. */
export interface LetterStep {
  readonly kind: LetterKind;
  readonly meets: readonly string[];
}

export interface LettersPlan {
  readonly rows: readonly DemandRow[];
  readonly needs: readonly LetterNeed[];
  readonly steps: readonly LetterStep[];
}

/** What programs that speak of letters demand, and what of it is missing. The verdict's own gate judges. */
export function planLetters(programs: readonly Program[], profile: Profile, occasion: Occasion): LettersPlan {
  const check = (answers: Profile) =>
    programs
      .filter(({ facts }) => facts.letters !== undefined)
      .map((program): [Program, Outcome] => [
        program,
        letters.check(letters.read(program).rule, forSpecialty(answers, program.specialty), occasion),
      ]);
  const now = check(profile);
  const met = idsMet(now);
  const meetsWith = (kind: LetterKind) =>
    [...idsMet(check(withLetter(profile, kind)))].filter((id) => !met.has(id));
  // What a letter from anybody meets needs none from the US or the specialty.
  const anybody = new Set(meetsWith("count"));
  return {
    rows: now.map(([program, outcome]) => ({
      id: program.id,
      status: outcome.status,
      effect: outcome.effect,
      sentence: outcome.say(),
      namesWriter: namesWriter(program),
    })),
    needs: LETTER_KINDS.map((kind) => needOf(kind, programs, profile)),
    steps: LETTER_KINDS.map((kind) => ({
      kind,
      meets: meetsWith(kind).filter((id) => !anybody.has(id) || kind === "count"),
    })).filter(({ meets }) => meets.length > 0),
  };
}

/** A letter from the specialty is one from the program's own: the planner asks for letters of the specialty chosen. */
function forSpecialty(profile: Profile, specialty: string): Profile {
  const chosen = profile.specialties ?? [];
  return chosen.length === 0 ? { ...profile, specialties: [specialty] } : profile;
}

/** Whether the page that decides says who should write. */
function namesWriter(program: Program): boolean {
  const { rule } = letters.read(program);
  return LETTER_KINDS.some((kind) => {
    const one = rule[kind];
    return one.state === "known" && one.note !== null && WRITER.test(one.note);
  });
}

function needOf(kind: LetterKind, programs: readonly Program[], profile: Profile): LetterNeed {
  const known = programs.flatMap(({ facts }) => {
    const { rule } = readRule(
      facts.letters?.flatMap((fact) =>
        fact.value[kind] === null ? [] : [{ ...fact, value: fact.value[kind] }],
      ),
    );
    return rule.state === "known" ? [rule.value] : [];
  });
  return { kind, most: Math.max(0, ...known), programs: known.length, have: haveOf(kind, profile) };
}

function haveOf(kind: LetterKind, profile: Profile): number | null {
  const { letters: all, lettersUs, lettersSpecialty } = profile;
  return { count: all, us: lettersUs, inSpecialty: lettersSpecialty }[kind] ?? (all === 0 ? 0 : null);
}

/** The same answers with one letter more: one from the US or the specialty is also one more in all. */
function withLetter(profile: Profile, kind: LetterKind): Profile {
  const { letters: all = 0, lettersUs = 0, lettersSpecialty = 0 } = profile;
  return {
    ...profile,
    letters: all + 1,
    lettersUs: lettersUs + (kind === "us" ? 1 : 0),
    lettersSpecialty: lettersSpecialty + (kind === "inSpecialty" ? 1 : 0),
  };
}

function idsMet(outcomes: readonly [Program, Outcome][]): ReadonlySet<string> {
  return new Set(outcomes.filter(([, { status }]) => status === "met").map(([{ id }]) => id));
}
