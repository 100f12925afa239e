import type { VisaAnswer } from "../../../engine/facts.ts";
import { type CellReading, phrases, plainAnswer, readAs, SILENT, unread } from "./reading.ts";
import { isSilent } from "./silence.ts";

const YES =
  phrases(`y, yes, yeah, yep, true, 1, 1 0, ok, okay, accepted, accepts, accept, accepts them, does, they do, it does, sponsored,
  sponsors, sponsor, sponsors it, does sponsor, yes sponsored, yes sponsors, yes accepted, yes accepts, yes accepts imgs, accepts imgs,
  takes imgs, takes them, takes it, welcome, offered, supported, yes they do, yes it does`);
const NO =
  phrases(`n, no, nope, false, 0, 0 0, never, not accepted, does not accept, doesnt accept, do not accept, dont accept,
  not sponsored, does not sponsor, doesnt sponsor, do not sponsor, dont sponsor, no sponsorship, not offered, not supported,
  no sponsor, not sponsoring, no imgs, no img, does not take imgs, doesnt take imgs, does not take them, does not sponsor it, not at all,
  no they dont, no it does not, no it doesnt`);
const BY_CASE =
  phrases(`case by case, case by case basis, on a case by case basis, case to case, casebycase, by case, cbc, sometimes,
  depends, it depends, individual basis, on an individual basis, individually, yes case by case, considered case by case,
  decided case by case, in some cases`);
const TICKED = /^[✓✔✅☑🗸🗹√]\uFE0F?$/u;
const CROSSED = /^[✗✘❌✖]\uFE0F?$/u;
/** A cross marks what is there in one table and what is not in another. */
const X = /^(?:x|[×☒❎⨯]\uFE0F?)$/iu;

/** How a file uses "x": the visitor says. */
export type MeaningOfX = "x-is-yes" | "x-is-no";

/** An x alone, which means yes in one file and no in the next. */
export function isX(cell: string): boolean {
  return X.test(cell.trim());
}

/** Unread where an x stands and nobody has said what it means, and for words that are no answer. */
export function readYesNo(cell: string, x?: MeaningOfX): CellReading<boolean | "case-by-case"> {
  const text = cell.trim();
  if (BY_CASE.has(plainAnswer(text))) return readAs("case-by-case");
  if (TICKED.test(text)) return readAs(true);
  if (CROSSED.test(text)) return readAs(false);
  if (isX(text))
    return x === undefined ? unread("clear: say what x means in this column") : readAs(x === "x-is-yes");
  if (isSilent(text)) return SILENT;
  const plain = plainAnswer(text);
  if (YES.has(plain)) return readAs(true);
  return NO.has(plain) ? readAs(false) : unread("yes, no or case by case");
}

/** As `readYesNo`, in the words of a visa. */
export function readVisa(cell: string, x?: MeaningOfX): CellReading<VisaAnswer> {
  const reading = readYesNo(cell, x);
  if (reading.is !== "value") return reading;
  return readAs(typeof reading.value === "string" ? reading.value : reading.value ? "yes" : "no");
}
