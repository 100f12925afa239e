/** What a column of a file can hold. Two columns may count failures: those that are accepted, or all attempts. */
export const TARGETS = [
  "id",
  "number",
  "nrmpCode",
  "link",
  "name",
  "specialty",
  "city",
  "state",
  "status",
  "note",
  "added",
  "takesImgs",
  "visaJ1",
  "visaH1b",
  "step2Minimum",
  "step2Typical",
  "graduationYears",
  "failures",
  "attempts",
  "usce",
  "deadline",
] as const;
export type Target = (typeof TARGETS)[number];

/** The place of each target's column; a target without one is left out. */
export type Mapping = { readonly [T in Target]?: number };

interface Column {
  /** In the dialog and as the heading that we write. */
  readonly label: string;
  /** What the dialog says beside the label. */
  readonly hint?: string;
}

export const COLUMNS: Readonly<Record<Target, Column>> = {
  id: { label: "Whole File id" },
  number: { label: "ACGME number", hint: "an NRMP code will do" },
  nrmpCode: { label: "NRMP code" },
  link: { label: "Link", hint: "an address that ends in the ACGME number" },
  name: { label: "Program" },
  specialty: { label: "Specialty" },
  city: { label: "City", hint: "“City, State” is split" },
  state: { label: "State" },
  status: { label: "Status" },
  note: { label: "Note" },
  added: { label: "Added" },
  takesImgs: { label: "Takes IMGs", hint: "yes or no" },
  visaJ1: { label: "J-1 visa", hint: "yes, no or case by case" },
  visaH1b: { label: "H-1B visa", hint: "yes, no or case by case" },
  step2Minimum: { label: "Step 2 CK minimum", hint: "a score they demand" },
  step2Typical: { label: "Usual Step 2 CK score", hint: "an average: no minimum" },
  graduationYears: { label: "Years since graduation", hint: "years, at most" },
  failures: { label: "Failed attempts", hint: "failures that are accepted" },
  attempts: { label: "Attempts allowed", hint: "with the one that is passed: 1 = no failure" },
  usce: { label: "US clinical experience", hint: "months, at least" },
  deadline: { label: "Deadline", hint: "the last day to apply" },
};

/** A file can be read when its rows tell which program each is. */
export function namesPrograms(mapping: Mapping): boolean {
  return [mapping.id, mapping.number, mapping.nrmpCode, mapping.link, mapping.name].some(
    (at) => at !== undefined,
  );
}
