import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { formatIssues } from "../../src/content/format-issues.ts";
import { lintContent } from "../../src/content/lint-content.ts";

/** A small sound content: each test changes what it is about. */

export const TODAY = "2026-11-23";

// biome-ignore lint/suspicious/noExplicitAny: a test breaks records in ways that no type allows.
type Loose = any;
type Files = Record<string, object | string>;
/** A file's new text, what a function does to its record, or null to remove it. */
export type Changes = Record<string, string | object | null | ((record: Loose) => void)>;

export const PROGRAM = "content/programs/ca/kern-family-medicine.json";
export const SPONSOR = "content/sponsors/kern-medical.json";
export const CITY = "content/cities/bakersfield.md";
export const COUNTY = "content/counties/kern-county.json";
export const REGION = "content/regions/central-valley.md";
export const GUIDE = "content/guides/low-score.md";
/** The guide that holds every tool. */
export const TOOLS_GUIDE = "content/guides/tools.md";
export const TERM = "content/glossary/gate.md";
export const SOURCE = "content/sources/kern-fm-faq.json";

const source = (title: string, kind: string, shows: string | null) => ({
  title,
  publisher: "Kern Medical",
  url: `https://example.org/${title.toLowerCase().replaceAll(" ", "-")}`,
  kind,
  shows,
  read: "2026-11-22",
});

const SOUND: Files = {
  [PROGRAM]: {
    acgmeId: "1200511001",
    name: "Kern Medical Family Medicine, Bakersfield",
    aliases: ["Kern FM"],
    specialty: "family-medicine",
    sponsor: "kern-medical",
    city: "bakersfield",
    listing: { status: "listed", source: "eras-list" },
    facts: {
      takesImgs: [{ value: true, source: "kern-fm-faq" }],
      visaJ1: [{ value: "yes", source: "kern-fm-faq", strength: "required" }],
      step2Minimum: [
        { value: 220, source: "kern-fm-faq", strength: "required" },
        { value: 215, source: "kern-fm-old", strength: "required" },
      ],
    },
  },
  [SPONSOR]: {
    name: "Kern Medical",
    aliases: [],
    kind: null,
    state: "CA",
    facts: {
      letters: [{ value: { count: 3, us: null, inSpecialty: 1 }, source: "kern-gme", strength: "required" }],
    },
  },
  [SOURCE]: source("Kern FM FAQ", "program", "2025-06"),
  "content/sources/kern-fm-old.json": source("Kern FM old", "program", null),
  "content/sources/kern-gme.json": source("Kern GME", "sponsor", "2023"),
  "content/sources/eras-list.json": source("ERAS list", "official", "2026"),
  "content/sources/census.json": source("Census", "official", "2023"),
  [CITY]: markdown(
    {
      name: "Bakersfield",
      state: "CA",
      county: "kern-county",
      region: "central-valley",
      lat: 35.37,
      lon: -119.02,
      aliases: [],
      sources: ["census"],
    },
    "About 400,000 people live here. {census}",
  ),
  [COUNTY]: {
    name: "Kern County",
    state: "CA",
    fips: "06029",
    region: "central-valley",
    facts: {
      householdLanguages: [
        {
          value: {
            spanish: 40.3,
            otherIndoEuropean: 2.2,
            asianPacific: 3.7,
            other: 0.8,
            limitedEnglish: 8.5,
            households: 281416,
          },
          source: "census",
        },
      ],
      shortage: [
        {
          value: { areas: 15, designated: 12, percentOfPeople: 77.5, physiciansPer100k: 56.8 },
          source: "census",
        },
      ],
    },
  },
  [REGION]: markdown(
    {
      name: "Central Valley",
      order: 1,
      states: ["CA"],
      summary: "Farm country with too few doctors.",
      definition: "From Stockton to Bakersfield.",
      aliases: [],
    },
    "",
  ),
  "content/specialties/family-medicine.json": {
    name: "Family Medicine",
    aliases: ["FM"],
    acgmePrefix: "120",
    charting2026: {
      source: "census",
      rankedFirst: 1112,
      matched: 599,
      step2: {
        matched: { n: 446, min: 209, q1: 222, median: 230, q3: 239 },
        notMatched: { n: 387, q1: 223, median: 231, q3: 241 },
      },
      ranks: { matched: 3, notMatched: 1 },
    },
  },
  "content/specialties/psychiatry.json": { name: "Psychiatry", aliases: [], acgmePrefix: "400" },
  "content/seasons/2027.json": {
    year: 2027,
    opens: { value: "2026-06-03", source: "eras-list" },
    dates: [
      {
        id: "match-day",
        date: "2027-03-19",
        time: "12:00",
        what: "Match Day",
        for: "applicant",
        confirmed: true,
        source: "eras-list",
      },
    ],
    notAnnounced: [],
    fees: [
      {
        id: "eras-tier-1",
        what: "Programs 1 to 30",
        amountUsd: 11,
        per: "program",
        season: "2027",
        confirmed: true,
        source: "eras-list",
      },
    ],
    signals: [],
    limits: [],
  },
  "content/figures/step-2-ck-pass-mark.json": {
    what: "Step 2 CK pass mark",
    value: 218,
    unit: "score",
    from: "2025-07-01",
    source: "eras-list",
  },
  [GUIDE]: markdown(
    {
      title: "With a low score",
      summary: "Where a low score is read with the whole file.",
      topic: "start",
      order: 1,
      reviewed: "2026-11-22",
      answer: "Apply where the whole file is read.",
      thisWeek: ["Answer the quiz."],
      related: [],
    },
    "The pass mark is {figure:step-2-ck-pass-mark}.\n\nSee [Bakersfield](/cities/bakersfield/).",
  ),
  [TOOLS_GUIDE]: markdown(
    {
      title: "With all tools",
      summary: "Every tool at its place.",
      topic: "file",
      order: 2,
      reviewed: "2026-11-22",
      answer: "Open one.",
      thisWeek: ["Use it."],
      related: [],
    },
    "::tool name=cost\n\n::tool name=calendar",
  ),
  [TERM]: markdown({ term: "Gate", part: "our-words" }, "What you must have. [All gates](/method/#gates)"),
  "content/tools/calendar.json": {
    name: "Season calendar",
    summary: "See what is next this season.",
    order: 2,
    guides: [],
  },
  "content/tools/cost.json": {
    name: "Applications and cost",
    summary: "Count what your applications cost.",
    order: 1,
    guides: [],
  },
};

/** A Markdown file with its front matter. JSON is YAML too. */
export function markdown(frontMatter: object, body: string): string {
  const lines = Object.entries(frontMatter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n\n${body}\n`;
}

/** A change of some keys of a record. */
export function set(values: object): Changes[string] {
  return (record) => {
    Object.assign(record, values);
  };
}

/** Writes the sound content with changes into a folder of its own, which goes when the test ends. Returns the folder. */
export function writeContent(changes: Changes = {}): string {
  const root = mkdtempSync(join(tmpdir(), "whole-file-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const files: Record<string, Changes[string]> = { ...SOUND };
  for (const [file, change] of Object.entries(changes)) files[file] = changed(SOUND[file], change);
  for (const [file, text] of Object.entries(files)) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), typeof text === "string" ? text : JSON.stringify(text, null, 2));
  }
  return root;
}

/** What `npm run lint` prints for the sound content with these changes. */
export function lint(changes: Changes = {}, today = TODAY): string {
  return formatIssues(lintContent({ root: writeContent(changes), today }).issues);
}

/** The sound Markdown file with other text below its front matter. */
export function withBody(file: string, body: string): Changes {
  const front = String(SOUND[file]).split("\n---\n")[0];
  return { [file]: `${front}\n---\n\n${body}\n` };
}

function changed(sound: object | string | undefined, change: Changes[string]): Changes[string] {
  if (typeof change !== "function") return change;
  const record = structuredClone(sound);
  change(record);
  return record as object;
}
