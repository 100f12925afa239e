import SAY from "../../../content/words/statement-check.json" with { type: "json" };
import type { Phrase } from "./phrases.ts";

const COMMON = SAY.cliches.manyStatementsHoldWordsLikeThese;
const FLATTERY = SAY.cliches.flatteryFitsEveryProgramNameOne;
const CLAIM = SAY.cliches.aClaimThatAnybodyCanMake;

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
    why: SAY.cliches.aQuotationGivesYourOpeningTo,
  },
  {
    pattern:
      "(?:hard-?working|dedicated|motivated|diligent|compassionate)(?:,| and)(?: and)? (?:hard-?working|dedicated|motivated|diligent|compassionate|passionate|enthusiastic)",
    why: CLAIM,
  },
  {
    pattern:
      "(?:excellent|great|good|strong|perfect) (?:communication skills|work ethic|candidate|fit for your)",
    why: CLAIM,
  },
  {
    pattern: "(?:excellent |great |good |strong |perfect |true )?team player|hard worker",
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
    why: SAY.cliches.aPersonalStatementIsNoLetter,
  },
  {
    pattern: "in conclusion|to sum up|in summary",
    why: SAY.cliches.theReaderSeesThatItIs,
  },
  { pattern: "give back to (?:the|my|society|your)", why: COMMON },
];
