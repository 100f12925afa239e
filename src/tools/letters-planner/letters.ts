import type { Outcome } from "../../engine/criterion.ts";
import type { Program } from "../../engine/facts.ts";
import { letters } from "../../engine/gates/letters.ts";
import type { Occasion, Profile } from "../../engine/profile.ts";
import type { Part, Ruling } from "../../engine/rule.ts";
import { hearing } from "../../engine/told.ts";
import type { DemandRow } from "../shared/demand-rows.ts";

const PLANNED_KINDS = ["count", "us", "inSpecialty"] as const;
export type LetterKind = (typeof PLANNED_KINDS)[number];

/** Who should write, in the notes of our editors: "One comes from a chair, clerkship director or program director". */
const WRITER = /\b(?:chair|director|faculty|physician|internist|teacher)s?\b/i;

/** Letters of one kind that the chosen programs speak of. */
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

/** What the visitor's letters come to, program by program, and what more would meet. */
export interface LettersPlan {
  readonly rows: readonly DemandRow[];
  readonly needs: readonly LetterNeed[];
  readonly steps: readonly LetterStep[];
}

/** As verdicts judge: what the visitor was told counts too. */
const HEARD = hearing(letters);

/** What programs that speak of letters demand, and what of it is missing. The verdict's own gate judges. */
export function planLetters(programs: readonly Program[], profile: Profile, occasion: Occasion): LettersPlan {
  const check = (answers: Profile) =>
    programs
      .filter(({ facts }) => facts.letters !== undefined)
      .map((program): [Program, Outcome] => [
        program,
        HEARD.check(HEARD.read(program, occasion).rule, forSpecialty(answers, program.specialty), occasion),
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
      namesWriter: namesWriter(program, occasion),
    })),
    needs: PLANNED_KINDS.map((kind) => needOf(kind, programs, { profile, occasion })),
    steps: PLANNED_KINDS.map((kind) => ({
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
function namesWriter(program: Program, occasion: Occasion): boolean {
  const { kinds } = letters.read(program, occasion).rule;
  return PLANNED_KINDS.some((kind) =>
    spokenOf(kinds[kind])
      .flat(2)
      .some(({ note }) => note !== null && WRITER.test(note)),
  );
}

/** The rules on a kind of letter, else the wishes. */
function spokenOf(part: Part<number> | undefined): readonly Ruling<number>[] {
  return part === undefined ? [] : part.rules.length > 0 ? part.rules : part.wishes;
}

function needOf(
  kind: LetterKind,
  programs: readonly Program[],
  { profile, occasion }: { profile: Profile; occasion: Occasion },
): LetterNeed {
  const known = programs.flatMap((program) => {
    const rulings = spokenOf(letters.read(program, occasion).rule.kinds[kind]);
    if (rulings.length === 0 || rulings.some(({ length }) => length > 1)) return [];
    return [Math.max(...rulings.flat(2).map(({ value }) => value))];
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
