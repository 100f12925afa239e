import type { FactView, FieldView } from "../../site/fact-views.ts";
import type { Site, SiteProgram } from "../../site/site.ts";
import { type Cell, toCsv } from "./csv.ts";

/** What stands between several facts of one field; values, sources and dates keep the same order. */
const BETWEEN = " | ";

/** A program a row, in words, with source and date beside each field: `/data/v1/programs.csv`. */
export function toProgramsCsv(site: Site, programs: readonly SiteProgram[] = site.programs): string {
  const fields = site.programs[0] ? site.fieldsOf(site.programs[0]).map(({ field }) => field) : [];
  const header = [
    ...Object.keys(IDENTITY),
    ...fields.flatMap((field) => [field, `${field}_source`, `${field}_date`]),
  ];
  const rows = programs.map((program) => [
    ...Object.values(IDENTITY).map((read) => read(program)),
    ...site.fieldsOf(program).flatMap(toCells),
  ]);
  return toCsv([header, ...rows]);
}

const IDENTITY: Readonly<Record<string, (program: SiteProgram) => Cell>> = {
  id: ({ record }) => record.id,
  acgme_id: ({ record }) => record.acgmeId,
  name: ({ record }) => record.name,
  specialty: ({ specialty }) => specialty.name,
  sponsor: ({ sponsor }) => sponsor.name,
  city: ({ city }) => city.name,
  county: ({ county }) => county.name,
  region: ({ region }) => region.name,
  state: ({ state }) => state.id,
  listing: ({ record }) => record.listing.status,
  listing_note: ({ record }) => record.listing.note ?? null,
};

function toCells({ facts }: FieldView): Cell[] {
  const join = (read: (fact: FactView) => string) =>
    facts.length > 0 ? facts.map(read).join(BETWEEN) : null;
  return [join(inWords), join(({ source }) => source.url), join(({ source }) => source.shows ?? "undated")];
}

/** "At least 220 (Preferred; for IMGs; sponsor-wide)" */
function inWords({ words, strength, scope, isSponsorWide, hearsayWords, standing }: FactView): string {
  const marks = [
    strength,
    scope,
    isSponsorWide ? "sponsor-wide" : null,
    standing === "hint" || standing === "set aside" ? standing : null,
    hearsayWords?.replace(/\.$/, "") ?? null,
  ];
  const said = marks.filter((mark) => mark !== null).join("; ");
  return said === "" ? words : `${words} (${said})`;
}
