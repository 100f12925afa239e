import {
  type AskedWords,
  askAttempts,
  askFailures,
  askGraduated,
  askLastDay,
  askMinimum,
  askScore,
  askVisa,
  askYears,
} from "./ask-filters.ts";
import {
  ANY_EXAM,
  DATES,
  EXAM,
  FAILED,
  FAILS,
  GRADUATION,
  LAST_DAY,
  MINIMUM,
  NEEDED,
  NOT,
  NOT_OFFERED,
  NOT_WANTED,
  NUMBER,
  SCORE,
  SEATS,
  SO_OFTEN,
  TRIES,
  US_EXPERIENCE,
  VISA,
} from "./ask-words.ts";
import type { Filter } from "./says.ts";
import { TOPIC_WORDINGS, type Topic } from "./topic-wordings.ts";

type AskRule = { wording: RegExp; read: (found: string) => AskedWords | null };

const topic = (name: Topic) => () => ({ topic: name, filter: null });
const filter = (name: Topic, made: Filter) => () => ({ topic: name, filter: made });

const PASSED = "(?:pass|passed|passing|cleared)";
const OF_THEM = `(?:(?:(?:more|over) (?:than )?|up |upto |within )?${NUMBER}(?: more| plus)?)`;
const ABOUT = "(?:(?:not|more|over|than|less|under|fewer|within|up|last|past) )*";

/** Each wording with what it asks. Of those that begin at one word the longest counts, of two as long the earlier. */
const RULES: readonly AskRule[] = [
  rule(
    `${VISA} (?:waivers?|fees?|caps?|lottery|transfers?|process\\w*|home|interviews?|stamps?|costs?|papers?|timeline|status|letters?|rejections?|delays?|denials?|extensions?|renewals?|rules|requirements?|vs|versus)`,
    topic("visas"),
  ),
  rule(
    "visas? (?:road|papers?|interviews?|stamps?|stamping|waivers?|process\\w*|costs?|fees?|types?|timeline|denials?|denied|status|letters?|rejections?|rejected|delays?|extensions?|renewals?|rules|requirements?)",
    topic("visas"),
  ),
  rule(`${NOT} visas?(?: ${NEEDED})?|visas? not ${NEEDED}|(?:dont|do not|not) need visas?`, topic("visas")),
  // What somebody does not need is no refusal of a program's.
  rule(`${NOT_WANTED}${VISA}|(?:no|without) ${VISA} ${NEEDED}|${VISA} not ${NEEDED}`, topic("visas")),
  rule(
    `${NOT_OFFERED} ${VISA}|${VISA} not(?: (?:sponsored|supported|offered|available|accepted|given|possible)|(?! ${VISA}))`,
    (found) => askVisa(found, "no"),
  ),
  rule(
    "h ?4(?: (?:eads?|visas?|holders?|dependents?))*|eads?|work (?:permits?|authori[sz]ations?)|green ?cards?|daca|asylees?|asylum|conrad(?: ?30)?|cap gap|(?:f ?1 )?opt|f ?1(?: visas?)?|sevis|ds ?2019|evsp|tourist visas?|premium processing",
    topic("visas"),
  ),
  // The one visa on the way to the other, or beside it; and those that no program sponsors.
  rule(`${VISA} (?:after|before|then|better(?: than)?|worse(?: than)?) ${VISA}`, topic("visas")),
  rule("(?:b ?[12]|e ?[23]|f ?2|l ?[12]|o ?1|tn|k ?1) visas?", topic("visas")),
  rule(`${NOT} step ?3(?: ${NEEDED})?|step ?3(?: not)? ${NEEDED}`, topic("visas")),
  rule(VISA, (found) => askVisa(found, "yes")),
  rule("exchange visitors?(?: visas?)?", filter("visas", { ask: "j1", is: "yes" })),
  rule("visas?(?: (?:sponsored|support|supported|available))?", filter("visas", { ask: "visa", is: "yes" })),

  rule(
    "(?:(?:non )?(?:us |usa |american ))?(?:citizens? |born )?(?:imgs?|fmgs?)|(?:foreign|international)(?: trained)?(?: medical)?(?: graduates?| grads?| doctors?)",
    filter("imgs", { ask: "imgs", is: "yes" }),
  ),
  rule("non (?:imgs?|fmgs?)", topic("imgs")),
  rule(
    `${NOT} (?:imgs?|fmgs?|(?:foreign|international)(?: trained)?(?: medical)? (?:graduates?|grads?|doctors?))|(?:imgs?|fmgs?) not (?:accepted|taken|considered|eligible|allowed|welcome)`,
    filter("imgs", { ask: "imgs", is: "no" }),
  ),

  rule(
    `${NOT} (?:${EXAM} )?(?:scores? )?${MINIMUM}(?: ${EXAM})?(?: scores?)?(?: ${EXAM})?(?: ${NEEDED})?`,
    askMinimum,
  ),
  rule(`(?:${EXAM} )?(?:scores? )?${MINIMUM} (?:scores? )?not ${NEEDED}`, askMinimum),
  rule(`${NOT} (?:${EXAM} )?scores? (?:requirements?|limits?|filters?|${MINIMUM})`, askMinimum),
  rule(`(?:low|lower|bad|poor|weak)(?: ${EXAM})? scores?`, topic("scores")),
  rule(
    `${EXAM} (?:scores? )?(?:(?:below|under|less|than|above|over|more|greater|between|around|about|minimum|min|is|was) )*${SCORE}(?: ${SCORE})?|(?:(?:below|under|less|than|above|over|more|greater|score|scores|scored|minimum|min) )*${SCORE} (?:scores? )?${EXAM}`,
    askScore,
  ),
  rule(
    `(?:${EXAM} )?(?:scores? )?${MINIMUM}(?: ${EXAM})?(?: (?:below|under|less|than|above|over|${SCORE}))*`,
    topic("scores"),
  ),
  rule(
    `(?:scores? |scored |${MINIMUM} )${SCORE}|${SCORE} (?:scores?|${MINIMUM}|(?:too )?(?:low|enough|good|bad))`,
    topic("scores"),
  ),
  rule(
    `${NOT} ${EXAM}(?: scores?)?(?: ${NEEDED})?|${EXAM}(?: scores?)? not ${NEEDED}|${EXAM} (?:scores?|pass fail|only)|${EXAM}(?: scores?| results?)? (?:pending|awaited|not(?: yet)? (?:taken|done|given|available))`,
    topic("scores"),
  ),

  rule(
    `fail(?:ed|ing)? match(?:ed|ing)?(?: ${SO_OFTEN})?|(?:did not|didnt|not|un) ?match(?:ed)?(?: ${SO_OFTEN})?|unmatched`,
    topic("unfilled"),
  ),
  rule(
    `(?:no|zero|0|without)(?: any)? (?:${FAILS}|attempts?)|(?:no|unlimited|any)(?: number)? ${TRIES}(?: limits?)?|no limits? ${TRIES}`,
    topic("attempts"),
  ),
  rule(`${ANY_EXAM} ${TRIES}|${TRIES} ${ANY_EXAM}|attempts?|${FAILED}`, topic("attempts")),
  rule(`${ANY_EXAM} (?:${PASSED} )?${OF_THEM} ${TRIES}`, askAttempts),
  rule(`${PASSED} ${ANY_EXAM} ${OF_THEM} ${TRIES}`, askAttempts),
  rule(
    `(?:${PASSED} )?${OF_THEM}(?: ${ANY_EXAM})?(?: usmle)? ${TRIES}(?: (?:${PASSED} )?${ANY_EXAM})?`,
    askAttempts,
  ),
  rule(`(?:${ANY_EXAM} )?${TRIES} (?:number )?\\d(?: (?:${PASSED} )?${ANY_EXAM})?`, askAttempts),
  rule(`(?:${ANY_EXAM} )?${OF_THEM}(?: ${ANY_EXAM})? ${FAILS}(?: ${ANY_EXAM})?`, askFailures),
  rule(`${FAILED}(?: ${ANY_EXAM}){1,2}(?: ${SO_OFTEN})?|${FAILED} ${SO_OFTEN}(?: ${ANY_EXAM})?`, askFailures),
  // "Step 1 once and Step 2 once": as often on both.
  rule(`${FAILED} ${EXAM} (${SO_OFTEN}) ${EXAM} \\1`, askFailures),
  rule(`${ANY_EXAM}(?: ${ANY_EXAM})? ${FAILED}(?: ${SO_OFTEN})?`, askFailures),

  rule(
    "old(?:er)?(?: medical| foreign| international)? (?:graduates?|grads?|imgs?|fmgs?|yog|year graduation|graduation)(?: years?)?|old years? graduation|long (?:time )?since graduation",
    filter("graduation", { ask: "years", years: 10 }),
  ),
  rule("(?:recent|fresh|new) (?:graduates?|grads?)", topic("graduation")),
  rule(
    `(?:(?:old(?:er)? )?(?:medical )?${GRADUATION}|class|batch|passed out|(?:finished|completed) (?:medicine|(?:med |medical )?school)|mbbs|mbbch)(?: (?:19[6-9]\\d|20[0-4]\\d)){1,2}|(?:19[6-9]\\d|20[0-4]\\d) (?:${GRADUATION}|batch|mbbs)`,
    askGraduated,
  ),
  rule(
    `${ABOUT}\\d{1,2} (?:plus )?(?:years?|yrs?)(?: (?:since|after|out|post|past|ago|back|old))*(?: med\\w*)? (?:${GRADUATION}|school)`,
    askYears,
  ),
  rule(
    `(?:yog|year graduation|graduation|graduated)(?: (?:not|within|under|less|than|over|more|up|limit|cut ?off))* \\d{1,2} (?:plus )?(?:years?|yrs?)(?: (?:ago|old|limit|cut ?off))*`,
    askYears,
  ),
  rule(`graduated ${ABOUT}\\d{1,2} (?:plus )?(?:years?|yrs?)(?: (?:ago|back))?`, askYears),
  rule(
    `${NOT} (?:${GRADUATION}) (?:cut ?offs?|limits?|restrictions?|requirements?)|${NOT} (?:cut ?offs?|limits?|restrictions?) (?:years? (?:since )?)?${GRADUATION}`,
    filter("graduation", { ask: "noCutOff" }),
  ),
  rule(GRADUATION, topic("graduation")),

  rule(
    `${NOT} ${US_EXPERIENCE}(?: ${NEEDED})?|${US_EXPERIENCE} (?:(?:preferred |but )*not ${NEEDED}|optional)`,
    filter("usce", { ask: "noUsce" }),
  ),
  rule(
    `${US_EXPERIENCE}(?: ${NEEDED})?|(?:${NOT} )?hands(?: on)?(?: clinical)? experiences?(?: ${NEEDED})?`,
    topic("usce"),
  ),
  rule(
    "(?:observerships?|externships?|rotations?|electives?|clerkships?)(?: imgs?)?",
    filter("usce", { ask: "rotations" }),
  ),

  rule(
    `(?:unfilled|empty|unmatched)${SEATS}+|unfilled|(?:not|didnt|did not) fill(?:ed)?|soap`,
    filter("unfilled", { ask: "unfilled" }),
  ),
  rule(
    `(?:vacan(?:t|cy|cies)|openings?|off ?cycle|outside match|open)(?: pgy ?\\d)?${SEATS}+|vacancy|vacancies|off cycle|pgy ?[2-5]${SEATS}*`,
    topic("unfilled"),
  ),

  rule(
    `${LAST_DAY} (?:(?:passed|until|till|before|after|late|early|mid|end|due|is|later) )*${DATES}|(?:applications?|apply|open) (?:until|till|before|after) ${DATES}|(?:(?:early|late|mid|end) )*${DATES} ${LAST_DAY}`,
    askLastDay,
  ),
  rule(
    "no longer (?:applications?|open)|applications? closed|closed applications?|late applications?(?: (?:accepted|open|possible))*|too late(?: apply)?",
    topic("deadline"),
  ),
  rule(
    `${LAST_DAY} (?:still )?(?:open|not passed|not over|ahead)|still open(?: applications?)?|still applications?|(?:late )?applications? still(?: (?:accepted|open))?|(?:open|late|later) ${LAST_DAY}|not (?:yet )?closed`,
    filter("deadline", { ask: "stillOpen" }),
  ),
  rule(LAST_DAY, topic("deadline")),

  ...TOPIC_WORDINGS.map(([name, wording]) => rule(wording, topic(name))),

  rule(
    "university affiliated(?: community)?(?: (?:based|programs|residencies|hospitals?))?",
    filter("kind", { ask: "kind", kind: "university-affiliated" }),
  ),
  rule(
    "community (?:based|(?:hospital )?(?:programs|residencies))",
    filter("kind", { ask: "kind", kind: "community" }),
  ),
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
