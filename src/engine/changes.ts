import type { Imagined } from "./attempts.ts";
import { findContradictions } from "./contradictions.ts";
import { plural } from "./counted.ts";
import { withPass, withStep2 } from "./exam-passes.ts";
import { applicationYear, type ExamState, isUnpassed, type Occasion, type Profile } from "./profile.ts";
import { MAX_IDS, PROFILE_FIELDS } from "./profile-fields.ts";
import { nextOccasion } from "./season.ts";
import { sayWeeks, WEEKS_A_MONTH, weeksHeld } from "./usce-weeks.ts";
import { standingOf } from "./work-kinds.ts";

/** Something this person can still do, and the profile and day after it. */
export interface Change {
  readonly id: string;
  readonly kind: ChangeKind;
  /** Steps of one ladder differ only in how much: of those with the same effect the smallest is kept. */
  readonly ladder: string;
  /** "Pass Step 3". */
  readonly words: string;
  readonly profile: Imagined;
  readonly occasion: Occasion;
}

/** What is changed; `season` is waiting for the next one. */
export type ChangeKind =
  | "step1"
  | "step2"
  | "step3"
  | "ecfmg"
  | "usce"
  | "letters"
  | "visa"
  | "language"
  | "season";

/** What there is to try, from the programs at hand. */
export interface ChangeOptions {
  /** Step 2 CK scores worth trying, lowest first (`step2Marks`). */
  readonly step2Marks: readonly number[];
  /** Languages that could be learned, with their names. */
  readonly languages: readonly { readonly id: string; readonly name: string }[];
}

/** Months of new clinical experience beyond which no plan for one season goes. */
const MOST_NEW_MONTHS = 12;
/** Letters that a person can ask for within one season. */
const MOST_NEW_LETTERS = 4;

/**
 * Every change still possible to this person, smallest first within each ladder. A passed Step is never taken again, an answer that is
 * missing is no change, and nothing that the answers contradict is offered.
 */
export function possibleChanges(
  profile: Profile,
  occasion: Occasion,
  options: ChangeOptions,
): readonly Change[] {
  const wrongBefore = countWrong(profile, occasion);
  return [
    ...examChanges(profile, options),
    ...ecfmgChanges(profile),
    ...usceChanges(profile, occasion),
    ...letterChanges(profile),
    ...visaChanges(profile),
    ...languageChanges(profile, options),
    {
      id: "season",
      kind: "season",
      ladder: "season",
      words: "Apply in the next season",
      occasion: nextOccasion(occasion),
    } as const,
  ]
    .map((change) => ({ profile, occasion, ...change }))
    .filter((change) => countWrong(change.profile, change.occasion) <= wrongBefore);
}

type Draft = Omit<Change, "profile" | "occasion"> & Partial<Pick<Change, "profile" | "occasion">>;

function examChanges(profile: Profile, { step2Marks: marks }: ChangeOptions): readonly Draft[] {
  const drafts: Draft[] = [];
  if (isUnpassed(profile.step1))
    drafts.push({
      id: "step1",
      kind: "step1",
      ladder: "step1",
      words: passWords(profile.step1, "Step 1"),
      profile: withPass(profile, "step1"),
    });
  if (isUnpassed(profile.step2))
    for (const mark of marks)
      drafts.push({
        id: `step2-${mark}`,
        kind: "step2",
        ladder: "step2",
        words: `${passWords(profile.step2, "Step 2 CK")} with ${mark} or more`,
        profile: withStep2(profile, mark),
      });
  if (isUnpassed(profile.step3))
    drafts.push({
      id: "step3",
      kind: "step3",
      ladder: "step3",
      words: passWords(profile.step3, "Step 3"),
      profile: withPass(profile, "step3"),
    });
  return drafts;
}

function ecfmgChanges(profile: Profile): readonly Draft[] {
  if (profile.ecfmg === undefined || profile.ecfmg === "certified") return [];
  return [
    {
      id: "ecfmg",
      kind: "ecfmg",
      ladder: "ecfmg",
      words: "Get your ECFMG certificate",
      profile: { ...profile, ecfmg: "certified" },
    },
  ];
}

function usceChanges(profile: Profile, occasion: Occasion): readonly Draft[] {
  const weeks = weeksHeld("hands-on", profile);
  if (weeks === undefined) return [];
  const held = profile.usceHandsOn ?? 0;
  const newest = Math.max(profile.usceLastYear ?? 0, applicationYear(occasion.season));
  return upTo(MOST_NEW_MONTHS, held, "usceHandsOn").map((more) => ({
    id: `usce-${more}`,
    kind: "usce",
    ladder: "usce",
    words: `Add ${plural(more, "month")} of hands-on US clinical experience${weeks > 0 ? ` (${sayWeeks(weeks + more * WEEKS_A_MONTH)} in all)` : ""}`,
    profile: { ...profile, usceHandsOn: held + more, usceLastYear: newest },
  }));
}

const LETTER_KINDS = [
  { id: "any", adds: [], words: ["letter", "letters"] },
  { id: "us", adds: ["lettersUs"], words: ["letter from the US", "letters from the US"] },
  {
    id: "specialty",
    adds: ["lettersSpecialty"],
    words: ["letter from your first specialty", "letters from your first specialty"],
  },
  {
    id: "us-specialty",
    adds: ["lettersUs", "lettersSpecialty"],
    words: ["US letter from your first specialty", "US letters from your first specialty"],
  },
] as const;

function letterChanges(profile: Profile): readonly Draft[] {
  const held = profile.letters;
  if (held === undefined) return [];
  return upTo(MOST_NEW_LETTERS, held, "letters").flatMap((more) =>
    LETTER_KINDS.filter(({ adds }) => adds.every((field) => profile[field] !== undefined)).map(
      ({ id, adds, words: [one, many] }): Draft => ({
        id: `letters-${id}-${more}`,
        kind: "letters",
        ladder: "letters",
        words: `Ask for ${plural(more, `more ${one}`, `more ${many}`)}`,
        profile: {
          ...profile,
          letters: held + more,
          ...Object.fromEntries(adds.map((field) => [field, (profile[field] ?? 0) + more])),
        },
      }),
    ),
  );
}

function visaChanges(profile: Profile): readonly Draft[] {
  const { workStatus, visas, step3 } = profile;
  if (standingOf(workStatus) !== "needs-visa" || visas === undefined || visas.length === 0) return [];
  if (!visas.includes("j1"))
    return [
      {
        id: "visa-j1",
        kind: "visa",
        ladder: "visa-j1",
        words: "Accept a J-1 visa too",
        profile: { ...profile, visas: [...visas, "j1"] },
      },
    ];
  if (visas.includes("h1b")) return [];
  const accepting: Profile = { ...profile, visas: [...visas, "h1b"] };
  return [
    {
      id: "visa-h1b",
      kind: "visa",
      ladder: "visa-h1b",
      words: isUnpassed(step3)
        ? `Accept an H-1B visa too, and ${step3 === "awaiting" ? "pass when your Step 3 result comes" : "pass Step 3"}`
        : "Accept an H-1B visa too",
      profile: isUnpassed(step3) ? withPass(accepting, "step3") : accepting,
    },
  ];
}

function languageChanges(profile: Profile, { languages }: ChangeOptions): readonly Draft[] {
  const spoken = profile.languages;
  if (spoken === undefined || spoken.length >= MAX_IDS) return [];
  return languages
    .filter(({ id }) => !spoken.includes(id))
    .map(({ id, name }) => ({
      id: `language-${id}`,
      kind: "language",
      ladder: `language-${id}`,
      words: `Learn ${name} well enough to see patients`,
      profile: { ...profile, languages: [...spoken, id] },
    }));
}

/** "Pass Step 1"; of a result that is still to come nobody can do more than wait. */
function passWords(state: ExamState | undefined, exam: string): string {
  return state === "awaiting" ? `When your ${exam} result comes: a pass` : `Pass ${exam}`;
}

/** 1 to `most` more, as far as the answer's own limit allows. */
function upTo(most: number, held: number, field: "usceHandsOn" | "letters"): readonly number[] {
  return Array.from({ length: Math.max(0, Math.min(most, mostOf(field) - held)) }, (_, index) => index + 1);
}

/** The highest number that an answer may be. */
function mostOf(name: keyof Profile): number {
  const field = PROFILE_FIELDS[name];
  return field.kind === "number" ? field.max : 0;
}

function countWrong(profile: Profile, occasion: Occasion): number {
  return findContradictions(profile, occasion).filter(({ kind }) => kind === "wrong").length;
}
