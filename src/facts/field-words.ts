import type { FactField, FactOf } from "../content/schemas/program-facts.ts";
import { list, plural } from "../engine/wording.ts";
import { dayInWords } from "./date-words.ts";
import { languageName } from "./languages.ts";

interface FieldWords<F extends FactField> {
  /** Heading of the field wherever it is shown. */
  readonly label: string;
  /** The value in words, without its source. */
  say(value: FactOf<F>["value"]): string;
}

const EXAMS = { step1: "Step 1", step2: "Step 2 CK", step3: "Step 3" } as const;
const MOMENTS = {
  "to-apply": "Needed to apply",
  "to-interview": "Needed before the interview",
  "to-rank": "Needed before programs rank applicants",
  "to-start": "Needed to start training",
} as const;
const SPONSOR_KINDS = {
  university: "University",
  "university-affiliated": "Community hospital tied to a university",
  community: "Community hospital",
  county: "County hospital",
  fqhc: "Community health center (FQHC)",
  consortium: "Consortium of several institutions",
} as const;
const WORK_STATUSES = {
  citizen: "US citizens only",
  "citizen-or-resident": "US citizens and permanent residents only",
  "work-permit":
    "People who may already work in the US: citizens, permanent residents, holders of a work permit",
} as const;
const SCHOOLS = {
  "state-recognized": "Recognized by the state's medical board",
  "world-directory": "Listed in the World Directory of Medical Schools",
  "licence-letter": "A letter of the state's medical board that the school is accepted",
} as const;

const visa = { yes: "Sponsors it", no: "Does not sponsor it", "case-by-case": "Case by case" } as const;
const takesImgs = (value: boolean | "eligible") =>
  value === "eligible" ? "Eligible by general terms, which is no answer" : value ? "Yes" : "No";
const themes = (ids: readonly string[]) => capitalize(list(ids.map(themeName)));

/** Label and words of every field of a program, in the order in which pages show them. */
export const FIELD_WORDS: { readonly [F in FactField]: FieldWords<F> } = {
  takesImgs: { label: "Takes IMGs", say: takesImgs },
  visaJ1: { label: "J-1 visa", say: (value) => visa[value] },
  visaH1b: { label: "H-1B visa", say: (value) => visa[value] },
  step3ForH1b: { label: "Step 3 for an H-1B", say: (value) => (value ? "Needed" : "Not needed") },
  workStatus: { label: "Citizenship or work permit", say: (value) => WORK_STATUSES[value] },
  step1: { label: "Step 1", say: (value) => (value === "pass" ? "A pass" : `At least ${value}`) },
  step2Minimum: {
    label: "Step 2 CK minimum",
    say: (value) => (value === "none" ? "No minimum" : `At least ${value}`),
  },
  step2Typical: { label: "Usual Step 2 CK score", say: (value) => `About ${value}; this is no minimum` },
  step2Result: {
    label: "Step 2 CK result",
    say: (value) => (value === "not-required" ? "Not required" : MOMENTS[value]),
  },
  failures: {
    label: "Failed attempts",
    say({ allowed, exams, counted }) {
      const named = list(exams.map((exam) => EXAMS[exam]));
      if (allowed === 0) return `None on ${named}`;
      if (exams.length === 1) return `At most ${allowed} on ${named}`;
      return counted === "each"
        ? `At most ${allowed} on each of ${named}`
        : `At most ${allowed} in all on ${named}`;
    },
  },
  stepSpan: {
    label: "Years for all Steps",
    say: ({ years }) => `All passed within ${plural(years, "year")} of the first`,
  },
  graduation: {
    label: "Years since graduation",
    say({ years, since }) {
      if (years === "none") return "No limit";
      const start = {
        graduation: "graduation",
        "training-or-practice": "the last training or practice",
        either: "graduation, or since later training or practice",
      }[since];
      return `At most ${plural(years, "year")} since ${start}`;
    },
  },
  usce: {
    label: "US clinical experience",
    say({ needed, months, handsOn, withinYears }) {
      const details = [
        months !== null && `at least ${plural(months, "month")}`,
        handsOn && "hands-on, observerships do not count",
        withinYears !== null && `within the last ${plural(withinYears, "year")}`,
      ].filter((one) => one !== false);
      const demand = needed ? "Needed" : "Not needed";
      return details.length > 0 ? `${demand}: ${details.join("; ")}` : demand;
    },
  },
  letters: {
    label: "Letters of recommendation",
    say({ count, us, inSpecialty }) {
      const details = [
        count !== null && `${count} in all`,
        us !== null && `${us} from the US`,
        inSpecialty !== null && `${inSpecialty} from the specialty`,
      ].filter((one) => one !== false);
      return details.length > 0 ? details.join(", ") : "Needed; the number is not said";
    },
  },
  directorLetter: {
    label: "Letter of an earlier director",
    say: () => "Needed from who trained in a residency before",
  },
  ecfmg: { label: "ECFMG certificate", say: (value) => MOMENTS[value] },
  school: { label: "Medical school", say: (value) => SCHOOLS[value] },
  deadline: { label: "Deadline", say: dayInWords },
  service: { label: "Apply through", say: (value) => value },
  signals: { label: "Use of signals", say: (value) => value },
  imgRecord: {
    label: "IMGs among its residents",
    say({ imgs, of, years }) {
      const when = years === null ? "" : `, ${years}`;
      if (imgs === null) return `Spoken of, not counted${when}`;
      if (of !== null) return `${imgs} of ${of}${when}`;
      return `${imgs === 0 ? "None" : `${imgs} or more`}${when}`;
    },
  },
  mission: { label: "Mission", say: themes },
  languages: {
    label: "Languages it values",
    say: (value) => list(value.map(languageName)),
  },
  rotations: {
    label: "Rotations and observerships",
    say({ offered, to, schools }) {
      if (to === "students-of") {
        const whose = schools.length > 0 ? `students of ${list(schools)}` : "students of its partner schools";
        return offered ? `Only for enrolled ${whose}` : `Not for ${whose}`;
      }
      return offered ? "Open to IMGs" : "Not open to IMGs";
    },
  },
  seats: { label: "First-year seats", say: (value) => `${value} a year` },
  applications: { label: "Applicants", say: (value) => `${thousands(value)} a year` },
  interviews: { label: "Interviews", say: (value) => `${thousands(value)} a year` },
  fill: {
    label: "Seats filled in the Match",
    say: (value) =>
      Object.entries(value)
        .sort(([a], [b]) => Number(b) - Number(a))
        .map(([year, { quota, filled }]) => `${year}: ${filled} of ${quota}`)
        .join("; "),
  },
  years: { label: "Length of training", say: (value) => plural(value, "year") },
  sponsorKind: { label: "Kind of institution", say: (value) => SPONSOR_KINDS[value] },
  acgmeId: { label: "ACGME number", say: (value) => value },
  nrmpCode: { label: "NRMP code", say: (value) => value },
  website: { label: "Website", say: (value) => value },
  contact: { label: "Contact", say: (value) => value },
  change: { label: "Changes", say: ({ text }) => text },
  remark: { label: "Also known", say: (value) => value },
};

/** The fields in the order in which pages show them. */
export const FIELDS_IN_ORDER = Object.keys(FIELD_WORDS) as readonly FactField[];

/** A value of any field in words. */
export function sayValue<F extends FactField>(field: F, value: FactOf<F>["value"]): string {
  return (FIELD_WORDS[field] as FieldWords<F>).say(value);
}

/** "county-safety-net" → "county safety net" */
export function themeName(id: string): string {
  if (id === "native-american") return "Native American";
  return id === "fqhc" ? "community health center (FQHC)" : id.replaceAll("-", " ");
}

function thousands(number: number): string {
  return number.toLocaleString("en-US");
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
