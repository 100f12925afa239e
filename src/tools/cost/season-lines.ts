import SAY from "../../../content/words/cost.json" with { type: "json" };
import { getRecord } from "../../content/get-record.ts";
import type { CostRow } from "../../content/schemas/tool.ts";
import type { CostLine, CostPart } from "../../plan/cost/whole-season.ts";
import type { Site } from "../../site/site.ts";
import { fill } from "../../words/fill.ts";

/** A line with the page of its price and the season that the price is of. */
export interface SeasonLine extends CostLine {
  readonly page: { readonly title: string; readonly url: string; readonly id: string } | null;
  /** "Each attempt. Price of 2026."; empty where nothing is to say. */
  readonly age: string;
}

const EACH: Readonly<Record<string, string>> = {
  attempt: SAY.seasonLines.eachAttempt,
  year: SAY.seasonLines.eachYear,
};

/** What a season costs beside applications and the Match, with the prices of the site's season. */
export function seasonParts({ content, season }: Site): readonly CostPart<SeasonLine>[] {
  const pageOf = (id: string) => getRecord(content.sources, id);
  const lineOf = (row: CostRow): SeasonLine => {
    if ("own" in row) return { id: row.own, what: row.what, amountUsd: null, page: null, age: "" };
    if ("figure" in row) {
      const { what, value, source, note } = getRecord(content.figures, row.figure);
      if (typeof value !== "number") throw new Error(`${row.figure}: a cost has to be one number.`);
      return { id: row.figure, what, amountUsd: value, page: pageOf(source), age: note ?? "" };
    }
    const fee = season.fees.find(({ id }) => id === row.fee);
    if (!fee) throw new Error(`The season ${season.year} has no fee "${row.fee}".`);
    const ofYear =
      fee.confirmed && fee.season === String(season.year)
        ? []
        : [fill(SAY.seasonLines.priceOf, { season: fee.season })];
    const note = fee.note?.startsWith("Price of") ? [fee.note] : [...ofYear, ...(fee.note ? [fee.note] : [])];
    return {
      id: fee.id,
      what: fee.what,
      amountUsd: fee.amountUsd,
      page: pageOf(fee.source),
      age: [EACH[fee.per], ...note].filter(Boolean).join(" "),
    };
  };
  return (getRecord(content.tools, "cost").costs ?? []).map(({ id, name, rows }) => ({
    id,
    name,
    lines: rows.map(lineOf),
  }));
}
