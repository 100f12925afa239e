import SAY from "../../../content/words/statement-check.json" with { type: "json" };

/** A wording to look at. Patterns are plain text with `(?:a|b)`; they are matched without regard to case, at word borders. */
export interface Phrase {
  readonly pattern: string;
  readonly why: string;
  /** Counts only beside words on exams: "unfortunately" is harmless elsewhere. */
  readonly nearExams?: true;
}

const SORRY = SAY.phrases.anApologyAsksTheReaderFor;
const PLEA = SAY.phrases.thisAsksForMercyReadersLook;

/** Wordings that apologise or plead. */
export const APOLOGIES: readonly Phrase[] = [
  { pattern: "I (?:deeply |sincerely |truly |humbly )?apologi[sz]e", why: SORRY },
  {
    pattern:
      "I(?: am|'m) (?:so |very |deeply |truly )?sorry (?:for|about|that) (?:my|the|this|these|having|not|I)|sorry again",
    why: SORRY,
  },
  { pattern: "(?:unfortunately|regrettably|sadly)", why: SORRY, nearExams: true },
  { pattern: "I(?: deeply| sincerely| truly)? regret", why: SORRY, nearExams: true },
  { pattern: "(?:ashamed|embarrass(?:ed|ing|ment)|shame|guilt|guilty)", why: SORRY, nearExams: true },
  {
    pattern: "(?:devastated|heartbroken|shattered|depressed)",
    why: SAY.phrases.strongFeelingAboutAScoreKeeps,
    nearExams: true,
  },
  { pattern: "(?:please|kindly) (?:overlook|forgive|excuse|ignore|pardon|look past|understand)", why: PLEA },
  {
    pattern:
      "I (?:hope|pray|beg|ask)(?: that)? you (?:can |will |would |to |could )?(?:overlook|forgive|excuse|ignore|look past|give me)",
    why: PLEA,
  },
  { pattern: "(?:a|one|another) (?:second )?chance to prove", why: PLEA },
  { pattern: "I beg", why: PLEA },
  {
    pattern: "(?:despite|in spite of) my (?:low |poor |weak |bad )?(?:\\w+ )?(?:scores?|attempts?|failures?)",
    why: SAY.phrases.thisOpensWithTheScoreAnd,
  },
  {
    pattern:
      "(?:scores?|exams?|attempts?|numbers?|failures?) (?:do|does|did)(?: not|n't) (?:truly |really |accurately |fully )?(?:reflect|define|represent|show)",
    why: SAY.phrases.manyWhoWriteAboutAScore,
  },
];

const BLAME = SAY.phrases.trueOrNotItReadsAs;

/** Wordings that lay it at somebody else's door. */
export const BLAMES: readonly Phrase[] = [
  { pattern: "(?:was|is|were|felt|seemed) (?:so |very |completely |totally )?unfair(?:ly)?", why: BLAME },
  {
    pattern:
      "(?:due to|because of|owing to) (?:\\w+ )?(?:circumstances|factors|reasons|events|issues|problems) (?:that were )?(?:beyond|outside|out of) my control",
    why: BLAME,
  },
  { pattern: "(?:through )?no fault of my own|not my fault", why: BLAME },
  { pattern: "(?:bad luck|unlucky)", why: BLAME },
  {
    pattern:
      "(?:my|the) (?:medical )?(?:school|university|college|professors?|teachers?|curriculum|country)(?: \\w+)? (?:did not|didn't|failed to|never|does not|do not) (?:\\w+ )?(?:prepare|teach|train|help|support|focus)",
    why: BLAME,
  },
  { pattern: "(?:blamed?|fault of) (?:the|my) \\w+", why: BLAME, nearExams: true },
  {
    pattern:
      "(?:because of|due to|thanks to) my (?:family|roommates?|husband|wife|parents?|boss|employer|landlord|relationship|divorce|school|teachers?)",
    why: BLAME,
    nearExams: true,
  },
  {
    pattern:
      "(?:did not|didn't) (?:have|get|give me) (?:enough|sufficient|any) (?:time|help|support|guidance|resources)",
    why: BLAME,
    nearExams: true,
  },
  {
    pattern:
      "(?:test|exam|examination|question|questions) (?:was|were) (?:too |very |extremely )?(?:hard|difficult|tricky|biased|long)",
    why: BLAME,
  },
  { pattern: "(?:poor|bad|wrong) (?:advice|guidance|test taker|test-taker)", why: BLAME, nearExams: true },
];
