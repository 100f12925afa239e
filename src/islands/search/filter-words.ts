import type { SearchDocument } from "../../search/documents.ts";
import type { AskedExam, Filter, ProgramSays } from "../../search/says.ts";
import type { SentencePiece } from "../../search/sentence.ts";

const EXAMS: Record<AskedExam, string> = { step1: "Step 1", step2: "Step 2 CK" };
const VISAS = { j1: "J-1", h1b: "H-1B", visa: "J-1 or H-1B" };
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const ORDINALS = ["", "first", "second", "third", "fourth", "fifth"];

/** What a part of a query is taken for, on its chip; null for words that are taken for nothing. */
export function chipLabel(piece: SentencePiece): string | null {
  if (piece.is === "names") return sayRecords(piece.records);
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
      return filter.is === "yes" ? `sponsors ${VISAS[filter.ask]}` : `does not sponsor ${VISAS[filter.ask]}`;
    case "imgs":
      return filter.is === "yes" ? "takes IMGs" : "does not take IMGs";
    case "noMinimum":
      return "no Step 2 CK minimum";
    case "unfilled":
      return "left seats unfilled in a past Match";
    case "noUsce":
      return "does not demand US experience";
    case "rotations":
      return "rotations or observerships for IMGs";
    case "score":
      return `reads a Step 2 CK of ${filter.score}`;
    case "attempts": {
      const on = filter.exam ? EXAMS[filter.exam] : "Step 1 and Step 2 CK";
      return `reads a pass at the ${ORDINALS[filter.attempt] ?? `${filter.attempt}th`} attempt on ${on}`;
    }
    case "years":
      return `reads who graduated ${filter.years} years ago`;
    case "graduated":
      return `reads who graduated in ${filter.year}`;
    case "noCutOff":
      return "no cut-off by graduation year";
    case "lastDay":
      return `last day in ${MONTHS[filter.month - 1]}`;
    case "stillOpen":
      return "last day not over";
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
      return says[filter.ask] === "case" && filter.is === "yes" ? `${VISAS[filter.ask]} case by case` : null;
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
