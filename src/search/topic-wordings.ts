/** What no list of programs answers, and by which words people ask it. */

/** What a wording leads to beside programs: guides, tools and words that answer it, by their addresses. */
export type Topic =
  | "visas"
  | "imgs"
  | "scores"
  | "attempts"
  | "graduation"
  | "usce"
  | "unfilled"
  | "deadline"
  | "kind"
  | "languages"
  | "letters"
  | "signals"
  | "statement"
  | "rank"
  | "interviews"
  | "cost"
  | "howMany"
  | "dates"
  | "certificate"
  | "license"
  | "step3"
  | "asking"
  | "eras"
  | "specialties"
  | "chances"
  | "preliminary";

const LANGUAGES =
  "(?:spanish|punjabi|hmong|hindi|urdu|arabic|tagalog|filipino|chinese|mandarin|cantonese|vietnamese|russian|farsi|persian|armenian|portuguese|french|korean|khmer|lao|telugu|gujarati|bengali|haitian creole|creole)";

/** Each wording that leads to a topic alone. Of those that begin at one word the longest counts. */
export const TOPIC_WORDINGS: readonly (readonly [topic: Topic, wording: string])[] = [
  ["languages", `[a-z]+ speaking|bilingual|speaks? [a-z]+|languages?|${LANGUAGES}(?: patients?)?`],
  ["letters", "(?:us )?(?:letters?(?: recommendations?)?|recommendations? letters?|(?:us)?lors?)"],
  ["signals", "(?:how many )?(?:(?:gold|silver|preference|program) )?(?:signals?|signaling)"],
  ["statement", "(?:(?:how )?writ(?:e|ing) )?personal statements?"],
  ["rank", "(?:rank(?: order)? lists?|rol|couples? match(?:ing)?|how rank)"],
  ["interviews", "interviews?(?: (?:questions?|tips|season|invit\\w+))?"],
  [
    "cost",
    `(?:costs?|fees?|how much|price|prices|expensive|cheap)(?: (?:does|it|is|apply|applying|applications?|eras|cost|\\d+))*`,
  ],
  ["howMany", "how many(?: (?:should|do|can|must|i|we|need))* (?:apply|applications?|applied)"],
  [
    "dates",
    `when(?: (?:does|do|is|are|can|will|should|i))*(?: [a-z0-9]+)? (?:opens?|starts?|begins?|due|close|closes|submit|apply|certify)|match day|(?:eras|match|nrmp|application) (?:opens?|opening|timelines?|dates?|calendar|season)|timelines?|important dates`,
  ],
  [
    "certificate",
    "(?:ecfmg )?(?:pathways?|oet(?: medicine)?|certificates?|certification|certified)(?: (?:deadlines?|requirements?))?|ecfmg",
  ],
  ["license", "ptal|ptl|(?:training |state |medical )?licen[sc](?:e|es|ing|ure)(?: requirements?)?"],
  ["step3", "step ?3(?: (?:before|after) match)?"],
  // The years between school and applying; "since graduation" behind them is counted elsewhere.
  [
    "graduation",
    "(?:(?:career|clinical|study|practice|long|big|\\d{1,2}|years?|yrs?) )*gaps?(?: \\d{1,2} (?:years?|yrs?)(?! (?:since|after|out|post|past)))?(?: after (?:graduation|(?:med |medical )?school))?",
  ],
  ["eras", "(?:how )?eras(?: (?:works?|details|tips|form))*"],
  [
    "asking",
    "(?:how )?(?:ask|asking|e ?mail|emailing|write|writing|contact|contacting)(?: (?:coordinators?|directors?|them|about))*(?: visas?| imgs?)?",
  ],
  [
    "specialties",
    "(?:easiest|easy|least competitive|less competitive|most competitive)(?: (?:specialt(?:y|ies)|match|get into))*|best specialt(?:y|ies)",
  ],
  ["preliminary", "(?:prelim|preliminary)(?: (?:years?|spots?|positions?))?"],
  ["chances", "(?:my )?(?:chances?|odds|probabilit(?:y|ies))(?: match(?:ing)?)?"],
];
