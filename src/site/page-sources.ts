import type { Content, Source } from "../content/content.ts";
import { getRecord } from "../content/get-record.ts";
import type { FieldView } from "./fact-views.ts";
import { officeOf } from "./office.ts";
import type { SiteProgram } from "./site-program.ts";

/** Every page that a program's own page names, once each, in the order in which it names them: for the addresses on paper. */
export function sourcesOfProgramPage(
  content: Pick<Content, "sources" | "sponsors">,
  { record, county, engine, isInResults }: Pick<SiteProgram, "record" | "county" | "engine" | "isInResults">,
  fields: readonly FieldView[],
): readonly Source[] {
  const counties = Object.values(county.facts).flatMap((facts) => (facts ?? []).map(({ source }) => source));
  const office = officeOf(content, record.sponsor);
  const ids = [
    ...fields.flatMap(({ facts }) => facts.map(({ source }) => source.id)),
    ...(isInResults ? reachSources(engine) : []),
    ...(office ? [office.source] : []),
    record.listing.source,
    ...counties,
  ];
  return [...new Set(ids)].map((id) => getRecord(content.sources, id));
}

/** The pages of "what a score says here". */
function reachSources({ facts }: SiteProgram["engine"]): readonly string[] {
  return [...(facts.step2Typical ?? []), ...(facts.matchedScores ?? []), ...(facts.imgShareOfKind ?? [])].map(
    ({ source }) => source,
  );
}
