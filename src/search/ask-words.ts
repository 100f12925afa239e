/** The words of which wordings of a question are made, as parts of patterns, and what they count. */
import type { AskedExam } from "./says.ts";

const NO = "(?:no|not|non|never|without|sin|dont|doesnt|wont|cant|cannot|do not|does not|will not|can not)";
const OFFERED =
  "any|an|all|accept|accepted|consider|considers|considering|offer|offers|provide|provides|give|gives|support|supports|sponsored|sponsorship";

/** Before what is not there, or not asked for: "no", "does not require". */
export const NOT = `${NO}(?: (?:${OFFERED}|need|require|requires|requiring|demand|demanding|ask|asking))*`;
/** Before what a program does not give. */
export const NOT_OFFERED = `${NO}(?: (?:${OFFERED}))*`;
/** Before what the visitor can do without. */
export const NOT_WANTED = `${NO} (?:(?:need|needs|require|requires|want|wants|looking|seeking|interested|any) )+`;
/** Behind what a program demands. */
export const NEEDED = "(?:required|requirements?|needed|need|necessary|mandatory|demanded|asked)";
/** One of the two visas, by its name. */
export const VISA = "(?:(?:visas? )?(?:h ?1 ?b?|j ?1)(?: visas?)?)";
/** An exam of which limits are read. */
export const EXAM =
  "(?:(?:(?:usmle )?(?:step ?[12]|step one|step two)(?! ?cs)(?: ?ck)?|usmle 2 ?ck|2 ?ck|ck)(?: exams?)?)";
// Of these no limit is read: what is counted on them is no filter.
const OTHER_EXAM =
  "(?:(?:usmle )?step ?(?:3|three|2 ?cs|two cs)|2 ?cs|cs|comlex(?: (?:level|usa))*(?: ?[123])?|oet|match(?:ed|ing)?|interviews?)";
/** An exam, an interview or a Match: what somebody can fail. */
export const ANY_EXAM = `(?:${OTHER_EXAM}|both (?:steps|exams)|${EXAM})`;
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...{ first: 1, "1st": 1, one: 1, once: 1, single: 1 },
  ...{
    second: 2,
    "2nd": 2,
    two: 2,
    twice: 2,
    double: 2,
    multiple: 2,
    many: 2,
    several: 2,
    repeated: 2,
    repeat: 2,
  },
  ...{ third: 3, "3rd": 3, three: 3, thrice: 3, fourth: 4, "4th": 4, four: 4, fifth: 5, "5th": 5, five: 5 },
};
/** How many, in digits or in words. */
export const NUMBER = `(?:\\d|${Object.keys(NUMBER_WORDS).join("|")})`;
/** What attempts are called. */
export const TRIES = "(?:attempts?|tries|try|times|trials?|sittings?)";
/** What failures are called, behind their number. */
export const FAILS = "(?:failures?|fails?|failed(?: attempts?| tries)?|failing)";
/** Before or behind what was failed. */
export const FAILED = "(?:failed|fail|failing|flunked|failure|failures)";
/** How often somebody failed. */
export const SO_OFTEN = `(?:${NUMBER} times?|once|twice|thrice)`;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
/** One or more months, with days and years. */
export const DATES = `${MONTH}(?: (?:\\d{1,2}(?:st|nd|rd|th)?|20\\d\\d|${MONTH}))*`;
/** What the last day to apply is called. */
export const LAST_DAY =
  "(?:deadlines?|dead lines?|last days?|last dates?|due(?: dates?)?|closes?|closing(?: dates?)?)";
/** What the end of medical school is called. */
export const GRADUATION =
  "(?:yog|year graduation|graduation(?: years?| dates?)?|graduates?|graduated|grads?|years? since graduation)";
/** What US clinical experience is called. */
export const US_EXPERIENCE =
  "(?:usce|(?:us|american|usa) (?:clinical )?experiences?|us clinical|clinical experiences?|us hands(?: on)?(?: experience)?)";
/** A score with three digits. */
export const SCORE = "(?:1[5-9]\\d|2\\d\\d)";
/** What the lowest score that is read is called. */
export const MINIMUM = "(?:minimums?|min|cut ?offs?|thresholds?)";
/** Places of a program, behind what they are. */
export const SEATS = "(?: (?:seats?|spots?|positions?|places?|slots?))";

/** The exam that the words name; null for none, and for both. */
export function examOf(text: string): AskedExam | null {
  const isStep1 = /step ?1|step one/.test(text);
  const isStep2 = /step ?2|step two|ck/.test(text);
  return isStep1 === isStep2 ? null : isStep1 ? "step1" : "step2";
}

/** Whether the words name an exam of which no limit is read. */
export function namesOtherExam(text: string): boolean {
  return new RegExp(`(?:^| )${OTHER_EXAM}(?= |$)`).test(text);
}

/** How many the words say: "more than two" are three. Undefined where they say none. */
export function numberIn(text: string): number | undefined {
  const words = text.replace(new RegExp(EXAM, "g"), " ").split(" ").filter(Boolean);
  for (const [at, word] of words.entries()) {
    const number = NUMBER_WORDS[word] ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined);
    if (number !== undefined) return number + (saysMore(words.slice(0, at)) ? 1 : 0);
  }
  return undefined;
}

function saysMore(before: readonly string[]): boolean {
  const text = before.join(" ");
  return /\b(?:more|over)\b/.test(text) && !/\b(?:not|no)\b/.test(text);
}

/** The one month that the words name, 1 to 12; null where they name a day, several months or what comes before and after. */
export function monthIn(text: string): number | null {
  const named = MONTHS.flatMap((start, at) => (new RegExp(`(?:^| )${start}`).test(text) ? at + 1 : []));
  const [only] = named;
  const isVague = /\b(?:passed|until|till|before|after|later|may)\b|\b\d{1,2}(?:st|nd|rd|th)?\b/.test(text);
  return only !== undefined && named.length === 1 && !isVague ? only : null;
}
