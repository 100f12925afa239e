import { phrases, plainAnswer, plainCell, seen } from "./reading.ts";

const SAID =
  `stated|specified|listed|said|given|known|available|applicable|mentioned|provided|published|disclosed|reported|recorded
  |found|sure|clear|indicated|posted|announced|shown|answered|noted|entered|described|defined|determined|confirmed|checked|asked|decided
  |updated|public|filled(?: in| out)?`.replaceAll(/\s+/g, "");
const NOTHING =
  `information|info|data|answer|reply|response|idea|statement|mention|details?|record|entry|value|clue|comment|word
  |news|source|page|website|policy (?:stated|listed|found|given)`.replaceAll(/\s*\n\s*/g, "");
/** What a number of a table is about: silence on it says nothing of a visa, an exam or a person. */
const OF_A_RULE =
  `rules?|limits?|limitations?|restrictions?|minimum|min|maximum|max|cut ?offs?|thresholds?|requirements?|criteria|policy|policies
  |deadlines?|dates?|days?|scores?|numbers?|years?|yog|preferences?`.replaceAll(/\s*\n\s*/g, "");
const NOT = "(?:(?:does|do|did|could|can|will|would) not|cannot|doesnt|dont|didnt|couldnt|cant|wont|wouldnt)";
const SEE = "see|check|visit|refer to|look at|consult|ask|contact|email|e mail|call|write to";
const THERE =
  `(?:(?:the|their|its|program|programs|residency) )*(?:web ?site|web ?page|page|site|link|links|notes?|comments?|faq|faqs|freida
  |program|programs|coordinator|them|url|pdf|below|above|online)`.replaceAll(/\s*\n\s*/g, "");

/** What a person writes who does not know. */
const CORES = [
  `(?:is |are |was |its |it is )?(?:not|never|nowhere|isnt|wasnt) (?:\\w+ly |yet |been |really )?(?:${SAID})`,
  `no (?:clear |published |official |public |specific |further |more )?(?:${NOTHING})`,
  `(?:none|nothing|nil) (?:${SAID}|so far|there)`,
  `no(?:ne)? (?:(?:${OF_A_RULE}) )?(?:${SAID})`,
  "un(?:known|clear|specified|stated|listed|sure|available|disclosed|certain|reported|confirmed|determined|answered)",
  "n a|na|n k|nk|n d|nd|n s|null|nan|nil|undefined|blank|empty|missing|pending|ref|div 0|name|value|not a number",
  "t ?b ?[adc]|to be (?:determined|announced|confirmed|decided|checked|asked)",
  `${NOT} (?:say|know|state|specify|mention|list|find|tell|answer|reply|respond|disclose|publish|see|indicate)(?: \\w+)?`,
  `${NOT} (?:give|provide|show) (?:an? |any |the )?(?:${NOTHING}|${OF_A_RULE})`,
  "i (?:dont|do not|didnt|did not) (?:know|find)(?: \\w+)?|no clue|idk|dunno|unanswered|unspecific|not there|nothing|varies by page",
  `(?:to|need to|have to|must|should|will|please|pls) (?:${SEE}|check|find out|look up|research|verify|confirm)(?: ${THERE})?`,
  `(?:${SEE})(?: ${THERE})?|check|verify|find out|look up|research|waiting(?: for (?:a |an )?(?:answer|reply|response))?|asked|emailed|no reply yet`,
];
const TAILS = [
  `(?:${SEE}|please (?:${SEE})|pls (?:${SEE})) ${THERE}`,
  `(?:on|in|at|by|from|anywhere on) ${THERE}`,
  "yet|here|anywhere|so far|at this time|at the moment|currently|for now|publicly|officially|online|explicitly|clearly",
];
const SILENT = new RegExp(`^(?:${CORES.join("|")})(?: (?:${TAILS.join("|")}))*$`);

/** The cell says nothing: it is empty, a sign such as "-" or "?", or words such as "Not stated", "TBD", "N/A - see website". */
export function isSilent(cell: string): boolean {
  const plain = plainCell(cell);
  // Ticks are signs that do say something.
  if (plain === "") return /^[\s\p{P}|<>=~^`$❓❔]*$/u.test(seen(cell));
  return plain !== null && SILENT.test(plain);
}

const UNLIMITED =
  phrases(`none, any, unlimited, no limit, no limits, no limitation, no limitations, no restriction, no restrictions,
  no maximum, no max, no cutoff, no cutoffs, no cut off, no cut offs, no rule, no rules, no requirement, no requirements, no criteria,
  no minimum, no min, no threshold, not limited, not restricted, unrestricted, without limit, without limits, without restriction,
  without restrictions, any number, as many as needed, does not matter, doesnt matter, not a factor, no bar, open, infinite, all,
  there is no limit, there are no limits, no set limit, no specific limit, no strict limit, no hard limit, no fixed limit,
  no specific cutoff, no strict cutoff, no hard cutoff, no set cutoff, no limit on attempts, no limit of attempts, no attempt limit,
  no attempts limit, no limit on failures, no year limit, no yog limit, no yog cutoff, no time limit, no limit on years,
  no limit since graduation, no minimum required, no minimum requirement, no minimum score, no minimum scores, no min score,
  no score minimum, no score cutoff, no cutoff score, no minimum usce, no preference, no policy, no usce requirement`);

/** "No limit", "none", "any": there is no such rule. It is never the number 0. */
export function saysNoRule(cell: string): boolean {
  return UNLIMITED.has(plainAnswer(cell)) || /^\s*∞\s*$/.test(cell);
}
