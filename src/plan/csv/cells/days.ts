import { isDay, isYearlyDay } from "../../../engine/day.ts";
import { type CellReading, NO_RULE, phrases, plainAnswer, readAs, SILENT, unread } from "./reading.ts";
import { isSilent, saysNoRule } from "./silence.ts";

/** What "01/12/2026" means: the visitor says. */
export type DayOrder = "month-first" | "day-first";

/** The season whose days are read: a day without a year is one of it. */
export interface SeasonOfFile {
  readonly year: number;
  readonly opens: string;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?:(?:,\\s*|\\s*[-/.]\\s*|\\s+)(\\d{4}))?";
const MIDNIGHT = /[T\s]+00:00(?::00(?:\.0+)?)?(?:Z|\+00:00)?$/;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const YEARLY = /^(\d{2})-(\d{2})$/;
const IN_NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2})|\.)?$/;
const MONTH_FIRST = new RegExp(`^${MONTH}(?:\\s+|\\s*([-/])\\s*)${DAY}${YEAR}$`, "i");
const DAY_FIRST = new RegExp(`^(?:the\\s+)?${DAY}\\s*(?:[-/.]\\s*|\\s+|\\s+of\\s+)${MONTH}${YEAR}$`, "i");
/** Days since the end of 1899, as spreadsheets count: from 2020 to 2039. */
const SERIAL = /^(4[4-9]\d{3}|50\d{3})(?:[.,]0+)?$/;
const SERIAL_START = Date.UTC(1899, 11, 30);
const DAY_LENGTH = 86_400_000;

const NO_DAY =
  phrases(`rolling, rolling basis, rolling admissions, rolling deadline, no deadline, no set deadline, no fixed deadline,
  no specific deadline, no hard deadline, open until filled, until filled, ongoing, year round, reviewed on a rolling basis`);

const EXPECTED = "a date such as 2026-11-30 or “Nov 30”";

/** Both orders make a day of the calendar, and another one. */
export function isAmbiguousDay(cell: string): boolean {
  const text = bareDay(cell);
  const [, first, , second] = YEARLY.test(text) ? [] : (IN_NUMBERS.exec(text) ?? []);
  return (
    first !== undefined && Number(first) !== Number(second) && Number(first) <= 12 && Number(second) <= 12
  );
}

/** A last day, `YYYY-MM-DD`, or `MM-DD` where the cell gives no year. "Rolling" is no rule. */
export function readDay(
  cell: string,
  order: DayOrder | undefined,
  season: SeasonOfFile,
): CellReading<string> {
  if (isSilent(cell)) return SILENT;
  if (saysNoRule(cell) || NO_DAY.has(plainAnswer(cell))) return NO_RULE;
  const text = bareDay(cell);
  const serial = SERIAL.exec(text)?.[1];
  if (serial) return readAs(new Date(SERIAL_START + Number(serial) * DAY_LENGTH).toISOString().slice(0, 10));
  const parts = partsOf(text, order, season);
  if (parts === null) return unread(EXPECTED);
  if (parts === "which-order") return unread("clear: say whether the month or the day comes first");
  return toDay(parts, season);
}

interface Parts {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

function partsOf(
  text: string,
  order: DayOrder | undefined,
  season: SeasonOfFile,
): Parts | "which-order" | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return parts(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearly = YEARLY.exec(text);
  if (yearly) return parts(undefined, yearly[1], yearly[2]);
  const numbers = IN_NUMBERS.exec(text);
  if (numbers) {
    const [, first, , second, year] = numbers;
    const isMonthFirst = order === "month-first" || Number(second) > 12 || first === second;
    if (isAmbiguousDay(text) && order === undefined) return "which-order";
    const isDayFirst = Number(first) > 12 || (!isMonthFirst && order === "day-first");
    const whole = year?.length === 2 ? `20${year}` : year;
    // "26-11-30" has its year in front: nobody notes a last day of years to come.
    if (year?.length === 2 && Number(whole) > season.year + 1) return null;
    return isDayFirst ? parts(whole, second, first) : parts(whole, first, second);
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) {
    const [, month, stroke, day = "", year] = monthFirst;
    // "Dec-26" is how spreadsheets show December 2026, too.
    return stroke && year === undefined && Number(day) > FIRST_OF_YEARS
      ? null
      : parts(year, monthNumber(month), day);
  }
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? parts(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]) : null;
}

/** A number above it after a month may be a year. */
const FIRST_OF_YEARS = 22;

function toDay({ year, month, day }: Parts, season: SeasonOfFile): CellReading<string> {
  const two = (number: number) => String(number).padStart(2, "0");
  const yearly = `${two(month)}-${two(day)}`;
  if (year !== null) {
    const date = `${year}-${yearly}`;
    return isDay(date) ? readAs(date) : unread("a day of the calendar");
  }
  return isDayOfSeason(yearly, season) ? readAs(yearly) : unread("a day of this season’s calendar");
}

function bareDay(cell: string): string {
  const text = cell.normalize("NFKC").trim().replace(MIDNIGHT, "").replace(WEEKDAY, "");
  return text.length > 40 ? "" : text;
}

function parts(year: string | undefined, month: string | number | undefined, day: string | undefined): Parts {
  return { year: year === undefined ? null : Number(year), month: Number(month), day: Number(day) };
}

function monthNumber(name = ""): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** A yearly day that this season has: it lies in the year in which the season opens, or in the one of its Match. */
export function isDayOfSeason(yearly: string, { year, opens }: SeasonOfFile): boolean {
  const its = yearly >= opens.slice(5) ? Number(opens.slice(0, 4)) : year;
  return isYearlyDay(yearly) && isDay(`${its}-${yearly}`);
}
