import SAY from "../../content/words/site.json" with { type: "json" };
import type { Occasion } from "../engine/profile.ts";
import { sayValue } from "../facts/fields.ts";
import { programAnswers } from "./program-answers.ts";
import type { Site, SiteProgram } from "./site.ts";

/** A question by which the directory can be narrowed. */
export interface DirectoryFacet {
  /** In the address: `?j1=yes`. */
  readonly name: string;
  readonly label: string;
  /** Few values are boxes to tick, many are a list to choose one from. */
  readonly shape: "boxes" | "list";
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

const VISA_WORDS = {
  yes: SAY.directoryFacets.sponsorsIt,
  "case-by-case": SAY.directoryFacets.caseByCase,
  no: SAY.directoryFacets.doesNotSponsorIt,
  disputed: SAY.directoryFacets.itsPagesDisagree,
  unknown: SAY.directoryFacets.doesNotSay,
};

const WORDS: Readonly<Record<string, { label: string; words: Readonly<Record<string, string>> }>> = {
  imgs: {
    label: SAY.directoryFacets.takesImgs,
    words: {
      yes: SAY.directoryFacets.saysSoOrShowsImgResidents,
      exceptions: SAY.directoryFacets.caseByCaseOrAsAn,
      no: SAY.directoryFacets.saysThatItDoesNot,
      disputed: SAY.directoryFacets.itsPagesDisagree,
      unknown: SAY.directoryFacets.doesNotSay,
    },
  },
  j1: { label: SAY.directoryFacets.j1Visa, words: VISA_WORDS },
  h1b: { label: SAY.directoryFacets.h1bVisa, words: VISA_WORDS },
  minimum: {
    label: SAY.directoryFacets.minimumStep2Ck,
    words: {
      none: SAY.directoryFacets.saysThatItHasNone,
      stated: SAY.directoryFacets.statesOne,
      disputed: SAY.directoryFacets.itsPagesDisagree,
      unknown: SAY.directoryFacets.doesNotSay,
    },
  },
  unfilled: {
    label: SAY.directoryFacets.seatsLeftUnfilledInPastMatches,
    words: { yes: "Yes", no: "None", unknown: SAY.directoryFacets.notKnown },
  },
  policy: {
    label: "Policy",
    words: { known: SAY.directoryFacets.someOfItIsKnown, unknown: SAY.directoryFacets.nothingIsKnown },
  },
};

/** The facets' names in the order in which a row's answers are written. */
export const DIRECTORY_FACETS = [
  "state",
  "region",
  "county",
  "city",
  "specialty",
  "sponsor",
  "kind",
  ...Object.keys(WORDS),
] as const;

/** A program's answers to all facets, in their order, as one text: `CA central-valley … unknown`. */
export function rowOf(program: SiteProgram, occasion: Occasion): string {
  const { state, region, county, city, specialty, sponsor } = program;
  const answers = programAnswers(program, occasion);
  return [
    state.id,
    region.id,
    county.id,
    city.id,
    specialty.id,
    sponsor.id,
    sponsor.kind ?? "unknown",
    answers.imgs,
    answers.j1,
    answers.h1b,
    answers.minimum,
    answers.unfilled,
    answers.answered > 0 ? "known" : "unknown",
  ].join(" ");
}

/** All facets with the values that programs have, and how many programs have each. */
export function directoryFacets({ programs }: Pick<Site, "programs">, occasion: Occasion): DirectoryFacet[] {
  const rows = programs.map((program) => rowOf(program, occasion).split(" "));
  const facet = (
    name: (typeof DIRECTORY_FACETS)[number],
    shape: DirectoryFacet["shape"],
    label: string,
    say: Say,
  ) => {
    const place = DIRECTORY_FACETS.indexOf(name);
    const counts = new Map<string, number>();
    for (const row of rows) counts.set(row[place] ?? "", (counts.get(row[place] ?? "") ?? 0) + 1);
    const values = [...counts].map(([value, count]) => ({ value, label: say(value), count }));
    return { name, label, shape, values: values.sort((a, b) => (a.label < b.label ? -1 : 1)) };
  };
  const named = (of: (program: SiteProgram) => { readonly id: string; readonly name: string }): Say => {
    const names = new Map(programs.map(of).map(({ id, name }) => [id, name]));
    return (id) => names.get(id) ?? id;
  };
  const inState: Say = (id) => {
    const program = programs.find(({ city }) => city.id === id);
    return program ? `${program.city.name}, ${program.state.id}` : id;
  };
  return [
    facet(
      "state",
      "list",
      "State",
      named(({ state }) => state),
    ),
    facet(
      "region",
      "list",
      "Region",
      named(({ region }) => region),
    ),
    facet(
      "specialty",
      "boxes",
      "Specialty",
      named(({ specialty }) => specialty),
    ),
    ...Object.entries(WORDS).map(([name, { label, words }]) => {
      const made = facet(name, "boxes", label, (value) => words[value] ?? value);
      const order = Object.keys(words);
      return { ...made, values: made.values.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value)) };
    }),
    facet("kind", "boxes", SAY.directoryFacets.kindOfSponsor, (value) =>
      value === "unknown" ? SAY.directoryFacets.notKnown : sayValue("sponsorKind", value as never),
    ),
    facet("city", "list", "City", inState),
    facet(
      "county",
      "list",
      "County",
      named(({ county }) => county),
    ),
    facet(
      "sponsor",
      "list",
      "Sponsor",
      named(({ sponsor }) => sponsor),
    ),
  ];
}

type Say = (value: string) => string;
