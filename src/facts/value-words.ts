import type { FactOf } from "../content/schemas/program-facts.ts";
import { EXAM_NAMES } from "../engine/attempts.ts";
import { plural, thousands } from "../engine/counted.ts";
import { list } from "../engine/wording.ts";

/** Values of fields in words, without their source. `src/facts/fields.ts` says which field is said how. */

const VISAS = { yes: "Sponsors it", no: "Does not sponsor it", "case-by-case": "Case by case" } as const;
/** When something has to be there (the ECFMG certificate, a Step 2 CK result). */
export const MOMENT_WORDS = {
  "to-apply": "Needed to apply",
  "to-interview": "Needed before the interview",
  "to-rank": "Needed before programs rank applicants",
  "to-start": "Needed to start training",
} as const;
/** What kind of institution runs a program. */
export const SPONSOR_KINDS = {
  university: "University",
  "university-affiliated": "Hospital tied to a university",
  community: "Community hospital",
  county: "County hospital",
  fqhc: "Community health center (FQHC)",
  consortium: "Consortium of several institutions",
  military: "Military hospital",
} as const;
/** Whom a program takes by their right to work. */
export const WORK_STATUSES = {
  citizen: "US citizens only",
  "citizen-or-resident": "US citizens and permanent residents only",
  "work-permit":
    "People who may already work in the US: citizens, permanent residents, holders of a work permit",
} as const;
/** What a medical school must have. */
export const SCHOOLS = {
  "state-recognized": "Recognized by the state's medical board",
  "world-directory": "Listed in the World Directory of Medical Schools",
  "licence-letter": "A letter of the state's medical board that the school is accepted",
} as const;

/** For values that are words already. */
export const asItStands = (value: string) => value;

/** "Yes", "No", "Case by case", or that general terms are no answer. */
export function sayTakesImgs(value: FactOf<"takesImgs">["value"]): string {
  if (value === "eligible") return "Eligible by general terms, which is no answer";
  if (value === "case-by-case") return VISAS[value];
  return value ? "Yes" : "No";
}

/** "Sponsors it", "Does not sponsor it", "Case by case". */
export function sayVisa(value: keyof typeof VISAS): string {
  return VISAS[value];
}

/** "At most 1 on each of Step 1 and Step 2 CK". */
export function sayFailures({ allowed, exams, counted }: FactOf<"failures">["value"]): string {
  const named = list(exams.map((exam) => EXAM_NAMES[exam]));
  if (allowed === 0) return `None on ${named}`;
  if (exams.length === 1) return `At most ${allowed} on ${named}`;
  return counted === "each"
    ? `At most ${allowed} on each of ${named}`
    : `At most ${allowed} in all on ${named}`;
}

/** "At most 5 years since graduation". */
export function sayGraduation({ years, since }: FactOf<"graduation">["value"]): string {
  if (years === "none") return "No limit";
  const start = {
    graduation: "graduation",
    "training-or-practice": "the last training or practice",
    either: "graduation, or since later training or practice",
  }[since];
  return `At most ${plural(years, "year")} since ${start}`;
}

/** "Needed: at least 3 months; hands-on, observerships do not count". */
export function sayUsce({ needed, months, handsOn, withinYears }: FactOf<"usce">["value"]): string {
  const details = [
    months !== null && `at least ${plural(months, "month")}`,
    handsOn && "hands-on, observerships do not count",
    withinYears !== null && `within the last ${plural(withinYears, "year")}`,
  ].filter((one) => one !== false);
  const demand = needed ? "Needed" : "Not needed";
  return details.length > 0 ? `${demand}: ${details.join("; ")}` : demand;
}

/** "3 in all, 1 from the US". */
export function sayLetters({ count, us, inSpecialty }: FactOf<"letters">["value"]): string {
  const details = [
    count !== null && `${count} in all`,
    us !== null && `${us} from the US`,
    inSpecialty !== null && `${inSpecialty} from the specialty`,
  ].filter((one) => one !== false);
  return details.length > 0 ? details.join(", ") : "Needed; the number is not said";
}

/** "4 of 12, 2025"; a count of some without the whole is "4 or more". */
export function sayImgRecord({ imgs, of, years }: FactOf<"imgRecord">["value"]): string {
  const when = years === null ? "" : `, ${years}`;
  if (imgs === null) return `Spoken of, not counted${when}`;
  if (of !== null) return `${imgs} of ${of}${when}`;
  return `${imgs === 0 ? "None" : `${imgs} or more`}${when}`;
}

/** "Open to IMGs", or whose students alone may come. */
export function sayRotations({ offered, to, schools }: FactOf<"rotations">["value"]): string {
  if (to === "students-of") {
    const whose = schools.length > 0 ? `students of ${list(schools)}` : "students of its partner schools";
    return offered ? `Only for enrolled ${whose}` : `Not for ${whose}`;
  }
  return offered ? "Open to IMGs" : "Not open to IMGs";
}

/** Newest Match first: "2026: 10 of 12; 2025: 12 of 12". */
export function sayFill(value: FactOf<"fill">["value"]): string {
  return Object.entries(value)
    .sort(([a], [b]) => Number(b) - Number(a))
    .map(([year, { quota, filled }]) => `${year}: ${filled} of ${quota}`)
    .join("; ");
}

/** The themes as one sentence's list. */
export function sayMission(themes: readonly string[]): string {
  return capitalize(list(themes.map(themeName)));
}

/** "county-safety-net" → "county safety net" */
export function themeName(id: string): string {
  if (id === "native-american") return "Native American";
  return id === "fqhc" ? "community health center (FQHC)" : id.replaceAll("-", " ");
}

/** "2,000 a year" */
export function sayYearly(number: number): string {
  return `${thousands(number)} a year`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
