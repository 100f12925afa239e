import type { Fact, FactValues, Field, KindShare, Program } from "./facts.ts";
import { HEADROOM_POINTS, typicalScore } from "./preferences/score-headroom.ts";
import { scaleWords, specialtyScore, tellsNothing } from "./preferences/specialty-score.ts";
import type { Occasion, Profile } from "./profile.ts";
import { type Manner, whole } from "./statement.ts";
import { settle } from "./witness.ts";

/** `reach`: something published lies far above the visitor's score. `no-figure`: nothing published can be held beside it. */
export type ReachLevel = "reach" | "within" | "no-figure";

/** One published thing beside the visitor, with the pages it stands on. */
export interface ReachWords {
  readonly sentence: string;
  /** Never empty. */
  readonly sources: readonly string[];
}

/** What is published beside the visitor's score, as one level. It moves no group and no fit. */
export interface Reach {
  readonly level: ReachLevel;
  /** What makes it so. With `no-figure`: why the score tells nothing, where a page shows that. */
  readonly says: readonly ReachWords[];
}

interface Compared extends ReachWords {
  readonly level: ReachLevel;
}

/** Points on Step 2 CK from which a published score lies far above: two standard errors of the exam. Our judgment. */
export const FAR_BELOW = HEADROOM_POINTS / 2;

/**
 * What is published beside the visitor's score: the program's usual score, the quartiles of its specialty, its kind. It reads what pages state
 * and moves no group and no fit. A higher score never makes a reach; without a score nothing is one.
 */
export function reachOf(program: Program, profile: Profile, occasion: Occasion): Reach {
  const compared = [
    besideUsual(program, profile, occasion),
    besideSpecialty(program, profile, occasion),
    besideKind(program, profile, occasion),
  ].filter((one) => one !== undefined);
  for (const level of ["reach", "within", "no-figure"] as const) {
    const says = compared.filter((one) => one.level === level);
    if (says.length > 0) return { level, says: says.map(({ sentence, sources }) => ({ sentence, sources })) };
  }
  return { level: "no-figure", says: [] };
}

/** The level of each program for one visitor; it hangs on facts alone, so programs that share them are read once. */
export function reachLevels(profile: Profile, occasion: Occasion): (program: Program) => ReachLevel {
  const levels = new Map<Program["facts"], ReachLevel>();
  return (program) => {
    const level = levels.get(program.facts) ?? reachOf(program, profile, occasion).level;
    levels.set(program.facts, level);
    return level;
  };
}

function besideUsual(program: Program, profile: Profile, occasion: Occasion): Compared | undefined {
  const { rule, sources } = typicalScore.read(program, occasion);
  const { step2Score: score } = profile;
  if (rule.state !== "known" || score === undefined) return undefined;
  return {
    level: rule.value - score >= FAR_BELOW ? "reach" : "within",
    sentence: typicalScore.check(rule, profile, occasion).say(),
    sources,
  };
}

function besideSpecialty(program: Program, profile: Profile, occasion: Occasion): Compared | undefined {
  const { rule, sources } = specialtyScore.read(program, occasion);
  const { step2Score: score } = profile;
  if (rule.state !== "known") return undefined;
  const sentence = specialtyScore.check(rule, profile, occasion).say();
  if (tellsNothing(rule.value)) return { level: "no-figure", sentence, sources };
  if (score === undefined) return undefined;
  return { level: rule.value.q1 - score >= FAR_BELOW ? "reach" : "within", sentence, sources };
}

/** A university's program is a reach for a score in the lowest quarter, where a page counts how few IMGs its kind takes. */
function besideKind(
  program: Program,
  { step2Score: score }: Profile,
  occasion: Occasion,
): Compared | undefined {
  const counted = countedKind(program, occasion);
  if (!counted || score === undefined) return undefined;
  const { kind, sentence, sources, scores } = counted;
  if (kind === "community") return { level: "within", sentence: `${sentence}.`, sources };
  if (score >= scores.q1) return undefined;
  return {
    level: "reach",
    sentence: `${sentence}; yours, ${score}, is below the ${scores.q1} that three of four of those who matched reached.`,
    sources: [...new Set([...sources, ...scores.sources])],
  };
}

/** What it looks at beside the criteria that it asks. */
export const REACH_READS = ["sponsorKind", "imgShareOfKind"] as const satisfies readonly Field[];

type SponsorKind = FactValues["sponsorKind"];
/** The kinds that published figures tell apart. */
export const REACH_KINDS: ReadonlySet<SponsorKind> = new Set(["university", "community"]);
/** What an institution is, which no page's age changes. */
const SPONSOR_KIND: Manner<SponsorKind, SponsorKind> = {
  split: whole,
  bothHold: () => false,
  isAboutImgs: true,
  isFigure: true,
};

/** The program's kind and how much of the first year IMGs fill in such programs, where pages tell both and scores part people. */
function countedKind(
  program: Program,
  occasion: Occasion,
):
  | (ReachWords & {
      readonly kind: "university" | "community";
      readonly scores: { readonly q1: number; readonly sources: readonly string[] };
    })
  | undefined {
  const { facts } = program;
  const { rule, sources } = settle(facts.sponsorKind, SPONSOR_KIND, occasion.asOf);
  const scores = specialtyScore.read(program, occasion);
  const university = shareOf("university", facts.imgShareOfKind);
  const community = shareOf("community", facts.imgShareOfKind);
  if (rule.state !== "known" || (rule.value !== "university" && rule.value !== "community")) return undefined;
  if (scores.rule.state !== "known" || tellsNothing(scores.rule.value)) return undefined;
  if (!university || !community) return undefined;
  const { share, until } = university.value;
  const sponsor = rule.value === "university" ? "a university" : "a community institution";
  return {
    kind: rule.value,
    sentence: `Its sponsor is ${sponsor}. IMGs filled ${share} of first-year places in university programs of this specialty and ${community.value.share} in community ones${until ? ` (counted to ${until})` : ""}`,
    sources: [...new Set([...sources, university.source, community.source])],
    scores: { q1: scores.rule.value.q1, sources: scores.sources },
  };
}

function shareOf(
  kind: KindShare["kind"],
  facts: readonly Fact<KindShare>[] | undefined,
): Fact<KindShare> | undefined {
  return facts?.find(({ value }) => value.kind === kind);
}

/** For whom a program is a reach, whoever looks: the score below which something published lies far above, and what that is. */
export interface ReachMark extends ReachWords {
  readonly below: number;
}

/** The marks of a program, for a page that knows no visitor: highest first. */
export function reachMarks(program: Program, occasion: Occasion): readonly ReachMark[] {
  const usual = typicalScore.read(program, occasion);
  const scores = specialtyScore.read(program, occasion);
  const marks: ReachMark[] = [];
  if (usual.rule.state === "known")
    marks.push({
      below: usual.rule.value - FAR_BELOW + 1,
      sentence: `It speaks of about ${usual.rule.value} as usual or competitive`,
      sources: usual.sources,
    });
  if (scores.rule.state === "known" && !tellsNothing(scores.rule.value))
    marks.push({
      below: scores.rule.value.q1 - FAR_BELOW + 1,
      sentence: capital(scaleWords(scores.rule.value)),
      sources: scores.sources,
    });
  const counted = countedKind(program, occasion);
  if (counted?.kind === "university")
    marks.push({ below: counted.scores.q1, sentence: counted.sentence, sources: counted.sources });
  return marks.sort((a, b) => b.below - a.below);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
