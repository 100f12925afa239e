import SAY from "../../content/words/plan.json" with { type: "json" };
import { thousands } from "../engine/counted.ts";
import type { Profile } from "../engine/profile.ts";
import { readProfile } from "../engine/profile-fields.ts";
import { joinWords, NO_WORDS, type OwnWords, readOwnWords } from "../season/brief/own-words.ts";
import { joinPlans, NO_PLAN, type RankPlan, readRankPlan } from "../season/rank/rank-plan.ts";
import { fill } from "../words/fill.ts";
import type { ImportWay } from "./import-plan.ts";
import { TYPED_NAMES } from "./list-file.ts";

/** What the visitor typed beside the list: the saved file holds it whole and gives it back. */
export interface Typed {
  /** Answers in the quiz. */
  readonly profile: Profile;
  readonly rank: RankPlan;
  /** Prepared answers and notes of the evening. */
  readonly brief: OwnWords;
}

/** How a part is read out of a file, joined with what is held, and called. */
interface Part<T> {
  readonly none: T;
  /** Keeps what is sound and counts what is not. Never throws. */
  read(json: unknown): { readonly value: T; readonly lost: number };
  /** Both together; where they differ, `over` holds. */
  join(under: T, over: T): T;
  /** "Quiz answers: 14". */
  say(value: T): string;
}

const PARTS: { readonly [K in keyof Typed]: Part<Typed[K]> } = {
  profile: {
    none: {},
    read(json) {
      const { profile, problems } = readProfile(json);
      return { value: profile, lost: problems.length };
    },
    join: (under, over) => ({ ...under, ...over }),
    say: (profile) => fill(SAY.typed.quizAnswers, { profile: Object.keys(profile).length }),
  },
  rank: {
    none: NO_PLAN,
    read(json) {
      const { plan, lost } = readRankPlan(json);
      return { value: plan, lost };
    },
    join: joinPlans,
    say: ({ programs, choices }) =>
      fill(SAY.typed.rankList, { programs: thousands(programs.length), choices: thousands(choices.length) }),
  },
  brief: {
    none: NO_WORDS,
    read: (json) => ({ value: readOwnWords(json), lost: 0 }),
    join: joinWords,
    say: ({ answers, evenings }) =>
      fill(SAY.typed.forInterviews, {
        answers: thousands(Object.keys(answers).length),
        evenings: thousands(Object.keys(evenings).length),
      }),
  },
};

/** Nothing typed yet. */
export const NOTHING_TYPED = Object.fromEntries(TYPED_NAMES.map((name) => [name, PARTS[name].none])) as {
  [K in keyof Typed]: Typed[K];
};

/** What a file holds of what the visitor typed beside the list. */
export interface ReadTyped {
  /** The parts that the file holds. */
  readonly typed: Partial<Typed>;
  /** What could not be read, a sentence each. */
  readonly remarks: readonly string[];
}

/** Reads what a file holds beside the list; it may be broken or hostile. Never throws. */
export function readTypedThings(json: Readonly<Record<string, unknown>>): ReadTyped {
  const read = TYPED_NAMES.filter((name) => Object.hasOwn(json, name) && json[name] !== undefined).map(
    (name) => ({ name, ...PARTS[name].read(json[name]) }),
  );
  return {
    typed: Object.fromEntries(read.map(({ name, value }) => [name, value])),
    remarks: read.flatMap(({ name, lost }) =>
      lost === 0 ? [] : [fill(SAY.typed.someOfCouldNotBeRead, { names: NAMES[name] })],
    ),
  };
}

const NAMES: Readonly<Record<keyof Typed, string>> = {
  profile: SAY.typed.yourQuizAnswers,
  rank: SAY.typed.yourRankList,
  brief: SAY.typed.yourWordsForInterviews,
};

/** What is held with what a file holds: `merge` lets the file's win, `add` one's own, `replace` takes the file's in place of one's own. */
export function joinTyped(held: Typed, file: Partial<Typed>, way: TypedWay): Typed {
  const join = <K extends keyof Typed>(name: K): Typed[K] => {
    const theirs = file[name] as Typed[K] | undefined;
    if (theirs === undefined) return held[name];
    const { join: both } = PARTS[name] as unknown as Part<Typed[K]>;
    const next =
      way === "replace" ? theirs : way === "add" ? both(theirs, held[name]) : both(held[name], theirs);
    return isSame(next, held[name]) ? held[name] : next;
  };
  return { profile: join("profile"), rank: join("rank"), brief: join("brief") };
}

/** What a file would make of what is held, and in words what would change, for each way in which it may join. */
export type TypedPlan = Readonly<
  Record<TypedWay, { readonly next: Typed; readonly changes: readonly string[] }>
>;
type TypedWay = Exclude<ImportWay, "own">;

/** `held` = as it is kept; nothing of it is done. */
export function planTyped(held: Readonly<Record<string, unknown>>, file: Partial<Typed>): TypedPlan {
  const mine = { ...NOTHING_TYPED, ...readTypedThings(held).typed };
  const plan = (way: TypedWay) => {
    const next = joinTyped(mine, file, way);
    return { next, changes: typedChanges(mine, next) };
  };
  return { merge: plan("merge"), add: plan("add"), replace: plan("replace") };
}

/** What would change, part by part: "Rank list: 3 programs, 2 choices → 5 programs, 4 choices". */
export function typedChanges(held: Typed, next: Typed): readonly string[] {
  return TYPED_NAMES.flatMap((name) => {
    if (next[name] === held[name]) return [];
    const { none, say } = PARTS[name] as Part<unknown>;
    const now = say(next[name]);
    if (isSame(held[name], none)) return [now];
    const before = say(held[name]);
    return [
      before === now
        ? fill(SAY.typed.someOfItChanged, { now })
        : `${before} → ${now.slice(now.indexOf(": ") + 2)}`,
    ];
  });
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
