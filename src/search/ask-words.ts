/** The words of which wordings of a question are made, as parts of patterns, and what they count. */
import type { AskedExam } from "./says.ts";

const NO = "(?:no|not|non|never|without|sin|dont|doesnt|wont|cant|cannot|do not|does not|will not|can not)";
const OFFERED =
  "any|an|all|accept|accepted|consider|considers|considering|offer|offers|provide|provides|give|gives|support|supports|sponsored|sponsorship";

// Before what is not there, or not asked for: "no", "does not require".
const NOT = `${NO}(?: (?:${OFFERED}|need|require|requires|requiring|demand|demanding|ask|asking))*`;
// Before what a program does not give.
const NOT_OFFERED = `${NO}(?: (?:${OFFERED}))*`;
// Before what the visitor can do without.
const NOT_WANTED = `${NO} (?:(?:need|needs|require|requires|want|wants|looking|seeking|interested|any) )+`;
const NEEDED = "(?:required|requirements?|needed|need|necessary|mandatory|demanded|asked)";
const VISA = "(?:(?:visas? )?(?:h ?1 ?b?|j ?1)(?: visas?)?)";
const EXAM =
  "(?:(?:(?:usmle )?(?:step ?[12]|step one|step two)(?! ?cs)(?: ?ck)?|usmle 2 ?ck|2 ?ck|ck)(?: exams?)?)";
// Of these no limit is read: what is counted on them is no filter.
const OTHER_EXAM =
  "(?:(?:usmle )?step ?(?:3|three|2 ?cs|two cs)|2 ?cs|cs|comlex(?: (?:level|usa))*(?: ?[123])?|oet|match(?:ed|ing)?|interviews?)";
const ANY_EXAM = `(?:${OTHER_EXAM}|both (?:steps|exams)|${EXAM})`;
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...{ first: 1, "1st": 1, one: 1, once: 1, single: 1 },
  ...{ second: 2, "2nd": 2, two: 2, twice: 2, multiple: 2, many: 2, several: 2, repeated: 2, repeat: 2 },
  ...{ third: 3, "3rd": 3, three: 3, thrice: 3, fourth: 4, "4th": 4, four: 4, fifth: 5, "5th": 5, five: 5 },
};
const NUMBER = `(?:\\d|${Object.keys(NUMBER_WORDS).join("|")})`;
const TRIES = "(?:attempts?|tries|try|times|trials?|sittings?)";
const FAILURES = "(?:failures?|fails?|failed(?: attempts?| tries)?|failing)";
const FAILED = "(?:failed|fail|failing|flunked|failure|failures)";
const SO_OFTEN = `(?:${NUMBER} times?|once|twice|thrice)`;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
// One or more, with days and years.
const DATES = `${MONTH}(?: (?:\\d{1,2}(?:st|nd|rd|th)?|20\\d\\d|${MONTH}))*`;
const LAST_DAY =
  "(?:deadlines?|dead lines?|last days?|last dates?|due(?: dates?)?|closes?|closing(?: dates?)?)";
const GRADUATION =
  "(?:yog|year graduation|graduation(?: years?| dates?)?|graduates?|graduated|grads?|years? since graduation)";
const USCE =
  "(?:usce|(?:us|american|usa) (?:clinical )?experiences?|us clinical|clinical experiences?|us hands on(?: experience)?)";
const SCORE = "(?:1[5-9]\\d|2\\d\\d)";
const MINIMUM = "(?:minimums?|min|cut ?offs?|thresholds?)";
const SEATS = "(?: (?:seats?|spots?|positions?|places?|slots?))";

/** Parts of the patterns by which questions are known, each for words in small letters that single spaces part. */
export const PARTS = {
  NOT,
  NOT_OFFERED,
  NOT_WANTED,
  NEEDED,
  VISA,
  EXAM,
  ANY_EXAM,
  NUMBER,
  TRIES,
  FAILURES,
  FAILED,
  SO_OFTEN,
  DATES,
  LAST_DAY,
  GRADUATION,
  USCE,
  SCORE,
  MINIMUM,
  SEATS,
} as const;

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
