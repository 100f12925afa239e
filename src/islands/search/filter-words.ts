import SAY from "../../../content/words/search.json" with { type: "json" };
import type { SearchDocument } from "../../search/documents.ts";
import type { AskedExam, Filter, ProgramSays } from "../../search/says.ts";
import type { SentencePiece } from "../../search/sentence.ts";
import { fill } from "../../words/fill.ts";

const EXAMS: Record<AskedExam, string> = { step1: "Step 1", step2: SAY.filterWords.step2Ck };
const VISAS = { j1: "J-1", h1b: "H-1B", visa: SAY.filterWords.j1OrH1b };
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const ORDINALS = ["", "first", "second", "third", "fourth", "fifth"];

/** What a part of a query is taken for, on its chip; null for words that are taken for nothing. */
export function chipLabel(piece: SentencePiece): string | null {
  if (piece.is === "names") {
    const names = sayRecords(piece.records);
    return piece.isNot ? fill(SAY.filterWords.not, { names }) : names;
  }
  return piece.is === "asked" && piece.filter ? sayFilter(piece.filter) : null;
}

/** "Springfield (IL, MA, MO)": of several with one name where they are; several names ("New England") one after the other. */
function sayRecords(records: readonly SearchDocument[]): string {
  const [first] = records;
  if (!first) return "";
  if (records.some(({ name }) => name !== first.name)) return records.map(({ name }) => name).join(", ");
  return records.length > 1
    ? `${first.name} (${records.map(({ detail }) => detail).join(", ")})`
    : first.name;
}

/** A question as what a program's pages would have to say. */
function sayFilter(filter: Filter): string {
  switch (filter.ask) {
    case "j1":
    case "h1b":
    case "visa":
      return filter.is === "yes"
        ? `sponsors ${VISAS[filter.ask]}`
        : fill(SAY.filterWords.doesNotSponsor, { visas: VISAS[filter.ask] });
    case "imgs":
      return filter.is === "yes" ? SAY.filterWords.takesImgs : SAY.filterWords.doesNotTakeImgs;
    case "noMinimum":
      return SAY.filterWords.noStep2CkMinimum;
    case "unfilled":
      return SAY.filterWords.leftSeatsUnfilledInAPast;
    case "noUsce":
      return SAY.filterWords.doesNotDemandUsExperience;
    case "rotations":
      return SAY.filterWords.rotationsOrObservershipsForImgs;
    case "score":
      return fill(SAY.filterWords.readsAStep2CkOf, { score: filter.score });
    case "attempts": {
      const on = filter.exam ? EXAMS[filter.exam] : SAY.filterWords.step1AndStep2Ck;
      return fill(SAY.filterWords.readsAPassAtTheAttempt, {
        ordinals: ORDINALS[filter.attempt] ?? `${filter.attempt}th`,
        on,
      });
    }
    case "years":
      return fill(SAY.filterWords.readsWhoGraduatedYearsAgo, { years: filter.years });
    case "graduated":
      return fill(SAY.filterWords.readsWhoGraduatedIn, { year: filter.year });
    case "noCutOff":
      return SAY.filterWords.noCutOffByGraduationYear;
    case "lastDay":
      return fill(SAY.filterWords.lastDayIn, { months: MONTHS[filter.month - 1] ?? "" });
    case "stillOpen":
      return SAY.filterWords.lastDayNotOver;
    case "kind":
      return `${filter.kind} program`;
  }
}

/** What a program's page says beside the plain answer: "case by case", "until December 15". */
export function sayMore({ says }: SearchDocument, filters: readonly Filter[]): string {
  return filters.flatMap((filter) => moreOf(says, filter) ?? []).join(", ");
}

function moreOf(says: ProgramSays, filter: Filter): string | null {
  switch (filter.ask) {
    case "j1":
    case "h1b":
      return says[filter.ask] === "case" && filter.is === "yes"
        ? fill(SAY.filterWords.caseByCase, { visas: VISAS[filter.ask] })
        : null;
    case "visa": {
      const yes = (["j1", "h1b"] as const).filter((visa) => says[visa] === "yes" || says[visa] === "case");
      return yes.length > 0 && filter.is === "yes" ? yes.map((visa) => VISAS[visa]).join(" and ") : null;
    }
    case "lastDay":
    case "stillOpen": {
      const [, month, day] = (says.lastDay ?? "").split("-").map(Number);
      return month && day ? `until ${MONTHS[month - 1]} ${day}` : null;
    }
    default:
      return null;
  }
}
