import type { Fact, Facts, Field, Program } from "../../../src/engine/facts.ts";
import type { Occasion, Profile } from "../../../src/engine/profile.ts";
import { type Plain, type Said, weighPlainly } from "./plain-weighing.ts";

/**
 * The gates once more, written plainly from their rules in words on top of the plain weighing: what each comes to for a visitor on a day. It
 * shares no code with the engine and makes no sentence. For tests alone.
 */

export interface Ruled {
  readonly status: "met" | "not-met" | "unknown-program" | "unknown-profile" | "not-applicable";
  readonly effect: "none" | "ask" | "step" | "close";
  readonly disputed?: true;
}

type Firm = Said["firm"];
type Check<T> = (value: T, firm: Firm) => Ruled;
interface Case {
  readonly facts: Facts;
  readonly state: string;
  readonly specialty: string;
  readonly profile: Profile;
  readonly occasion: Occasion;
}

const EFFECTS = ["none", "ask", "step", "close"] as const;
const STATUSES = ["not-applicable", "unknown-program", "met", "unknown-profile", "not-met"] as const;
const MET: Ruled = { status: "met", effect: "none" };
const NOT_APPLICABLE: Ruled = { status: "not-applicable", effect: "none" };
const SILENT: Ruled = { status: "unknown-program", effect: "none" };
const OPEN: Ruled = { status: "unknown-program", effect: "ask" };

const isWish = (firm: Firm) => firm === "preferred";
const unanswered = (firm: Firm): Ruled => ({
  status: "unknown-profile",
  effect: isWish(firm) ? "none" : "ask",
});
const fails = (firm: Firm, can: "change" | "not change"): Ruled => ({
  status: "not-met",
  effect: isWish(firm) ? "none" : firm === "exceptions" ? "ask" : can === "change" ? "step" : "close",
});
const differ = (firm: Firm): Ruled => ({
  status: "unknown-program",
  effect: isWish(firm) ? "none" : "ask",
  disputed: true,
});

/** The group and every gate of a program, by the gate's id. */
export function judgePlainly(program: Program, profile: Profile, occasion: Occasion) {
  const one: Case = { ...program, profile, occasion };
  const gates = Object.fromEntries(Object.entries(GATES).map(([id, judge]) => [id, judge(one)]));
  const worst = Math.max(...Object.values(gates).map(({ effect }) => EFFECTS.indexOf(effect)));
  return { group: (["open", "ask", "step", "closed"] as const)[worst], gates };
}

function worse(a: Ruled, b: Ruled): Ruled {
  const bad = ({ effect, status }: Ruled) => [EFFECTS.indexOf(effect), STATUSES.indexOf(status)] as const;
  const [one, other] = [bad(a), bad(b)];
  return other[0] > one[0] || (other[0] === one[0] && other[1] > one[1]) ? b : a;
}

/** Rules decide, all of them; else wishes tell; else nothing is said. A hint that the visitor would not meet asks. */
function decide(plain: Plain, check: Check<never>, silent: Ruled): Ruled {
  const base =
    plain.rulings.length > 0
      ? plain.rulings.map((ruling) => ruled(ruling.ways, check)).reduce(worse)
      : plain.wishes.length > 0
        ? plain.wishes.map((ruling) => ruled(ruling.ways, check)).reduce(worse)
        : silent;
  return hinted(
    base,
    plain.hints.map(({ value, firm }) => check(value as never, firm)),
  );
}

function hinted(base: Ruled, hints: readonly Ruled[]): Ruled {
  const isAsking = hints.some(({ effect }) => effect !== "none");
  return isAsking && base.effect === "none" ? { ...base, effect: "ask" } : base;
}

/** All that a way says holds. Where ways differ, the firmest word is taken for each, and they ask unless all come to the same. */
function ruled(ways: readonly (readonly Said[])[], check: Check<never>): Ruled {
  const told = (way: readonly Said[], firmest?: Firm) =>
    way.map(({ value, firm }) => check(value as never, firmest ?? firm)).reduce(worse);
  if (ways.length === 1) return told(ways[0] as readonly Said[]);
  const firmest = firmestOf(ways.flat());
  const all = ways.map((way) => told(way, firmest));
  return isSame(all) ? (all[0] as Ruled) : differ(firmest);
}

function firmestOf(said: readonly Said[]): Firm {
  const words = said.map(({ firm }) => firm);
  return (["required", "exceptions", "preferred"] as const).find((word) => words.includes(word)) as Firm;
}

function isSame(all: readonly Ruled[]): boolean {
  return (
    new Set(all.map(({ status, effect }) => `${status} ${effect}`)).size === 1 &&
    !all.some(({ disputed }) => disputed)
  );
}

const plainOf = (one: Case, field: Field, facts: Facts = one.facts) =>
  weighPlainly(facts, field, one.occasion.asOf);
const openingYear = ({ occasion }: Case) => Number(occasion.season.opens.slice(0, 4));
const isToCome = (state: string | undefined) => state !== undefined && state !== "passed";

const GATES: Readonly<Record<string, (one: Case) => Ruled>> = {
  "takes-imgs"(one) {
    const plain = plainOf(one, "takesImgs");
    const [rule] = plain.rulings;
    if (!rule) return hinted(OPEN, []);
    return ruled(rule.ways, (takes: boolean | "case-by-case", firm) =>
      takes === "case-by-case"
        ? OPEN
        : takes
          ? { ...MET, effect: firm === "exceptions" ? "ask" : "none" }
          : fails(firm, "not change"),
    );
  },

  visa(one) {
    const needs = standing(one.profile);
    if (needs !== undefined && needs !== 0) return NOT_APPLICABLE;
    const j1 = sponsored(one, "visaJ1");
    const h1b = withStep3(sponsored(one, "visaH1b"), one.profile);
    const best = bestPath(j1, h1b, one.profile.visas ?? []);
    if (needs === 0 || best.effect === "none") return best;
    return { status: "unknown-profile", effect: "ask" };
  },

  "work-status"(one) {
    const held = standing(one.profile);
    if (held === 3) return NOT_APPLICABLE;
    const plain = plainOf(one, "workStatus");
    const visas = [plainOf(one, "visaJ1"), plainOf(one, "visaH1b")];
    const takesVisa = visas.some(
      ({ rulings: [ruling] }) =>
        ruling?.ways.length === 1 && ruling.ways.flat().every(({ value }) => value !== "no"),
    );
    return decide(
      plain,
      (demand: string, firm) => {
        if (held === undefined) return unanswered(firm);
        if (held >= ["", "work-permit", "citizen-or-resident", "citizen"].indexOf(demand)) return MET;
        return takesVisa && plain.rulings.length > 0 && !isWish(firm)
          ? differ(firm)
          : fails(firm, "not change");
      },
      SILENT,
    );
  },

  step1(one) {
    const { step1, step1Score: score } = one.profile;
    return decide(
      plainOf(one, "step1"),
      (asked: "pass" | number, firm) => {
        if (isToCome(step1)) return fails(firm, "change");
        if (step1 !== "passed" && score === undefined) return unanswered(firm);
        if (asked === "pass") return MET;
        if (score === undefined) return unanswered(firm);
        return score >= asked ? MET : fails(firm, "not change");
      },
      SILENT,
    );
  },

  "step2-minimum"(one) {
    const { step2, step2Score: score } = one.profile;
    return decide(
      plainOf(one, "step2Minimum"),
      (least: "none" | number, firm) => {
        if (least === "none") return MET;
        if (isToCome(step2)) return fails(firm, "change");
        if (score === undefined) return unanswered(firm);
        return score >= least ? MET : fails(firm, "not change");
      },
      SILENT,
    );
  },

  "step2-result"(one) {
    const { step2, step2Score } = one.profile;
    const plain = plainOf(one, "step2Result");
    if (step2 === "passed" || (step2 === undefined && step2Score !== undefined))
      return plain.rulings.length > 0 ? MET : NOT_APPLICABLE;
    return decide(
      plain,
      (due: string, firm) => {
        if (due !== "to-apply") return MET;
        return step2 === undefined ? unanswered(firm) : fails(firm, "change");
      },
      SILENT,
    );
  },

  failures(one) {
    const exams = ["step1", "step2", "step3"] as const;
    const count = exams.map((exam) => attempts(one.profile, exam));
    if (count.every(({ least, sure }) => least === 0 && sure)) return NOT_APPLICABLE;
    return decide(
      plainOf(one, "failures"),
      (limit: { allowed: number; exams: readonly string[] }, firm) => {
        const here = count.filter((_, place) => limit.exams.includes(exams[place] as string));
        if (here.reduce((sum, { least }) => sum + least, 0) > limit.allowed) return fails(firm, "not change");
        return here.every(({ sure }) => sure) ? MET : unanswered(firm);
      },
      SILENT,
    );
  },

  "step-span"(one) {
    const { firstStepYear: first, step1, step2, step3, step3When: last } = one.profile;
    const plain = plainOf(one, "stepSpan");
    const matters = first !== undefined || plain.hints.length > 0;
    return decide(
      plain,
      ({ years }: { years: number }, firm) => {
        if (first === undefined) return unanswered(firm);
        if (Number(one.occasion.asOf.slice(0, 4)) <= first + years) return MET;
        if ([step1, step2, step3].some(isToCome)) return fails(firm, "not change");
        if (step3 === undefined || last === undefined) return unanswered(firm);
        return Number(last.slice(0, 4)) <= first + years ? MET : fails(firm, "not change");
      },
      matters ? SILENT : NOT_APPLICABLE,
    );
  },

  graduation(one) {
    const { graduationYear: graduated, lastClinicalYear: worked } = one.profile;
    return decide(
      plainOf(one, "graduation"),
      ({ years, since }: { years: number | "none"; since: string }, firm) => {
        if (years === "none") return MET;
        const starts = { graduation: [graduated], "training-or-practice": [worked] }[since] ?? [
          graduated,
          worked,
        ];
        const known = starts.filter((year) => year !== undefined);
        if (known.some((year) => openingYear(one) - year <= years)) return MET;
        return known.length < starts.length ? unanswered(firm) : fails(firm, "not change");
      },
      SILENT,
    );
  },

  usce: judgeUsce,

  letters(one) {
    const { letters, lettersUs, lettersSpecialty, specialties } = one.profile;
    const isFirst = specialties?.[0] === one.specialty;
    const none = letters === 0 ? 0 : undefined;
    const held = {
      count: letters,
      us: lettersUs ?? none,
      inSpecialty: isFirst ? (lettersSpecialty ?? none) : none,
    };
    const { rulings, wishes, hints } = plainOf(one, "letters");
    const findings = Object.entries(held).map(([part, mine]) => ({
      rulings: rulings.filter((ruling) => ruling.part === part),
      wishes: wishes.filter((ruling) => ruling.part === part),
      hints: hints.filter((hint) => hint.part === part),
      check: (asked: number, firm: Firm): Ruled => {
        if (asked === 0) return MET;
        if (mine === undefined) return unanswered(firm);
        return mine >= asked ? MET : fails(firm, "change");
      },
    }));
    const all = (which: "rulings" | "wishes") =>
      findings.flatMap((part) => part[which].map(({ ways }) => ruled(ways, part.check)));
    const told = rulings.length > 0 ? all("rulings") : all("wishes");
    return hinted(
      told.length > 0 ? told.reduce(worse) : SILENT,
      findings.flatMap((part) => part.hints.map(({ value, firm }) => part.check(value as number, firm))),
    );
  },

  "director-letter"(one) {
    const { usResidency } = one.profile;
    if (usResidency === "none") return NOT_APPLICABLE;
    const plain = plainOf(one, "directorLetter");
    return decide(
      plain,
      (_letter: unknown, firm) =>
        usResidency === undefined ? { status: "unknown-profile", effect: "none" } : fails(firm, "change"),
      usResidency !== undefined || plain.hints.length > 0 ? SILENT : NOT_APPLICABLE,
    );
  },

  ecfmg(one) {
    const { ecfmg } = one.profile;
    const plain = plainOf(one, "ecfmg");
    if (ecfmg === "certified") return plain.rulings.length > 0 ? MET : NOT_APPLICABLE;
    return decide(
      plain,
      (due: string, firm) => {
        if (due === "to-rank" || due === "to-start") return MET;
        return ecfmg === undefined ? unanswered(firm) : fails(firm, "change");
      },
      SILENT,
    );
  },

  school(one) {
    const { schoolListed } = one.profile;
    return decide(
      plainOf(one, "school"),
      (rule: string, firm) => {
        if (rule === "licence-letter") return SILENT;
        if (schoolListed === undefined) return unanswered(firm);
        if (schoolListed) return MET;
        return rule === "state-recognized" ? unanswered(firm) : fails(firm, "not change");
      },
      SILENT,
    );
  },

  deadline(one) {
    const { season, asOf, asOfIn } = one.occasion;
    const days = (one.facts.deadline ?? []).flatMap((fact) => {
      const day = inSeason(fact.value, season.opens);
      return day === null ? [] : [{ ...fact, value: day }];
    });
    const today = one.facts.deadline ? (asOfIn?.[one.state] ?? asOf) : asOf;
    return decide(
      plainOf(one, "deadline", { deadline: days }),
      (day: string, firm) => (day < today ? fails(firm, "not change") : MET),
      SILENT,
    );
  },

  certification({ profile, occasion: { season, asOf } }) {
    const { certify, resultWeeks } = season.rules ?? {};
    if (!certify) return NOT_APPLICABLE;
    if (profile.ecfmg === "certified") return MET;
    const by = certify.value;
    const weeks = resultWeeks?.value;
    const steps = [
      { state: profile.step1, score: profile.step1Score },
      { state: profile.step2, score: profile.step2Score },
    ];
    const toPass = steps.filter(({ state }) => state === "not-taken" || state === "failed").length;
    if (toPass > 0) {
      const wait = weeks ? 7 * (toPass === 2 ? 2 * weeks.allowed : weeks.least) : 0;
      return by !== null && asOf > daysBefore(by, wait)
        ? fails("required", "not change")
        : fails("required", "change");
    }
    const awaited = steps.some(({ state }) => state === "awaiting");
    const untold = steps.some(({ state, score }) => state === undefined && score === undefined);
    if (untold || (profile.ecfmg === undefined && !awaited))
      return { status: "unknown-profile", effect: "none" };
    if (by !== null && asOf > by) return fails("required", "not change");
    if (profile.ecfmg === "not-started") return fails("required", "change");
    return awaited ? { status: "not-met", effect: "none" } : MET;
  },

  registration({ occasion: { season, asOf }, profile }) {
    const isOfAnother = profile.matchYear !== undefined && profile.matchYear !== season.year;
    const registered = isOfAnother ? undefined : profile.registered;
    const last = season.rules?.lists?.value ?? null;
    const standard = season.rules?.register?.value ?? null;
    if (last !== null && asOf > last)
      return registered === "yes"
        ? MET
        : registered === undefined
          ? unanswered("required")
          : fails("required", "not change");
    return last !== null || (standard !== null && asOf <= standard) ? MET : NOT_APPLICABLE;
  },
};

const KINDS: Readonly<Record<string, number>> = {
  citizen: 3,
  resident: 2,
  "needs-visa": 0,
  h4: 0,
  opt: 0,
  "on-j1": 0,
  "on-h1b": 0,
};

/** 0 = needs a visa, 1 = may work, 2 = permanent resident, 3 = citizen. */
function standing({ workStatus }: Profile): number | undefined {
  return workStatus === undefined ? undefined : (KINDS[workStatus] ?? 1);
}

function sponsored(one: Case, field: "visaJ1" | "visaH1b"): Ruled {
  const [rule] = plainOf(one, field).rulings;
  if (!rule) return OPEN;
  return ruled(rule.ways, (answer: string, firm) => {
    if (answer === "no") return fails(firm, "not change");
    if (answer === "case-by-case") return OPEN;
    return { ...MET, effect: firm === "exceptions" ? "ask" : "none" };
  });
}

function withStep3(sponsor: Ruled, { step3 }: Profile): Ruled {
  if (sponsor.status === "not-met" || step3 === "passed") return sponsor;
  if (step3 === undefined) return sponsor.status === "met" ? unanswered("required") : sponsor;
  return { ...sponsor, status: sponsor.status === "met" ? "not-met" : sponsor.status, effect: "step" };
}

/** The better of the visas that the visitor would accept; of one who has not said, both, where they come to the same. */
function bestPath(j1: Ruled, h1b: Ruled, accepted: readonly string[]): Ruled {
  const better = worse(j1, h1b) === j1 && j1.effect + j1.status !== h1b.effect + h1b.status ? h1b : j1;
  if (accepted.length === 0) {
    const isSaid = j1.status !== "unknown-program" || h1b.status !== "unknown-program";
    return isSaid && j1.effect !== h1b.effect ? unanswered("required") : better;
  }
  if (accepted.includes("j1") && accepted.includes("h1b")) return better;
  return accepted.includes("j1") ? j1 : h1b;
}

function attempts(profile: Profile, exam: "step1" | "step2" | "step3"): { least: number; sure: boolean } {
  const told = profile[`${exam}Failures`];
  const hasFailed = profile[exam] === "failed";
  return {
    least: Math.max(told ?? 0, hasFailed ? 1 : 0),
    sure: told !== undefined || profile[exam] === "not-taken",
  };
}

interface Experience {
  readonly needed: boolean;
  readonly months: number | null;
  readonly handsOn: boolean;
  readonly withinYears: number | null;
}

/** What is said firmly is one demand; what is said less firmly, with all that is firmer, a second; wishes only where nothing firmer is said. */
function judgeUsce(one: Case): Ruled {
  const { rulings, wishes, hints } = plainOf(one, "usce");
  const firmnesses: readonly Firm[] = rulings.length > 0 ? ["required", "exceptions"] : ["preferred"];
  const told = firmnesses.flatMap((firm) => {
    const spoken = (firm === "preferred" ? [...rulings, ...wishes] : rulings).map(({ ways }) => {
      const firmest = ways.length > 1 ? firmestOf(ways.flat()) : null;
      return ways.map((way) =>
        way
          .map((said) => ({ ...said, firm: firmest ?? said.firm }))
          .filter((said) => isAtLeast(said.firm, firm)),
      );
    });
    if (!spoken.flat(2).some((said) => said.firm === firm)) return [];
    const readings = spoken.reduce<readonly (readonly Said[])[]>(
      (sofar, ways) => sofar.flatMap((before) => ways.map((way) => [...before, ...way])),
      [[]],
    );
    const all = readings.map((reading) => checkExperience(one, addUp(reading), firm));
    return [isSame(all) ? (all[0] as Ruled) : differ(firm)];
  });
  const pages = Object.values(
    Object.groupBy(hints, ({ fact }) => `${fact.source} ${fact.sponsorWide} ${why(fact)}`),
  );
  return hinted(
    told.length > 0 ? told.reduce(worse) : SILENT,
    pages.map((page = []) => checkExperience(one, addUp(page), "required")),
  );
}

function isAtLeast(firm: Firm, least: Firm): boolean {
  const order: readonly Firm[] = ["preferred", "exceptions", "required"];
  return order.indexOf(firm) >= order.indexOf(least);
}

function why(fact: Fact<unknown>): string {
  return fact.kind === "directory" || fact.kind === "forum" ? "hearsay" : fact.dropped ? "dropped" : "old";
}

function addUp(said: readonly Said[]): Experience {
  const values = (part: string) =>
    said.filter((one) => one.part === part).map(({ value }) => value as number);
  const needed = values("needed");
  return {
    needed: needed.length === 0 || needed.some(Boolean),
    months: values("months").length > 0 ? Math.max(...values("months")) : null,
    handsOn: values("handsOn").length > 0,
    withinYears: values("withinYears").length > 0 ? Math.min(...values("withinYears")) : null,
  };
}

function checkExperience(one: Case, demand: Experience, firm: Firm): Ruled {
  if (!demand.needed) return MET;
  const { usceHandsOn, usceHandsOnWeeks, usceObserver, usceObserverWeeks, usceLastYear } = one.profile;
  const both = [
    [usceHandsOn, usceHandsOnWeeks],
    [usceObserver, usceObserverWeeks],
  ].slice(0, demand.handsOn ? 1 : 2);
  const weeks = both.reduce((sum, [months = 0, more = 0]) => sum + 4 * months + more, 0);
  const isOpen = both.some(([months, more]) => months === undefined && more === undefined);
  const isEnough = weeks >= 4 * (demand.months ?? 1);
  // Less than a month, where no length is named: only the program can say.
  const isDoubtful = demand.months === null && weeks > 0 && !isEnough;
  if (!isEnough && !isDoubtful && !isOpen) return fails(firm, "change");
  const age = usceLastYear === undefined ? null : openingYear(one) - usceLastYear;
  if (demand.withinYears !== null && age !== null && age > demand.withinYears) return fails(firm, "change");
  if (isDoubtful && !isOpen) return { status: "unknown-program", effect: isWish(firm) ? "none" : "ask" };
  if (!isEnough || (demand.withinYears !== null && age === null)) return unanswered(firm);
  return MET;
}

/** A stated day as a day of the season that opens on `opens`; null where it has none. */
function inSeason(stated: string, opens: string): string | null {
  const next = `${Number(opens.slice(0, 4)) + 1}${opens.slice(4)}`;
  const inYear = (year: string) => `${year}-${stated}`;
  const days = stated.length > 5 ? [stated] : [inYear(opens.slice(0, 4)), inYear(next.slice(0, 4))];
  return days.find((day) => day >= opens && day < next) ?? null;
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
