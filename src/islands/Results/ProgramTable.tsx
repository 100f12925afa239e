import { useStore } from "@nanostores/react";
import { memo } from "react";
import SAY from "../../../content/words/results.json" with { type: "json" };
import type { Sign } from "../../engine/glance.ts";
import type { Group } from "../../engine/verdict-types.ts";
import type { Facets } from "../../stores/facets.ts";
import { $filters, sortBy } from "../../stores/filters.ts";
import type { Sort } from "../../stores/sorting.ts";
import { fill } from "../../words/fill.ts";
import { LastDayMark } from "../shared/LastDayMark.tsx";
import { ListToggle } from "./ListToggle.tsx";
import { RowButton, type RowProps } from "./ProgramRow.tsx";
import { rowFacts } from "./row-facts.ts";
import { SignMark } from "./SignMark.tsx";
import { useResultsView } from "./view.ts";

/** A column of signs: its head, whole for who hears it, and the order by which its head sorts. */
const SIGNS: readonly (readonly [sort: Sort, head: string, long: string])[] = [
  ["imgs", "IMG", SAY.programTable.takesImgs],
  ["j1", "J-1", SAY.programTable.sponsorsJ1Visas],
  ["h1b", "H-1B", SAY.programTable.sponsorsH1bVisas],
  ["ck", "CK", SAY.programTable.step2CkMinimum],
  ["years", "Yrs", SAY.programTable.yearsSinceGraduation],
  ["attempts", "Att.", SAY.programTable.failedAttempts],
  ["usce", "USCE", SAY.programTable.usClinicalExperience],
];

const VISA_SIGNS = { yes: "yes", no: "no", "case-by-case": "depends" } as const;
const visaSign = (word: Facets["j1"] | undefined): Sign => (word ? VISA_SIGNS[word] : "unknown");

/** Programs of one part as a table whose heads sort all parts. */
export function ProgramTable({
  rows,
  caption,
  group,
}: {
  readonly rows: readonly RowProps[];
  readonly caption: string;
  readonly group: Group;
}) {
  const { isOwn } = useResultsView();
  return (
    <table className={`program-table group-${group}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <Head sort="name" words={SAY.programTable.program} />
          <Head sort="place" words={SAY.programTable.place} />
          <Head sort="day" words={SAY.programTable.lastDay} />
          {SIGNS.map(([sort, words, long]) => (
            <Head key={sort} sort={sort} words={words} long={long} />
          ))}
          <Head sort="least" words={SAY.programTable.ask} long={SAY.programTable.whatIsMissing} />
          {isOwn && <Head sort="status" words={SAY.programTable.mine} long={SAY.programTable.myList} />}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow key={row.standing.id} {...row} />
        ))}
      </tbody>
    </table>
  );
}

function Head({
  sort,
  words,
  long,
}: {
  readonly sort: Sort;
  readonly words: string;
  readonly long?: string;
}) {
  const { sort: now, backwards } = useStore($filters);
  const isSorted = sort === now;
  return (
    <th scope="col" aria-sort={isSorted ? (backwards ? "descending" : "ascending") : undefined}>
      <button type="button" className="column-head" onClick={() => sortBy(sort)}>
        {long ? <abbr title={long}>{words}</abbr> : words}
        {long && <span className="visually-hidden">: {long}</span>}
        <span aria-hidden="true">{isSorted ? (backwards ? " ▾" : " ▴") : ""}</span>
      </button>
    </th>
  );
}

const TableRow = memo(function TableRow({ standing, isOpen }: RowProps) {
  const view = useResultsView();
  const facts = rowFacts(view, standing);
  if (!facts) return null;
  const { id, glance } = facts;
  const facets = view.facets.get(id);
  const signs: Partial<Record<Sort, Sign>> = {
    imgs: glance.doors.imgs,
    j1: visaSign(facets?.j1),
    h1b: visaSign(facets?.h1b),
    ck: view.glances.signOf(id, "step2-minimum"),
    years: glance.doors.years,
    attempts: view.glances.signOf(id, "failures"),
    usce: glance.doors.usce,
  };
  return (
    <tr data-row={id} aria-current={isOpen ? "true" : undefined}>
      <th scope="row">
        <RowButton id={id} isOpen={isOpen}>
          {facts.name}
          <span className="visually-hidden">{facts.rest}</span>
        </RowButton>
        <small className="row-about">
          {facts.specialty}
          {!facts.told && ` ${SAY.programTable.nothingKnownYetAsk}`}
          {facts.reach && ` · ${facts.reach}`}
          {facts.lean && ` · ${facts.lean}`}
          {facts.fit && ` ${fill(SAY.programTable.fit, { fit: facts.fit })}`}
          {facts.reason && ` · ${facts.reason}`}
        </small>
      </th>
      <td>{facts.place}</td>
      <td>
        <LastDayMark last={facts.last} />
      </td>
      {SIGNS.map(([sort]) => (
        <td key={sort} className="sign-cell">
          <SignMark sign={signs[sort] ?? "unknown"} isAnswer={sort === "j1" || sort === "h1b"} />
        </td>
      ))}
      <td className="sign-cell">{glance.asks.length + glance.waits.length || "–"}</td>
      {view.isOwn && (
        <td>
          <ListToggle id={id} name={facts.name + facts.rest} isCompact />
        </td>
      )}
    </tr>
  );
});
