/** What programs tell applicants apart by: their pages speak of these four and seldom of more. */
export type WorkStanding = "citizen" | "resident" | "work-permit" | "needs-visa";

interface WorkRow {
  /** As the quiz offers it. */
  readonly words: string;
  /** What a program's words on citizenship, permits and visas mean to this person. */
  readonly standsAs: WorkStanding;
  /** What no page settles for this kind and the visitor has to ask; null where nothing is open. */
  readonly unsure: string | null;
  /** Offered at once; the others unfold. */
  readonly isCommon?: true;
}

const END_DAY = "Your permit has an end day: ask each program whether it takes one that must be renewed.";

/**
 * Every kind of status that the quiz offers, in its order: the one place that says what a kind counts as. Two kinds with the same
 * `standsAs` get the same verdict from every program (a property test holds this); `unsure` only adds a sentence.
 */
const ROWS = {
  citizen: { words: "US citizen", standsAs: "citizen", unsure: null, isCommon: true },
  resident: {
    words: "Permanent resident (green card)",
    standsAs: "resident",
    unsure: null,
    isCommon: true,
  },
  "needs-visa": { words: "I need a visa", standsAs: "needs-visa", unsure: null, isCommon: true },
  "work-permit": {
    words: "Work permit (EAD), no visa needed",
    standsAs: "work-permit",
    unsure: null,
    isCommon: true,
  },
  "green-card-pending": {
    words: "Green card applied for, with a work permit (EAD)",
    standsAs: "work-permit",
    unsure:
      "A pending green card is not yet one: ask programs that want permanent residents whether yours counts.",
  },
  refugee: {
    words: "Refugee",
    standsAs: "work-permit",
    unsure: "Pages seldom name refugees: tell the program that you may work without a visa.",
  },
  asylee: {
    words: "Asylum granted",
    standsAs: "work-permit",
    unsure: "Pages seldom name asylum: tell the program that you may work without a visa.",
  },
  "asylum-pending": {
    words: "Asylum applied for, with a work permit (EAD)",
    standsAs: "work-permit",
    unsure: END_DAY,
  },
  tps: {
    words: "Temporary Protected Status (TPS), with a work permit",
    standsAs: "work-permit",
    unsure:
      "TPS lasts as long as the government extends it: ask each program whether it takes a permit with an end day.",
  },
  daca: {
    words: "DACA, with a work permit",
    standsAs: "work-permit",
    unsure: "A DACA permit has an end day: ask each program whether it takes one before you pay a fee.",
  },
  "h4-ead": {
    words: "H-4 or another dependent visa, with a work permit (EAD)",
    standsAs: "work-permit",
    unsure: "Your permit ends with your family's visa: ask each program whether it takes such a permit.",
  },
  h4: {
    words: "H-4 or another dependent visa, without a work permit",
    standsAs: "needs-visa",
    unsure: "Without a work permit you need a visa of your own for residency.",
  },
  opt: {
    words: "F-1 student visa, with or without OPT",
    standsAs: "needs-visa",
    unsure:
      "OPT ends before a residency does, so we count you as needing a visa: ask a program whether OPT may cover the start.",
  },
  "on-j1": {
    words: "On a J-1 visa now",
    standsAs: "needs-visa",
    unsure:
      "A two-year home rule may bind you to the J-1 or keep you from an H-1B: ask whoever sponsors your J-1.",
  },
  "on-h1b": {
    words: "On an H-1B visa now",
    standsAs: "needs-visa",
    unsure: "A program has to file a new H-1B petition for you: ask whether it does.",
  },
} as const satisfies Readonly<Record<string, WorkRow>>;

export type WorkKind = keyof typeof ROWS;

/** The table below, by kind. */
export const WORK_KINDS: Readonly<Record<WorkKind, WorkRow>> = ROWS;
/** In the order in which the quiz offers them. */
export const WORK_KIND_NAMES = Object.keys(ROWS) as readonly WorkKind[];

/** What the visitor's status counts as, undefined when not answered. Whoever decides by the status asks here. */
export function standingOf(status: WorkKind | undefined): WorkStanding | undefined {
  return status === undefined ? undefined : ROWS[status].standsAs;
}

/** A sentence with what no page settles for this status, led by a space; empty where nothing is open. */
export function unsureOf(status: WorkKind | undefined): string {
  const unsure = status === undefined ? null : ROWS[status].unsure;
  return unsure === null ? "" : ` ${unsure}`;
}
