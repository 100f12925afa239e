import type { Outcome } from "../../engine/criterion.ts";
import type { Program } from "../../engine/facts.ts";
import { usce } from "../../engine/gates/usce.ts";
import { applicationYear, type Occasion, type Profile } from "../../engine/profile.ts";
import { hearing } from "../../engine/told.ts";
import type { DemandRow } from "../shared/demand-rows.ts";

/** What so many more months of hands-on experience, gained by the season's opening, would meet. */
export interface UsceStep {
  readonly months: number;
  /** Ids of the programs whose demand is met then and not before. */
  readonly meets: readonly string[];
}

/** What the visitor's experience comes to, program by program, and what more would meet. */
export interface UscePlan {
  readonly rows: readonly DemandRow[];
  /** In order; only lengths at which something more is met. */
  readonly steps: readonly UsceStep[];
  /** Programs for which observerships do not count. */
  readonly handsOnOnly: number;
}

/** Longest plan: no program in the data asks for more. */
const MOST_MONTHS = 12;

/** As verdicts judge: what the visitor was told counts too. */
const HEARD = hearing(usce);

/** What programs that speak of US clinical experience demand, and what of it is missing. The verdict's own gate judges. */
export function planUsce(programs: readonly Program[], profile: Profile, occasion: Occasion): UscePlan {
  const rules = programs.map((program) => ({
    id: program.id,
    rule: usce.read(program, occasion).rule,
    heard: HEARD.read(program, occasion).rule,
  }));
  const stated = rules.filter(({ rule }) => demandsOf(rule).length + rule.hints.length > 0);
  const check = (answers: Profile) =>
    new Map(stated.map(({ id, heard }): [string, Outcome] => [id, HEARD.check(heard, answers, occasion)]));
  const now = check(profile);
  const steps: UsceStep[] = [];
  let met = idsMet(now);
  for (let months = 1; months <= MOST_MONTHS; months++) {
    const then = idsMet(check(withMonths(profile, months, occasion)));
    const meets = [...then].filter((id) => !met.has(id));
    if (meets.length > 0) steps.push({ months, meets });
    met = then;
  }
  return {
    rows: [...now].map(([id, outcome]) => ({
      id,
      status: outcome.status,
      effect: outcome.effect,
      sentence: outcome.say(),
    })),
    steps,
    handsOnOnly: stated.filter(({ rule }) =>
      demandsOf(rule).some(({ demand }) => demand.needed && demand.handsOn),
    ).length,
  };
}

function demandsOf({ demands }: ReturnType<typeof usce.read>["rule"]) {
  return Object.values(demands).flat();
}

function withMonths(profile: Profile, months: number, occasion: Occasion): Profile {
  const { usceHandsOn = 0, usceObserver = 0 } = profile;
  return {
    ...profile,
    usceHandsOn: usceHandsOn + months,
    usceObserver,
    usceLastYear: Math.max(profile.usceLastYear ?? 0, applicationYear(occasion.season)),
  };
}

function idsMet(outcomes: ReadonlyMap<string, Outcome>): ReadonlySet<string> {
  return new Set([...outcomes].filter(([, { status }]) => status === "met").map(([id]) => id));
}
