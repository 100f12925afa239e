import type { AskedExam, Filter } from "./says.ts";
import { TOPIC_WORDINGS, type Topic } from "./topic-wordings.ts";

/** A wording read. Without a filter it leads to its topic alone. */
export type AskedWords = { topic: Topic; filter: Filter | null };

type AskRule = { wording: RegExp; read: (found: string) => AskedWords | null };

const NOT =
  "(?:no|not|non|never|without|dont|doesnt|wont|cannot|do not|does not|will not)(?: (?:any|an|all|need|require|requires|demand|ask|accept|accepted|consider|considers|considering|offer|offers|provide|provides|give|gives|support|supports|sponsored|sponsorship))*";
const NEEDED = "(?:required|requirements?|needed|need|necessary|mandatory|demanded|asked)";
const VISA = "(?:(?:h ?1 ?b?|j ?1)(?: visas?)?)";
const EXAM = "(?:(?:usmle )?(?:step ?[12]|step one|step two)(?: ck| cs)?|usmle 2 ?ck|2 ?ck|ck)(?: exams?)?";
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...{ first: 1, "1st": 1, one: 1, once: 1, single: 1 },
  ...{ second: 2, "2nd": 2, two: 2, twice: 2, multiple: 2, many: 2, several: 2, repeated: 2, repeat: 2 },
  ...{ third: 3, "3rd": 3, three: 3, thrice: 3, fourth: 4, "4th": 4, four: 4, fifth: 5, "5th": 5, five: 5 },
};
const NUMBER = `(?:\\d|${Object.keys(NUMBER_WORDS).join("|")})`;
const TRIES = "(?:attempts?|tries|try|times|trials?|sittings?)";
const FAILURES = "(?:failures?|fails?|failed(?: attempts?| tries)?|failing)";
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?: \\d{1,2}(?:st|nd|rd|th)?)?(?: 20\\d\\d)?";
const LAST_DAY =
  "(?:deadlines?|dead lines?|last days?|last dates?|due(?: dates?)?|closes?|closing(?: dates?)?)";
const GRADUATION =
  "(?:yog|year graduation|graduation(?: years?| dates?)?|graduates?|graduated|grads?|years? since graduation)";
const USCE =
  "(?:usce|(?:us|american|usa) (?:clinical )?experiences?|us clinical|clinical experiences?|us hands on(?: experience)?)";
const SCORE = "(?:1[5-9]\\d|2\\d\\d)";
const MINIMUM = "(?:minimums?|min|cut ?offs?|thresholds?)";

const topic = (name: Topic) => () => ({ topic: name, filter: null });
const filter = (name: Topic, made: Filter) => () => ({ topic: name, filter: made });

/** Each wording with what it asks. Of those that begin at one word the longest counts, of two as long the earlier. */
const RULES: readonly AskRule[] = [
  rule(
    `${VISA} (?:waivers?|fees?|caps?|lottery|transfers?|process\\w*|home|interviews?|stamps?|costs?|papers?|timeline|vs|versus)`,
    topic("visas"),
  ),
  rule(
    "visas? (?:road|papers?|interviews?|stamps?|stamping|waivers?|process\\w*|costs?|fees?|types?|timeline|denial|denied)",
    topic("visas"),
  ),
  rule(`${NOT} visas?(?: ${NEEDED})?|visas? not ${NEEDED}|(?:dont|do not|not) need visas?`, topic("visas")),
  rule(
    `${NOT} ${VISA}|${VISA} not(?: (?:sponsored|supported|offered|available|accepted|given|possible))?`,
    (found) => visa(found, "no"),
  ),
  rule(
    "(?:h ?4 )?eads?|work (?:permits?|authori[sz]ations?)|green ?cards?|daca|asylees?|asylum|conrad(?: ?30)?|cap gap|(?:f ?1 )?opt|f ?1(?: visas?)?|sevis|ds ?2019|evsp|tourist visas?|premium processing",
    topic("visas"),
  ),
  rule(`${NOT} step ?3(?: ${NEEDED})?|step ?3(?: not)? ${NEEDED}`, topic("visas")),
  rule(VISA, (found) => visa(found, "yes")),
  rule("visas?(?: (?:sponsored|support|supported|available))?", filter("visas", { ask: "visa", is: "yes" })),

  rule(
    "(?:non )?(?:us |american |old )?(?:citizens? |born )?(?:imgs?|fmgs?)|(?:foreign|international)(?: trained)?(?: medical)?(?: graduates?| grads?| doctors?)",
    filter("imgs", { ask: "imgs", is: "yes" }),
  ),
  rule(
    `${NOT} (?:imgs?|fmgs?|(?:foreign|international)(?: medical)? (?:graduates?|grads?))`,
    filter("imgs", { ask: "imgs", is: "no" }),
  ),

  rule(
    `${NOT} (?:${EXAM} )?(?:scores? )?${MINIMUM}(?: ${EXAM})?(?: scores?)?(?: ${EXAM})?(?: ${NEEDED})?`,
    minimum,
  ),
  rule(`(?:${EXAM} )?(?:scores? )?${MINIMUM} (?:scores? )?not ${NEEDED}`, minimum),
  rule(`${NOT} (?:${EXAM} )?scores? (?:requirements?|limits?|filters?|${MINIMUM})`, minimum),
  rule(`(?:low|lower|bad|poor|weak)(?: ${EXAM})? scores?`, topic("scores")),
  rule(
    `${EXAM} (?:scores? )?(?:(?:below|under|less than|above|over|around|about|minimum|min|is|was) )?${SCORE}|(?:(?:below|under|less than|score|scores|scored|minimum|min) )*${SCORE} (?:scores? )?${EXAM}`,
    score,
  ),
  rule(
    `(?:scores? |scored |${MINIMUM} )${SCORE}|${SCORE} (?:scores?|${MINIMUM}|(?:too )?(?:low|enough|good|bad))`,
    topic("scores"),
  ),
  rule(
    `${NOT} ${EXAM}(?: scores?)?(?: ${NEEDED})?|${EXAM}(?: scores?)? not ${NEEDED}|${EXAM} (?:scores?|pass fail|pending|only)`,
    topic("scores"),
  ),

  rule("fail(?:ed)? (?:match|matched)|(?:did not|didnt|not|un) ?match(?:ed)?|unmatched", topic("unfilled")),
  rule(
    `(?:no|zero|0|without)(?: any)? (?:${FAILURES}|attempts?)|(?:no|unlimited|any)(?: number)? ${TRIES}(?: limits?)?|no limits? ${TRIES}`,
    topic("attempts"),
  ),
  rule(`${EXAM} ${TRIES}|${TRIES} ${EXAM}|attempts?`, topic("attempts")),
  rule(
    `(?:${EXAM} )?(?:pass(?:ed|ing)? )?(?:${EXAM} )?(?:more one|more 1|${NUMBER})(?: ${EXAM})?(?: (?:failed|usmle))? ${TRIES}(?: (?:pass(?:ed)? )?${EXAM})?`,
    attempts,
  ),
  rule(`(?:${EXAM} )?${TRIES} (?:number )?\\d(?: (?:pass(?:ed)? )?${EXAM})?`, attempts),
  rule(`(?:${EXAM} )?${NUMBER}(?: ${EXAM})? ${FAILURES}(?: ${EXAM})?`, (found) => attempts(found, 1)),
  rule(
    `(?:failed|fail|failing|flunked|failure|failures)(?: ${EXAM})?(?: (?:${NUMBER} times?|once|twice|thrice))?(?: ${EXAM})?`,
    (found) => attempts(found, 1),
  ),
  rule(`${EXAM} (?:failed|fail|failing|failures?)(?: (?:${NUMBER} times?|once|twice|thrice))?`, (found) =>
    attempts(found, 1),
  ),

  rule(
    "old(?:er)?(?: medical| foreign| international)? (?:graduates?|grads?|imgs?|fmgs?|yog|year graduation|graduation)(?: years?)?|old years? graduation|long (?:time )?since graduation",
    filter("graduation", { ask: "years", years: 10 }),
  ),
  rule("(?:recent|fresh|new) (?:graduates?|grads?)", topic("graduation")),
  rule(
    `(?:${GRADUATION}|class|passed out) (?:19[6-9]\\d|20[0-4]\\d)|(?:19[6-9]\\d|20[0-4]\\d) (?:${GRADUATION}|imgs?)`,
    graduated,
  ),
  rule(
    `(?:more |over |than )*\\d{1,2} (?:plus )?(?:years?|yrs?)(?: (?:since|after|out|post|past|ago|back|old))*(?: med\\w*)? (?:${GRADUATION}|school)`,
    years,
  ),
  rule(
    `(?:yog|year graduation|graduation|graduated)(?: (?:within|under|less|than|over|more|up|limit|cut ?off))* \\d{1,2} (?:plus )?(?:years?|yrs?)(?: (?:ago|old|limit|cut ?off))*`,
    years,
  ),
  rule("graduated (?:more |over |than )*\\d{1,2} (?:plus )?(?:years?|yrs?)(?: (?:ago|back))?", years),
  rule(
    `${NOT} (?:${GRADUATION}) (?:cut ?offs?|limits?|restrictions?|requirements?)|${NOT} (?:cut ?offs?|limits?|restrictions?) (?:years? (?:since )?)?${GRADUATION}`,
    filter("graduation", { ask: "noCutOff" }),
  ),
  rule(GRADUATION, topic("graduation")),

  rule(`${NOT} ${USCE}(?: ${NEEDED})?|${USCE} (?:not ${NEEDED}|optional)`, filter("usce", { ask: "noUsce" })),
  rule(
    `${USCE}(?: ${NEEDED})?|${NOT} hands on(?: experience)?(?: ${NEEDED})?|hands on(?: experience)?`,
    topic("usce"),
  ),
  rule(
    "(?:observerships?|externships?|rotations?|electives?|clerkships?)(?: imgs?)?",
    filter("usce", { ask: "rotations" }),
  ),

  rule(
    "(?:unfilled|empty|unmatched)(?: (?:seats?|spots?|positions?|places?|slots?))+|unfilled|(?:not|didnt|did not) fill(?:ed)?|soap",
    filter("unfilled", { ask: "unfilled" }),
  ),
  rule(
    "(?:vacan(?:t|cy|cies)|openings?|off ?cycle|outside match|open)(?: (?:seats?|spots?|positions?|places?|slots?))+|vacancy|vacancies|off cycle",
    topic("unfilled"),
  ),

  rule(
    `${LAST_DAY} (?:(?:passed|until|till|before|after|late|early|mid|end|due|is|or later) )*${MONTH}|(?:applications?|apply|open) (?:until|till|before) ${MONTH}|(?:(?:early|late|mid|end) )*${MONTH} ${LAST_DAY}`,
    lastDay,
  ),
  rule(
    `${LAST_DAY} (?:still )?(?:open|not passed|not over|ahead)|still open(?: applications?)?|still applications?|(?:open|late|later) ${LAST_DAY}|not (?:yet )?closed`,
    filter("deadline", { ask: "stillOpen" }),
  ),
  rule(LAST_DAY, topic("deadline")),

  ...TOPIC_WORDINGS.map(([name, wording]) => rule(wording, topic(name))),

  rule("community (?:based|programs|residencies)", filter("kind", { ask: "kind", kind: "community" })),
  rule(
    "(?:university|academic) (?:based|programs|residencies)",
    filter("kind", { ask: "kind", kind: "university" }),
  ),
];

/** One wording found at a word. */
export type FoundAsk = AskedWords & { from: number; length: number };

/** @returns what the words ask, from left to right, no word twice */
export function findAsked(words: readonly string[]): FoundAsk[] {
  const found: FoundAsk[] = [];
  for (let from = 0; from < words.length; ) {
    const best = longestAt(words, from);
    if (best) found.push(best);
    from += best?.length ?? 1;
  }
  return found;
}

function longestAt(words: readonly string[], from: number): FoundAsk | undefined {
  const text = words.slice(from, from + MOST_WORDS).join(" ");
  let best: FoundAsk | undefined;
  for (const { wording, read } of RULES) {
    const match = wording.exec(text)?.[0];
    if (!match) continue;
    const length = match.split(" ").length;
    if (length <= (best?.length ?? 0)) continue;
    const asked = read(match);
    if (asked) best = { ...asked, from, length };
  }
  return best;
}

/** No wording is longer. */
const MOST_WORDS = 12;

function rule(wording: string, read: AskRule["read"]): AskRule {
  return { wording: new RegExp(`^(?:${wording})(?= |$)`), read };
}

function visa(found: string, is: "yes" | "no"): AskedWords {
  return { topic: "visas", filter: { ask: /j ?1/.test(found) ? "j1" : "h1b", is } };
}

/** A minimum on Step 1 is another question, and no filter answers it. */
function minimum(found: string): AskedWords {
  return { topic: "scores", filter: examOf(found) === "step1" ? null : { ask: "noMinimum" } };
}

function score(found: string): AskedWords {
  const typed = Number(new RegExp(SCORE).exec(found)?.[0]);
  const isBelow = /\b(?:below|under|less than)\b/.test(found);
  const isStep2 = examOf(found) === "step2";
  return { topic: "scores", filter: isStep2 ? { ask: "score", score: isBelow ? typed - 1 : typed } : null };
}

/** `failed` = what is counted are failures, each of them before one more attempt. */
function attempts(found: string, failed = 0): AskedWords {
  const rest = found.replace(new RegExp(EXAM, "g"), " ");
  const number = /\bmore (?:one|1)\b/.test(rest) ? 2 : numberIn(rest);
  const attempt = (number ?? 1) + failed;
  return {
    topic: "attempts",
    filter: attempt < 2 ? null : { ask: "attempts", attempt, exam: examOf(found) },
  };
}

function numberIn(text: string): number | undefined {
  for (const word of text.split(" ")) {
    const number = NUMBER_WORDS[word] ?? (/^\d$/.test(word) ? Number(word) : undefined);
    if (number !== undefined) return number;
  }
  return undefined;
}

function examOf(text: string): AskedExam | null {
  if (/step ?1|step one/.test(text)) return "step1";
  return /step ?2|step two|ck/.test(text) ? "step2" : null;
}

function graduated(found: string): AskedWords {
  return {
    topic: "graduation",
    filter: { ask: "graduated", year: Number(/(?:19|20)\d\d/.exec(found)?.[0]) },
  };
}

function years(found: string): AskedWords {
  return { topic: "graduation", filter: { ask: "years", years: Number(/\d{1,2}/.exec(found)?.[0]) } };
}

function lastDay(found: string): AskedWords {
  const month = MONTHS.findIndex((start) => new RegExp(`(?:^| )${start}`).test(found)) + 1;
  return { topic: "deadline", filter: { ask: "lastDay", month } };
}
