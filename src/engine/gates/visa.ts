import {
  badness,
  disputed,
  type Gate,
  met,
  notApplicable,
  notMet,
  type Outcome,
  profileUnknown,
  programUnknown,
  worst,
} from "../criterion.ts";
import type { Strength, VisaAnswer } from "../facts.ts";
import type { Occasion, Profile } from "../profile.ts";
import { type Known, type Read, type Rule, readRule } from "../rule.ts";
import { tell } from "../wording.ts";
import { standingOf, unsureOf } from "../work-kinds.ts";

interface Visa {
  readonly j1: Rule<VisaAnswer>;
  readonly h1b: Rule<VisaAnswer>;
}

type Path = keyof Visa;
const PATHS: readonly Path[] = ["j1", "h1b"];
const NAMES: Readonly<Record<Path, string>> = { j1: "J-1", h1b: "H-1B" };
/** A visa decides for who needs one: nothing said of it passes as a mere preference. */
const DECIDES = { strength: "required" } as const;

/** A visa that the visitor can use. H-1B also needs a passed Step 3. The best path counts. */
export const visa: Gate<Visa> = {
  id: "visa",
  title: "Visa",
  rule: "Only for people who need a visa. Met when the program sponsors a visa you accept; H-1B also needs a passed Step 3. Not said, or case by case: ask first.",
  question: "Which visas does your program sponsor this season (J-1, H-1B)?",
  reads: ["visaJ1", "visaH1b"],
  answers: ["workStatus", "visas", "step3"],
  asks: () => false,
  asksAnybody: true,

  read({ facts }): Read<Visa> {
    const j1 = readRule(facts.visaJ1);
    const h1b = readRule(facts.visaH1b);
    return {
      rule: { j1: j1.rule, h1b: h1b.rule },
      sources: [...new Set([...j1.sources, ...h1b.sources])].sort(),
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
    return profileUnknown(
      DECIDES,
      () => `You have not said whether you need a visa. If you do: ${answer.say()}`,
    );
  },
};

function neededVisa(rule: Visa, profile: Profile, occasion: Occasion): Outcome {
  const j1 = checkPath("j1", rule.j1, profile, occasion);
  const h1b = checkPath("h1b", rule.h1b, profile, occasion);
  const { visas } = profile;
  if (visas === undefined || visas.length === 0) {
    if (j1.effect === h1b.effect) return better(j1, h1b);
    return profileUnknown(DECIDES, () => `It depends on the visa. ${j1.say()} ${h1b.say()}`);
  }
  return PATHS.filter((path) => visas.includes(path))
    .map((path) => (path === "j1" ? j1 : h1b))
    .reduce(better);
}

/** The better of two paths; where both do the same to the group, the reader is told of both. */
function better(a: Outcome, b: Outcome): Outcome {
  const kept = badness(b) < badness(a) ? b : a;
  if (a.effect !== b.effect) return kept;
  return { ...kept, say: () => `${a.say()} ${b.say()}` };
}

function checkPath(path: Path, rule: Rule<VisaAnswer>, profile: Profile, occasion: Occasion): Outcome {
  const name = NAMES[path];
  if (rule.state === "unknown")
    return programUnknown("ask", () => `It does not say whether it sponsors ${name} visas.`);
  if (rule.state === "disputed") return disputed(DECIDES, () => `Its pages disagree on ${name} visas.`);
  if (rule.value === "no") {
    const strength = rule.strength === "preferred" ? "exceptions" : rule.strength;
    return notMet({ ...rule, strength }, "not-change", () =>
      tell(REFUSALS[rule.strength](name), rule, occasion),
    );
  }
  if (rule.value === "case-by-case")
    return programUnknown("ask", () => tell(`It decides on ${name} visas case by case`, rule, occasion));
  const rarely = rule.strength === "exceptions";
  const sponsored: Outcome = met(() =>
    tell(rarely ? REFUSALS.exceptions(name) : `It sponsors ${name} visas`, rule, occasion),
  );
  const confirmed: Outcome = rule.weak || rarely ? { ...sponsored, effect: "ask" } : sponsored;
  return path === "h1b" ? worst([confirmed, step3ForH1b(rule, profile, occasion)]) : confirmed;
}

const REFUSALS: Readonly<Record<Strength, (name: string) => string>> = {
  required: (name) => `It does not sponsor ${name} visas`,
  exceptions: (name) => `It sponsors ${name} visas only as an exception`,
  preferred: (name) => `It prefers applicants who need no ${name} visa`,
};

/** Source of the rule: federal law lets a physician hold an H-1B only after all USMLE Steps. */
function step3ForH1b(sponsors: Known<VisaAnswer>, { step3 }: Profile, occasion: Occasion): Outcome {
  if (step3 === "passed") return met(() => "You have passed Step 3, which H-1B needs.");
  if (step3 === undefined)
    return profileUnknown(DECIDES, () => "H-1B also needs Step 3; you have not said whether you passed it.");
  return notMet({ ...DECIDES, weak: sponsors.weak }, "change", () =>
    tell(
      `It sponsors H-1B visas, and H-1B needs a passed Step 3, which ${step3 === "awaiting" ? "waits for your result" : "you do not have yet"}`,
      sponsors,
      occasion,
    ),
  );
}
