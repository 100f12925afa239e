/** What a column of a file can hold. */
export const TARGETS = [
  "id",
  "acgmeId",
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
  "graduationYears",
  "failures",
  "usceMonths",
  "deadline",
] as const;
export type Target = (typeof TARGETS)[number];

/** The place of each target's column; a target without one is left out. */
export type Mapping = { readonly [T in Target]?: number };

interface Column {
  /** In the dialog and as the heading that we write. */
  readonly label: string;
  /** Headings that mean it, in small letters and digits only. */
  readonly headings: readonly string[];
}

export const COLUMNS: Readonly<Record<Target, Column>> = {
  id: { label: "Whole File id", headings: ["wholefileid"] },
  acgmeId: {
    label: "ACGME number",
    headings: [
      "acgmenumber",
      "acgmeid",
      "acgme",
      "acgmecode",
      "programid",
      "programnumber",
      "programcode",
      "code",
    ],
  },
  name: {
    label: "Program",
    headings: ["program", "programname", "name", "institution", "hospital", "residency"],
  },
  specialty: { label: "Specialty", headings: ["specialty", "speciality", "field", "track"] },
  city: { label: "City", headings: ["city", "town", "location"] },
  state: { label: "State", headings: ["state", "st"] },
  status: { label: "Status", headings: ["status", "mystatus"] },
  note: { label: "Note", headings: ["note", "notes", "comment", "comments", "remark", "remarks"] },
  added: { label: "Added", headings: ["added", "dateadded"] },
  takesImgs: {
    label: "Takes IMGs",
    headings: ["takesimgs", "imgs", "img", "imgfriendly", "acceptsimgs", "acceptsimg", "imgaccepted"],
  },
  visaJ1: { label: "J-1 visa", headings: ["j1visa", "j1", "visaj1", "sponsorsj1"] },
  visaH1b: { label: "H-1B visa", headings: ["h1bvisa", "h1b", "visah1b", "h1", "sponsorsh1b"] },
  step2Minimum: {
    label: "Step 2 CK minimum",
    headings: [
      "step2ckminimum",
      "step2minimum",
      "minstep2",
      "step2min",
      "step2ckmin",
      "minimumstep2ck",
      "step2ck",
    ],
  },
  graduationYears: {
    label: "Years since graduation",
    headings: [
      "yearssincegraduation",
      "yog",
      "maxyog",
      "yogcutoff",
      "graduationyears",
      "yearofgraduation",
      "maxyearssincegraduation",
    ],
  },
  failures: {
    label: "Failed attempts",
    headings: ["failedattempts", "failures", "attempts", "attemptsallowed", "failuresallowed"],
  },
  usceMonths: {
    label: "US clinical experience",
    headings: ["usclinicalexperience", "usce", "uscemonths", "usceminimum", "monthsofusce"],
  },
  deadline: { label: "Deadline", headings: ["deadline", "applicationdeadline", "duedate"] },
};

/** Which column holds what, judged by the headings. Each column and each target at most once. */
export function guessColumns(headings: readonly string[]): Mapping {
  const plain = headings.map((heading) =>
    heading
      .normalize("NFKD")
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, ""),
  );
  const taken = new Set<number>();
  const mapping: { [T in Target]?: number } = {};
  for (const target of TARGETS) {
    for (const heading of COLUMNS[target].headings) {
      const at = plain.findIndex((one, place) => one === heading && !taken.has(place));
      if (at < 0) continue;
      mapping[target] = at;
      taken.add(at);
      break;
    }
  }
  return mapping;
}

/** A file can be read when its rows tell which program each is. */
export function namesPrograms(mapping: Mapping): boolean {
  return mapping.id !== undefined || mapping.acgmeId !== undefined || mapping.name !== undefined;
}
