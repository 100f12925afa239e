import SAY from "../../../content/words/guide-parts.json" with { type: "json" };
import type { Site } from "../../site/site.ts";
import type { TableBlock } from "../blocks.ts";

/** `::specialty-quartiles`: scores and ranks of non-US IMGs by specialty, lowest first quartile first. */
export function quartilesBlock({ content }: Site): TableBlock {
  const rows = [...content.specialties.values()].flatMap((specialty) =>
    specialty.charting2026 ? [{ ...specialty, charting: specialty.charting2026 }] : [],
  );
  return {
    kind: "table",
    caption: SAY.specialties.step2CkOfNonUs,
    columns: [
      { name: "Specialty" },
      { name: SAY.specialties.aQuarterOfThoseWhoMatched, isNumber: true },
      { name: SAY.specialties.middleOfThoseWhoMatched, isNumber: true },
      { name: SAY.specialties.middleOfThoseWhoDidNot, isNumber: true },
      { name: SAY.specialties.programsRankedMatched, isNumber: true },
      { name: SAY.specialties.programsRankedNotMatched, isNumber: true },
    ],
    rows: rows
      .sort((a, b) => a.charting.step2.matched.q1 - b.charting.step2.matched.q1 || (a.name < b.name ? -1 : 1))
      .map(({ id, name, charting: { source, step2, ranks } }) => ({
        head: { text: name, path: `/specialties/${id}/` },
        cells: [
          { text: String(step2.matched.q1), sources: [source] },
          { text: String(step2.matched.median) },
          { text: String(step2.notMatched.median) },
          { text: String(ranks.matched) },
          { text: String(ranks.notMatched) },
        ],
        range: {
          least: step2.matched.min,
          q1: step2.matched.q1,
          median: step2.matched.median,
          q3: step2.matched.q3,
        },
      })),
    after: SAY.specialties.theStripShowsTheMiddleHalf,
  };
}
