import SAY from "../../../content/words/plan.json" with { type: "json" };
import { stateOf } from "../../identity/states.ts";
import type { IdentityTable } from "../../identity/table.ts";
import { fill } from "../../words/fill.ts";
import { plainCell, seen } from "./cells/reading.ts";
import type { Row } from "./read-rows.ts";
import type { Mapping } from "./targets.ts";

/** What a table's last row is called. A row that says where it is is a hospital's. */
const SUM =
  /^(?:(?:grand |sub ?)?totals?(?: (?:number of )?programs?)?|count|sum|average|mean|median)(?: \d+)?$/;

interface Context {
  readonly headings: readonly string[];
  readonly mapping: Mapping;
  readonly table: Pick<IdentityTable, "specialtyOf">;
}

/** Why a row of a table is no program, in words: it holds the headings once more, a sum, or the title of a part. Null when it may be one. */
export function whyNoProgram({ cells }: Row, { headings, mapping, table }: Context): string | null {
  const filled = cells.flatMap((cell, at) =>
    plainCell(cell) === "" ? [] : [{ cell: seen(cell).trim(), at }],
  );
  const isHeading = ({ cell, at }: { cell: string; at: number }) => cell === seen(headings[at] ?? "").trim();
  if (filled.length > 1 && filled.every(isHeading)) return SAY.noProgram.theHeadingsOnceMore;
  const name = filled.find(({ at }) => at === mapping.name)?.cell;
  const isPlaced = [mapping.id, mapping.number, mapping.nrmpCode, mapping.city, mapping.state].some((at) =>
    filled.some((one) => one.at === at),
  );
  if (name === undefined || isPlaced) return null;
  const isTitle = filled.length === 1 && (stateOf(name) !== null || table.specialtyOf(name) !== undefined);
  return isTitle || SUM.test(plainCell(name) ?? "") ? fill(SAY.noProgram.isASumOrATitle, { name }) : null;
}
