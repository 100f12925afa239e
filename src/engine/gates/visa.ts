import {
  badness,
  type Gate,
  met,
  notApplicable,
  notMet,
  type Outcome,
  profileUnknown,
  programUnknown,
} from "../criterion.ts";
import { addDays } from "../day.ts";
import type { Facts, Field, Strength, VisaAnswer } from "../facts.ts";
import { beside, hold, withHints } from "../judge.ts";
import { tell } from "../page-words.ts";
import type { Occasion, Profile } from "../profile.ts";
import type { Known, Part, Read } from "../rule.ts";
import { type Manner, whole } from "../statement.ts";
import { weighWhole } from "../witness.ts";
import { sayDay } from "../wording.ts";
import { standingOf, unsureOf } from "../work-kinds.ts";

interface Visa {
  readonly j1: Part<VisaAnswer>;
  readonly h1b: Part<VisaAnswer>;
}

/** A way to work here while in training. */
export type VisaPath = keyof Visa;
/** The field that speaks of each. */
export const VISA_FIELDS = { j1: "visaJ1", h1b: "visaH1b" } as const satisfies Readonly<
  Record<VisaPath, Field>
>;
const PATHS: readonly VisaPath[] = ["j1", "h1b"];
const NAMES: Readonly<Record<VisaPath, string>> = { j1: "J-1", h1b: "H-1B" };
/** A visa decides for who needs one: nothing said of it passes as a mere preference. */
const DECIDES = { strength: "required" } as const;

const VISA: Manner<VisaAnswer, VisaAnswer> = {
  split: whole,
  bothHold: () => false,
  isAboutImgs: true,
  grants: (value) => value !== "no",
};

/** What a program's pages say of one visa. */
export function weighVisa(
  facts: Facts,
  path: VisaPath,
  asOf: string,
  hintsBefore = 0,
): Read<Part<VisaAnswer>> {
  return weighWhole(facts[VISA_FIELDS[path]], VISA, asOf, hintsBefore);
}

/** A visa that the visitor can use. H-1B also needs a passed Step 3. The best path counts. */
export const visa: Gate<Visa> = {
  id: "visa",
  title: "Visa",
  rule: "Only for people who need a visa. Met when the program sponsors a visa you accept; H-1B also needs a passed Step 3. Not said, or case by case: ask first.",
  question: "Which visas does your program sponsor this season (J-1, H-1B)?",
  reads: [VISA_FIELDS.j1, VISA_FIELDS.h1b],
  manners: { [VISA_FIELDS.j1]: VISA, [VISA_FIELDS.h1b]: VISA },
  answers: ["workStatus", "visas", "step3"],
  asks: () => false,
  asksAnybody: true,
  seasonRules: ["h1bNeedsStep3", "resultWeeks", "lists"],

  read({ facts }, { asOf }) {
    const j1 = weighVisa(facts, "j1", asOf);
    const h1b = weighVisa(facts, "h1b", asOf, j1.hints.length);
    return {
      rule: { j1: j1.rule, h1b: h1b.rule },
      sources: [...new Set([...j1.sources, ...h1b.sources])].sort(),
      hints: [...j1.hints, ...h1b.hints],
    };
  },

  check(rule, profile, occasion) {
    const standing = standingOf(profile.workStatus);
    if (standing !== undefined && standing !== "needs-visa")
      return notApplicable(() => `You need no visa.${unsureOf(profile.workStatus)}`);
    const answer = neededVisa(rule, profile, occasion);
    if (standing === "needs-visa")
      return { ...answer, say: () => `${answer.say()}${unsureOf(profile.workStatus)}` };
    if (answer.effect === "none") return answer;
    return {
      ...answer,
      ...profileUnknown(
        DECIDES,
        () => `You have not said whether you need a visa. If you do: ${answer.say()}`,
      ),
      disputed: false,
    };
  },
};

function neededVisa(rule: Visa, profile: Profile, occasion: Occasion): Outcome {
  const j1 = checkPath("j1", rule.j1, profile, occasion);
  const h1b = checkPath("h1b", rule.h1b, profile, occasion);
  const { visas } = profile;
  if (visas === undefined || visas.length === 0) {
    const says = [j1, h1b].some(({ status }) => status !== "unknown-program");
    if (!says || j1.effect === h1b.effect) return better(j1, h1b);
    return {
      ...told(j1, h1b),
      ...profileUnknown(DECIDES, () => `It depends on the visa. ${j1.say()} ${h1b.say()}`),
    };
  }
  return PATHS.filter((path) => visas.includes(path))
    .map((path) => (path === "j1" ? j1 : h1b))
    .reduce(better);
}

/** The better of two paths; where both do the same to the group, the reader is told of both. */
function better(a: Outcome, b: Outcome): Outcome {
  const kept = badness(b) < badness(a) ? b : a;
  if (a.effect !== b.effect) return kept;
  return { ...kept, ...told(a, b), say: () => `${a.say()} ${b.say()}` };
}

/** The hints of several outcomes, where there are any. */
function told(...outcomes: readonly Outcome[]): Pick<Outcome, "hints" | "speaksOf"> {
  const paths = outcomes.filter(({ hints }) => hints !== undefined);
  if (paths.length === 0) return {};
  return {
    hints: () => paths.flatMap(({ hints }) => hints?.() ?? []),
    speaksOf: paths.flatMap(({ speaksOf = [] }) => speaksOf),
  };
}

function checkPath(path: VisaPath, part: Part<VisaAnswer>, profile: Profile, occasion: Occasion): Outcome {
  const sponsor = checkSponsor(NAMES[path], part, occasion);
  if (path === "j1" || sponsor.effect === "close" || sponsor.status === "not-met") return sponsor;
  return withStep3(sponsor, profile, occasion);
}

function checkSponsor(name: string, part: Part<VisaAnswer>, occasion: Occasion): Outcome {
  const { rules, wishes, hints } = hold(
    part,
    (known) => tellAnswer(name, known, occasion),
    () => `Its pages disagree on ${name} visas`,
  );
  const [rule] = rules;
  if (rule) return beside(rule, wishes);
  const open = programUnknown("ask", () => `It does not say whether it sponsors ${name} visas.`);
  return withHints(beside(open, wishes), hints, "all");
}

/** What the page answers; a wish answers nothing. */
function tellAnswer(name: string, known: Known<VisaAnswer>, occasion: Occasion): Outcome {
  const { value, strength } = known;
  const say = (words: string) => () => tell(words, known, occasion);
  if (value === "no") return notMet(known, "not-change", say(REFUSALS[strength](name)));
  if (strength === "preferred")
    return programUnknown("none", say(`It speaks of ${name} visas as a wish only`));
  if (value === "case-by-case")
    return { ...programUnknown("ask", say(`It decides on ${name} visas case by case`)), depends: true };
  if (strength === "exceptions") return { ...met(say(REFUSALS.exceptions(name))), effect: "ask" };
  return met(say(`It sponsors ${name} visas`));
}

const REFUSALS: Readonly<Record<Strength, (name: string) => string>> = {
  required: (name) => `It does not sponsor ${name} visas`,
  exceptions: (name) => `It sponsors ${name} visas only as an exception`,
  preferred: (name) => `It prefers applicants who need no ${name} visa`,
};

/**
 * What an H-1B needs besides a sponsor. A program that does not say whether it sponsors one needs Step 3 of the visitor all the same.
 * Source of the rule: the Secretary of Health and Human Services, 16 September 1992 (in the season's record).
 */
function withStep3(sponsor: Outcome, { step3 }: Profile, occasion: Occasion): Outcome {
  const { h1bNeedsStep3, resultWeeks, lists } = occasion.season.rules ?? {};
  if (step3 === "passed") return sponsor;
  const says = sponsor.status === "met";
  if (step3 === undefined) {
    const missing = "H-1B also needs Step 3; you have not said whether you passed it.";
    if (!says) return { ...sponsor, say: () => `${sponsor.say()} ${missing}` };
    return { ...profileUnknown(DECIDES, () => missing), seasonSources: h1bNeedsStep3?.sources ?? [] };
  }
  const seasonSources = [h1bNeedsStep3, resultWeeks, lists].flatMap((told) => told?.sources ?? []);
  const isAwaited = step3 === "awaiting";
  const yours = isAwaited ? "and your result is still to come" : "which you do not have yet";
  const until = isAwaited ? "" : lastDayForStep3(occasion);
  const missing = notMet(
    DECIDES,
    "change",
    () => `${sponsor.say()} H-1B needs a passed Step 3, ${yours}.${until}`,
  );
  return {
    ...told(sponsor),
    ...missing,
    ...(!says && { status: sponsor.status, disputed: sponsor.disputed === true }),
    seasonSources,
  };
}

/** By when an exam usually brings its result before rank lists are due; nothing where no page tells, or it is too late for that. */
function lastDayForStep3({ season: { rules }, asOf }: Occasion): string {
  const [due, weeks] = [rules?.lists?.value, rules?.resultWeeks?.value];
  if (!due || !weeks) return "";
  const last = addDays(due, -7 * weeks.most);
  return asOf > last
    ? ` Its result would usually come after rank lists are due on ${sayDay(due)}: ask whether the program waits for it.`
    : ` Taken by ${sayDay(last)}, its result usually comes before rank lists are due on ${sayDay(due)}.`;
}
