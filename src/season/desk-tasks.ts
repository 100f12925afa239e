import type { Phase } from "../engine/season.ts";

/** What is true of a visitor's list and answers, as far as the desk speaks of it. */
export const CASES = [
  "anybody",
  "nothing-listed",
  "not-applied",
  "asked",
  "silent",
  "invited",
  "ranked",
  "matched",
  "not-certified",
] as const;
export type Case = (typeof CASES)[number];

/** How many of the visitor's programs are in each case; a case that is not theirs is left out. */
export type Cases = ReadonlyMap<Case, number>;

/** Something to do, for who is in a case, while one of its phases lasts. */
export interface DeskTask {
  readonly id: string;
  readonly case: Case;
  readonly phases: readonly Phase[];
  readonly text: string;
  /** A page of ours, without the site's base. */
  readonly link: string;
  /** What the link says. */
  readonly go: string;
}

export interface CaseOf {
  readonly status: string;
}

/** The cases of a list. `isCertified` = ECFMG certified by the visitor's own answers; null where they have not said. */
export function casesOf(list: readonly CaseOf[], isCertified: boolean | null): Cases {
  const count = (...statuses: readonly string[]) =>
    list.filter(({ status }) => statuses.includes(status)).length;
  const counts: readonly (readonly [Case, number])[] = [
    ["anybody", 1],
    ["nothing-listed", list.length === 0 ? 1 : 0],
    ["not-applied", count("considering", "answered")],
    ["asked", count("asked")],
    ["silent", count("applied")],
    ["invited", count("invited", "interview", "thanked", "waitlisted")],
    ["ranked", count("ranked")],
    ["matched", count("matched")],
    ["not-certified", isCertified === false ? 1 : 0],
  ];
  return new Map(counts.filter(([, number]) => number > 0));
}

/** What to do in a phase, in the order of the record. */
export function tasksFor(tasks: readonly DeskTask[], phase: Phase, cases: Cases): readonly DeskTask[] {
  return tasks.filter((task) => task.phases.includes(phase) && cases.has(task.case));
}
