import type { Gate, Outcome, Preference, Share } from "../../src/engine/criterion.ts";
import type { Fact, Facts, Program } from "../../src/engine/facts.ts";
import type { Occasion, Profile, Season } from "../../src/engine/profile.ts";
import type { SeasonRules } from "../../src/engine/season-rules.ts";

/** Small builders: a test names only what it is about. */

/** A plain statement on the program's own page of September 2026. */
export function fact<T>(value: T, differences: Partial<Omit<Fact<T>, "value">> = {}): Fact<T> {
  return { value, source: "page", kind: "program", shown: "2026-09", ...differences };
}

export function program(facts: Facts = {}, differences: Partial<Omit<Program, "facts">> = {}): Program {
  return {
    id: "test-fm-fresno",
    name: "Test Family Medicine, Fresno",
    specialty: "family-medicine",
    city: "fresno",
    county: "fresno",
    region: "central-valley",
    state: "ca",
    ...differences,
    facts,
  };
}

export function profile(answers: Profile = {}): Profile {
  return answers;
}

/** The day of the tests: 23 November 2026, in the season whose applications opened on 3 June 2026. No record tells what binds everybody. */
export function occasion(differences: Partial<Occasion> = {}): Occasion {
  return { season: { year: 2027, opens: "2026-06-03" }, asOf: "2026-11-23", ...differences };
}

/** The same day with what binds everybody in its season. */
export function boundOccasion(differences: Partial<Occasion> = {}): Occasion {
  return occasion({ season: BOUND_SEASON, ...differences });
}

export const RULES = {
  certify: { value: "2027-03-03", sources: ["nrmp-calendar", "nrmp-ecfmg"] },
  register: { value: "2027-01-29", sources: ["nrmp-calendar"] },
  lists: { value: "2027-03-03", sources: ["nrmp-calendar"] },
  resultWeeks: { value: { least: 3, most: 4, allowed: 8 }, sources: ["usmle-results"] },
  h1bNeedsStep3: { value: true, sources: ["law-h1b"] },
} as const satisfies SeasonRules;

export const BOUND_SEASON: Season = { ...occasion().season, rules: RULES };

/** The pages that the season's rules rest on. */
export const RULE_SOURCES: readonly string[] = Object.values(RULES).flatMap(({ sources }) => [...sources]);

/** What a gate says of one program: `<status> <effect>: <sentence>`, with `(disputed)` where pages disagree. */
export function gateSays<R>(
  gate: Gate<R>,
  facts: Facts,
  answers: Profile = {},
  differences: Partial<Omit<Program, "facts">> = {},
): string {
  const { status, effect, disputed, say } = checkGate(gate, facts, answers, differences);
  return `${status} ${effect}${disputed ? " (disputed)" : ""}: ${say()}`;
}

export function checkGate<R>(
  gate: Gate<R>,
  facts: Facts,
  answers: Profile = {},
  differences: Partial<Omit<Program, "facts">> = {},
): Outcome {
  return gate.check(gate.read(program(facts, differences), occasion()).rule, answers, occasion());
}

/** What a preference says of one program: `<status> <share>: <sentence>`, the share as "0.5" or "0 to 1". */
export function preferenceSays<R>(
  preference: Preference<R>,
  facts: Facts,
  answers: Profile = {},
  differences: Partial<Omit<Program, "facts">> = {},
): string {
  const { status, share, say } = checkPreference(preference, facts, answers, differences);
  const range =
    share.low === share.high
      ? shortNumber(share.low)
      : `${shortNumber(share.low)} to ${shortNumber(share.high)}`;
  return `${status} ${range}: ${say()}`;
}

export function checkPreference<R>(
  preference: Preference<R>,
  facts: Facts,
  answers: Profile = {},
  differences: Partial<Omit<Program, "facts">> = {},
): Share {
  return preference.check(preference.read(program(facts, differences), occasion()).rule, answers, occasion());
}

function shortNumber(share: number): string {
  return String(Math.round(share * 1e4) / 1e4);
}

/** Pass mark of Step 2 CK that tests of scores count with; the site takes it from its figures. */
export const PASS_MARK = 218;

/** The season whose applications open in 2026, with the days that are announced. */
export const SEASON_2027: Season = {
  year: 2027,
  opens: "2026-06-03",
  days: {
    review: "2026-09-23",
    ranking: "2027-02-01",
    lists: "2027-03-03",
    status: "2027-03-15",
    matchDay: "2027-03-19",
  },
};
