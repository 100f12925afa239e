/** A wording to look at. Patterns are plain text with `(?:a|b)`; they are matched without regard to case, at word borders. */
export interface Phrase {
  readonly pattern: string;
  readonly why: string;
  /** Counts only beside words on exams: "unfortunately" is harmless elsewhere. */
  readonly nearExams?: true;
}

const SORRY =
  "An apology asks the reader for something. Say what happened, what you changed and what came of it, in a level voice.";
const PLEA = "This asks for mercy. Readers look for proof: what you did next, and its result.";

/** Wordings that apologise or plead. */
export const APOLOGIES: readonly Phrase[] = [
  { pattern: "I (?:deeply |sincerely |truly |humbly )?apologi[sz]e", why: SORRY },
  {
    pattern:
      "I(?: am|'m) (?:so |very |deeply |truly )?sorry (?:for|about|that) (?:my|the|this|these|having|not)",
    why: SORRY,
  },
  { pattern: "(?:unfortunately|regrettably|sadly)", why: SORRY, nearExams: true },
  { pattern: "I(?: deeply| sincerely| truly)? regret", why: SORRY, nearExams: true },
  { pattern: "(?:ashamed|embarrass(?:ed|ing|ment)|shame|guilt|guilty)", why: SORRY, nearExams: true },
  {
    pattern: "(?:devastated|heartbroken|shattered|depressed)",
    why: "Strong feeling about a score keeps the eye on the score. One plain sentence is enough.",
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
    why: "This opens with the score and excuses it. Lead with the work, then name the exam once.",
  },
  {
    pattern:
      "(?:scores?|exams?|attempts?|numbers?|failures?) (?:do|does|did)(?: not|n't) (?:truly |really |accurately |fully )?(?:reflect|define|represent|show)",
    why: "Everybody with a low score writes this. Show it: the result, the letter or the year of work that says more.",
  },
];

const BLAME =
  "True or not, it reads as blame. Name the cause in half a sentence if you must, then spend the rest on what you changed.";

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

const COMMON =
  "Thousands of statements hold these words, so they say nothing about you. Put a scene, a patient (without a name) or a result in their place.";
const FLATTERY = "Flattery fits every program. Name one thing this program does that you have done too.";
const CLAIM = "A claim that anybody can make. Let a fact or a letter say it.";

/** Wordings that many use. */
export const CLICHES: readonly Phrase[] = [
  {
    pattern:
      "(?:ever )?since I was (?:a |very |just a )?(?:little |small |young )?(?:child|kid|boy|girl|young|little|small|toddler)",
    why: COMMON,
  },
  { pattern: "(?:as|for as) (?:far back|long) as I can remember", why: COMMON },
  { pattern: "from (?:a|an) (?:very )?(?:young|early|tender) age", why: COMMON },
  {
    pattern:
      "(?:I have |I've )?always (?:wanted|dreamed|dreamt|known)(?: of| to| that)? (?:be|become|becoming|being|I)",
    why: COMMON,
  },
  { pattern: "(?:childhood|lifelong|life-long) dream", why: COMMON },
  { pattern: "dream of (?:becoming|being) a (?:doctor|physician)", why: COMMON },
  {
    pattern:
      "(?:my )?(?:true |great |burning |deep )?passion (?:for|is) (?:medicine|helping|people|healing|the field)",
    why: COMMON,
  },
  { pattern: "passionate about (?:medicine|helping|people|healing|patient care|learning)", why: COMMON },
  {
    pattern: "(?:I )?(?:love|want|like|wanted|desire) to help (?:people|others|the needy|humanity|the poor)",
    why: COMMON,
  },
  { pattern: "make a (?:real |true |lasting |meaningful )?difference", why: COMMON },
  { pattern: "(?:medicine is )?(?:a |my |the )?noble (?:profession|calling|field)", why: COMMON },
  { pattern: "(?:my|true|a) calling", why: COMMON },
  {
    pattern:
      "(?:art and (?:the )?science|science and (?:the )?art) of (?:medicine|healing)|both an art and a science",
    why: COMMON,
  },
  { pattern: "changed my life forever|a (?:life-changing|eye-opening) experience", why: COMMON },
  {
    pattern:
      "(?:blood, sweat,? and tears|think(?:ing)? outside the box|light at the end of the tunnel|every cloud has a silver lining|last but not least|at the end of the day|blessing in disguise|roller ?coaster)",
    why: COMMON,
  },
  { pattern: "what (?:does not|doesn't) kill (?:you|us|me) makes", why: COMMON },
  { pattern: "(?:the )?(?:dictionary|Webster|Oxford) defines", why: COMMON },
  {
    pattern:
      "(?:(?:William )?Osler|Hippocrates|Maya Angelou|Nelson Mandela|Mother Teresa|Gandhi|Albert Einstein) (?:once )?(?:said|wrote|stated)",
    why: "A quotation gives your opening to somebody else.",
  },
  {
    pattern:
      "(?:hard-?working|dedicated|motivated|diligent|compassionate)(?:,| and)(?: and)? (?:hard-?working|dedicated|motivated|diligent|compassionate|passionate|enthusiastic)",
    why: CLAIM,
  },
  {
    pattern:
      "(?:excellent|great|good|strong|perfect) (?:team player|communication skills|work ethic|candidate|fit for your)",
    why: CLAIM,
  },
  {
    pattern: "(?:a )?(?:valuable|great|real|strong|tremendous) (?:asset|addition) to (?:your|the)",
    why: CLAIM,
  },
  { pattern: "(?:ideal|perfect|best) (?:candidate|fit|match)", why: CLAIM },
  {
    pattern:
      "(?:esteemed|prestigious|renowned|world-class|reputed|honou?red) (?:program|institution|hospital|residency|university)",
    why: FLATTERY,
  },
  {
    pattern: "to whom it may concern|dear (?:program director|sir|madam|selection committee)",
    why: "A personal statement is no letter and needs no greeting.",
  },
  {
    pattern: "in conclusion|to sum up|in summary",
    why: "The reader sees that it is the end. Close with what you will do, not with a signpost.",
  },
  { pattern: "give back to (?:the|my|society|your)", why: COMMON },
];
