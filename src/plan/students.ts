import type { Compiled } from "../engine/compile.ts";
import { glancesOf } from "../engine/glance.ts";
import type { Occasion, Profile } from "../engine/profile.ts";
import { readProfile } from "../engine/profile-fields.ts";
import { rank } from "../engine/rank.ts";
import { isChosen } from "../engine/scope.ts";
import type { Group } from "../engine/verdict-types.ts";
import { cleanName } from "./list.ts";

/** Answers that an adviser keeps under a name, which never leaves the device. */
export interface Student {
  readonly name: string;
  readonly profile: Profile;
}
/** Each name once, in the order in which they were kept. */
export type Students = readonly Student[];

/** An adviser's year, with room. */
export const MOST_STUDENTS = 60;

/** Keeps answers under a name; those that stood under it go. Without a name, or where there is no more room, nothing is kept. */
export function keepStudent(students: Students, { name, profile }: Student): Students {
  const named = cleanName(name);
  const others = dropStudent(students, named);
  return named === "" || others.length >= MOST_STUDENTS ? students : [...others, { name: named, profile }];
}

/** The students without the one of this name. */
export function dropStudent(students: Students, name: string): Students {
  return students.filter((one) => one.name !== name);
}

/** Reads what was kept and may be broken or hostile: each sound one stays. Never throws. */
export function readStudents(json: unknown): Students {
  if (!Array.isArray(json)) return [];
  return json.reduce<Students>((all, one: unknown) => {
    const { name, profile } = (typeof one === "object" && one !== null ? one : {}) as Record<string, unknown>;
    return typeof name === "string" ? keepStudent(all, { name, profile: readProfile(profile).profile }) : all;
  }, []);
}

/** How the programs of one student's specialties stand. */
export interface Overview {
  readonly counts: Readonly<Record<Group, number>>;
  /** Gates that close or are one step away, and for how many programs, most first. */
  readonly blockedBy: readonly (readonly [gate: string, programs: number])[];
  /** Criteria that wait for an answer of the student's, and for how many programs: those that keep programs in Ask first, if any does. */
  readonly unanswered: ReadonlyMap<string, number>;
}

/** Of the specialties that the student chose, or of all where none is chosen. */
export function overviewOf(compiled: Compiled, profile: Profile, occasion: Occasion): Overview {
  const specialtyOf = new Map(compiled.programs.map(({ id, specialty }) => [id, specialty]));
  const standings = rank(compiled, profile, occasion).filter(({ id }) =>
    isChosen(specialtyOf.get(id) ?? "", profile),
  );
  const glances = glancesOf(compiled, profile, occasion);
  const counts: Record<Group, number> = { open: 0, ask: 0, step: 0, closed: 0 };
  const blocked = new Map<string, number>();
  for (const { id, group } of standings) {
    counts[group]++;
    const { closes = [], steps = [] } = glances.of(id) ?? {};
    for (const gate of group === "closed" ? closes : steps) blocked.set(gate, (blocked.get(gate) ?? 0) + 1);
  }
  const waits = new Map<string, number>();
  for (const { id, group } of standings)
    if (group === "ask")
      for (const gate of glances.of(id)?.waits ?? []) waits.set(gate, (waits.get(gate) ?? 0) + 1);
  const left = standings.flatMap(({ id, group }) => (group === "closed" ? [] : [id]));
  return {
    counts,
    blockedBy: [...blocked].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1)),
    unanswered: waits.size > 0 ? waits : glances.countOpen(left).unanswered,
  };
}

/** The one answer that is missing for most students; of equal ones that which touches most programs. Null where none is missing. */
export function helpsMost(
  overviews: readonly Overview[],
): { readonly criterion: string; readonly students: number; readonly programs: number } | null {
  const found = new Map<string, { students: number; programs: number }>();
  for (const { unanswered } of overviews)
    for (const [criterion, programs] of unanswered) {
      const one = found.get(criterion) ?? { students: 0, programs: 0 };
      found.set(criterion, { students: one.students + 1, programs: one.programs + programs });
    }
  const [most] = [...found].sort(
    ([a, one], [b, other]) =>
      other.students - one.students || other.programs - one.programs || (a < b ? -1 : 1),
  );
  return most ? { criterion: most[0], ...most[1] } : null;
}
