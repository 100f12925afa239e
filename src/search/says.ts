/**
 * What a program's pages say on the questions that a query may ask, read once at build as the engine reads them. A question that is not
 * there is not answered, or not clearly: pages that disagree, wishes and old pages answer nothing.
 */
export type ProgramSays = {
  j1?: SaidWord;
  h1b?: SaidWord;
  imgs?: SaidWord;
  /** Left seats unfilled in a Match. */
  unfilled?: SaidWord;
  /** `yes` = it says that it does not demand US clinical experience. */
  noUsce?: SaidWord;
  /** Observerships or rotations for IMGs. */
  rotations?: SaidWord;
  /** `yes` = it says that it has no minimum on Step 2 CK. */
  noMinimum?: SaidWord;
  /** Step 2 CK scores: from the first on it says that it reads them, up to the second that it does not. */
  score?: SaidSpan;
  /** Failed attempts on Step 1: up to the first it says that it reads them, from the second on that it does not. */
  step1?: SaidSpan;
  step2?: SaidSpan;
  /** Years since graduation, as failed attempts. */
  years?: SaidSpan;
  /** The last day that it states for this season, `YYYY-MM-DD`. */
  lastDay?: string;
  /** Of its sponsor: community, university ... */
  kind?: string;
};

/** `case` = case by case. */
export type SaidWord = "yes" | "case" | "no";
/** Each null where pages say nothing of the kind. */
export type SaidSpan = readonly [reads: number | null, closes: number | null];

/** The exams of which a query can name a failed attempt. */
export type AskedExam = "step1" | "step2";

/** What a sentence asks of a program. */
export type Filter =
  | { ask: "j1" | "h1b" | "visa" | "imgs"; is: "yes" | "no" }
  | { ask: "noMinimum" | "unfilled" | "noUsce" | "rotations" }
  | { ask: "score"; score: number }
  /** A pass at this attempt; `exam` is null where the sentence names none. */
  | { ask: "attempts"; attempt: number; exam: AskedExam | null }
  | { ask: "years"; years: number }
  | { ask: "graduated"; year: number }
  | { ask: "noCutOff" }
  | { ask: "lastDay"; month: number }
  | { ask: "stillOpen" }
  | { ask: "kind"; kind: string };

/** `open` = its pages do not say, or not clearly: never taken for one of the others. */
export type Said = "yes" | "no" | "open";

/** What years and days are counted from. */
export type SearchOccasion = {
  /** `YYYY-MM-DD` */
  today: string;
  /** The year in which the season's applications open. */
  opens: number;
};

/** Years of a limit that is said not to be there. */
export const NO_CUT_OFF = 99;

/** What the pages answer to one question of a sentence. */
export function answerOf(says: ProgramSays, filter: Filter, { today, opens }: SearchOccasion): Said {
  switch (filter.ask) {
    case "j1":
    case "h1b":
    case "imgs":
      return asWanted(says[filter.ask], filter.is);
    case "visa":
      return anyOf([asWanted(says.j1, filter.is), asWanted(says.h1b, filter.is)]);
    case "noMinimum":
    case "unfilled":
    case "noUsce":
    case "rotations":
      return asWanted(says[filter.ask], "yes");
    case "score": {
      const [reads, closes] = says.score ?? [null, null];
      if (reads !== null && filter.score >= reads) return "yes";
      return closes !== null && filter.score <= closes ? "no" : "open";
    }
    case "attempts": {
      const failed = filter.attempt - 1;
      if (filter.exam) return within(says[filter.exam], failed);
      // Whose exam is not named may have failed either: surely read only where both are.
      const both = [within(says.step1, failed), within(says.step2, failed)];
      const [first] = both;
      return first && both.every((one) => one === first) ? first : "open";
    }
    case "years":
      return within(says.years, filter.years);
    case "graduated":
      return within(says.years, Math.max(0, opens - filter.year));
    case "noCutOff": {
      const [reads, closes] = says.years ?? [null, null];
      return reads === NO_CUT_OFF ? "yes" : closes === null ? "open" : "no";
    }
    case "lastDay":
      if (!says.lastDay) return "open";
      return Number(says.lastDay.slice(5, 7)) === filter.month ? "yes" : "no";
    case "stillOpen":
      return says.lastDay ? (says.lastDay >= today ? "yes" : "no") : "open";
    case "kind":
      return says.kind === undefined ? "open" : says.kind.startsWith(filter.kind) ? "yes" : "no";
  }
}

/** What the pages answer to all of them: one "no" decides, and all have to be said for a "yes". */
export function answerAll(says: ProgramSays, filters: readonly Filter[], occasion: SearchOccasion): Said {
  let all: Said = "yes";
  for (const filter of filters) {
    const said = answerOf(says, filter, occasion);
    if (said === "no") return "no";
    if (said === "open") all = "open";
  }
  return all;
}

/** One "yes" is enough. */
function anyOf(said: readonly Said[]): Said {
  if (said.includes("yes")) return "yes";
  return said.every((one) => one === "no") ? "no" : "open";
}

function asWanted(word: SaidWord | undefined, wanted: "yes" | "no"): Said {
  if (word === undefined) return "open";
  return (word === "no") === (wanted === "no") ? "yes" : "no";
}

function within([reads, closes]: SaidSpan = [null, null], number: number): Said {
  if (reads !== null && number <= reads) return "yes";
  return closes !== null && number >= closes ? "no" : "open";
}
