import type { Fact } from "../engine/facts.ts";
import type { Occasion } from "../engine/profile.ts";
import { type Heard, readFacts } from "../engine/reading.ts";
import { monthsBetween } from "../engine/wording.ts";
import { OLD_FACT_MONTHS } from "../facts/date-words.ts";
import { DECIDING_FIELDS, isAnswered } from "./known-answers.ts";
import type { SiteProgram } from "./site-program.ts";

/** Of the questions that decide, over some programs: how many are answered, by whose page, and how old it is. */
export interface AnswersByPage {
  readonly programs: number;
  readonly questions: number;
  readonly answered: number;
  /** By whose page; the three make up `answered`. */
  readonly own: number;
  readonly sponsor: number;
  readonly other: number;
  /** By the date that the page shows; the three make up `answered`. */
  readonly recent: number;
  readonly older: number;
  readonly undated: number;
}

/** Counts each answered question once, by the newest page that gives the answer. */
export function countByPage(
  programs: readonly Pick<SiteProgram, "answered" | "engine">[],
  occasion: Occasion,
): AnswersByPage {
  const pages = programs.flatMap((program) =>
    DECIDING_FIELDS.filter((field) => isAnswered(program, field)).map((field) =>
      answerOf(readFacts(program.engine.facts[field], field, occasion).facts),
    ),
  );
  const by = (test: (page: Fact<unknown>) => boolean) => pages.filter(test).length;
  const isOld = (shown: string) => monthsBetween(shown, occasion.asOf) > OLD_FACT_MONTHS;
  const own = by(isOwn);
  const sponsor = by(isSponsors);
  const undated = by(({ shown }) => shown === null);
  const older = by(({ shown }) => shown !== null && isOld(shown));
  return {
    programs: programs.length,
    questions: programs.length * DECIDING_FIELDS.length,
    answered: pages.length,
    own,
    sponsor,
    other: pages.length - own - sponsor,
    recent: pages.length - undated - older,
    older,
    undated,
  };
}

const isOwn = ({ kind, sponsorWide }: Fact<unknown>) => kind === "program" && !sponsorWide;
const isSponsors = ({ kind, sponsorWide }: Fact<unknown>) => sponsorWide === true || kind === "sponsor";

/** The newest of the facts that count; of a question that only a wish answers, the newest wish. Throws where none counts: it is no answer then. */
function answerOf(heard: readonly Heard[]): Fact<unknown> {
  const rules = heard.filter(({ as }) => as === "rule");
  const counted = (rules.length > 0 ? rules : heard.filter(({ as }) => as === "wish")).map(
    ({ fact }) => fact,
  );
  const [newest] = counted.toSorted((a, b) => ((a.shown ?? "") < (b.shown ?? "") ? 1 : -1));
  if (!newest) throw new Error("An answered question without a fact that counts.");
  return newest;
}
