import type { Outcome, Preference, Share } from "./criterion.ts";
import type { Program } from "./facts.ts";
import { GATES } from "./gates/index.ts";
import { PREFERENCES } from "./preferences/index.ts";
import type { Occasion, Profile } from "./profile.ts";
import type { Read } from "./rule.ts";
import type { Criterion, Effect, Group, Status, Verdict } from "./verdict-types.ts";

const GROUP_OF: Readonly<Record<Effect, Group>> = { none: "open", ask: "ask", step: "step", close: "closed" };
const EFFECTS: readonly Effect[] = ["none", "ask", "step", "close"];

/** Gates that every program has alike: they tell nothing of how much is known of one. */
export const FOR_ALL: ReadonlySet<string> = new Set(GATES.filter(({ forAll }) => forAll).map(({ id }) => id));

/** The verdict on one program with every criterion and its sentence. `rank` gives groups and fit for many programs at once. */
export function assess(program: Program, profile: Profile, occasion: Occasion): Verdict {
  return assessor(program, occasion)(profile);
}

/** Reads what a program states once, and gives the verdict on it for one person after another. */
export function assessor(program: Program, occasion: Occasion): (profile: Profile) => Verdict {
  const readGates = GATES.map((gate) => ({ gate, read: gate.read(program, occasion) }));
  const readPreferences = PREFERENCES.map((preference) => ({
    preference,
    read: preference.read(program, occasion),
  }));
  return (profile) => {
    const gates = readGates.map(({ gate, read }) =>
      fromOutcome(gate.id, gate.check(read.rule, profile, occasion), read),
    );
    const preferences = readPreferences.map(({ preference, read: { rule, sources } }) =>
      fromShare(preference, preference.check(rule, profile, occasion), sources),
    );
    const criteria = [...gates, ...preferences];
    const ofProgram = criteria.filter(({ id }) => !FOR_ALL.has(id));
    return {
      id: program.id,
      group: groupOf(gates.map(({ effect }) => effect)),
      fit: fitOf(preferences),
      coverage: {
        known: ofProgram.filter(({ status }) => isKnown(status)).length,
        total: ofProgram.filter(({ status }) => status !== "not-applicable").length,
      },
      criteria,
    };
  };
}

/** What binds this visitor whatever a program says: the criteria that every program has alike. */
export function criteriaForAll(profile: Profile, occasion: Occasion): readonly Criterion[] {
  return GATES.filter(({ forAll }) => forAll).map((gate) => {
    const read = gate.read(ANY_PROGRAM, occasion);
    return fromOutcome(gate.id, gate.check(read.rule, profile, occasion), read);
  });
}

const ANY_PROGRAM: Program = {
  id: "",
  name: "",
  specialty: "",
  city: "",
  county: "",
  region: "",
  state: "",
  facts: {},
};

/** The worst effect of all gates decides. */
export function groupOf(effects: readonly Effect[]): Group {
  const worst = effects.reduce((most, effect) => Math.max(most, EFFECTS.indexOf(effect)), 0);
  return GROUP_OF[EFFECTS[worst] as Effect];
}

/** True where both the program's pages and the visitor's answers settle it. */
export function isKnown(status: Status): boolean {
  return status === "met" || status === "not-met";
}

/** Rounds a sum of points to tenths, so that the order of summing cannot show. */
export function toTenths(points: number): number {
  return Math.round(points * 10) / 10;
}

function fitOf(preferences: readonly Criterion[]): Verdict["fit"] {
  const sum = (end: "low" | "high") =>
    toTenths(preferences.reduce((all, { points }) => all + (points?.[end] ?? 0), 0));
  return { low: sum("low"), high: sum("high") };
}

function fromOutcome(id: string, outcome: Outcome, { sources, hints }: Read<unknown>): Criterion {
  const { status, effect, speaksOf } = outcome;
  const pageOf = (at: number) => hints[at] as string;
  return {
    id,
    kind: "gate",
    status,
    effect,
    points: null,
    weight: 0,
    sentence: outcome.say(),
    sources: joined(joined(sources, outcome.seasonSources), speaksOf?.map(pageOf)),
    disputed: outcome.disputed === true,
    depends: outcome.depends === true,
    hints: (outcome.hints?.() ?? []).map(({ direction, say, at }) => ({
      direction,
      sentence: say(),
      source: pageOf(at),
    })),
  };
}

function joined(sources: readonly string[], more: readonly string[] | undefined): readonly string[] {
  return more ? [...new Set([...sources, ...more])].sort() : sources;
}

function fromShare(
  { id, points: weight }: Preference<unknown>,
  { status, share, say }: Share,
  sources: readonly string[],
): Criterion {
  const points = { low: share.low * weight, high: share.high * weight };
  return {
    id,
    kind: "preference",
    status,
    effect: "none",
    points,
    weight,
    sentence: say(),
    sources,
    disputed: false,
    depends: false,
    hints: [],
  };
}
