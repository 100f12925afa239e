import type { ReactNode } from "react";
import SAY from "../../../content/words/compare.json" with { type: "json" };
import { reasonsOf } from "../../engine/reasons.ts";
import { assess } from "../../engine/verdict.ts";
import type { Criterion } from "../../engine/verdict-types.ts";
import { wordsOf } from "../../engine/words.ts";
import { afterWords, type ComparedField } from "../../plan/compared.ts";
import { pageOf, specialtyName, stateName, useListView, whyAbsent } from "../List/view.ts";
import { FitBar } from "../Results/FitBar.tsx";
import { GroupTag } from "../Results/GroupTag.tsx";
import { factRows, ownFields } from "./rows.ts";
import { useFacts } from "./use-facts.ts";

interface Props {
  readonly ids: readonly string[];
  readonly isOnlyDifferent: boolean;
  readonly onRemove: (id: string) => void;
}

interface Row {
  readonly label: string;
  readonly cells: readonly { readonly key: string; readonly show: ReactNode }[];
}

/** The comparison: verdict first, then identity, then every fact. Each row's name stands above its cells, so that columns stay wide. */
export function CompareTable({ ids, isOnlyDifferent, onRemove }: Props) {
  const view = useListView();
  const { pool, standings, profile, occasion, options } = view;
  const loaded = useFacts(view, ids);
  const columns = ids.map((id) => {
    const program = pool.programOf.get(id);
    const own = pool.ownOf.get(id);
    return {
      id,
      program,
      own,
      details: pool.dataset.details.get(id),
      standing: standings.get(id),
      reasons: program ? reasonsOf(assess(program, profile, occasion)) : null,
      facts: own ? ownFields(own) : loaded.get(id),
      told: program?.told?.said() ?? [],
    };
  });
  type Column = (typeof columns)[number];
  const textRow = (label: string, read: (column: Column) => string | null | undefined): Row => ({
    label,
    cells: columns.map((column) => {
      const words = read(column) || null;
      return { key: words ?? "", show: words ?? <span className="quiet">{SAY.compareTable.notKnown}</span> };
    }),
  });
  const listRow = (label: string, read: (column: Column) => readonly Criterion[] | undefined): Row => ({
    label,
    cells: columns.map((column) => {
      const criteria = read(column) ?? [];
      return {
        key: criteria.map(({ sentence }) => sentence).join("\n"),
        show: <Sentences criteria={criteria} />,
      };
    }),
  });

  const verdict: readonly Row[] = [
    {
      label: SAY.compareTable.whereYouStand,
      cells: columns.map(({ id, standing }) => ({
        key: standing?.group ?? "",
        show: standing ? (
          <GroupTag group={standing.group} />
        ) : (
          <span className="quiet">{whyAbsent(view, id)}</span>
        ),
      })),
    },
    {
      label: "Fit",
      cells: columns.map(({ standing }) => ({
        key: standing ? `${standing.fit.low} ${standing.fit.high}` : "",
        show: standing ? <FitBar fit={standing.fit} /> : null,
      })),
    },
    textRow(SAY.compareTable.knownOfWhatMattersToYou, ({ standing }) =>
      standing ? `${standing.coverage.known} of ${standing.coverage.total}` : null,
    ),
    ...(columns.some(({ told }) => told.length > 0)
      ? [textRow(SAY.compareTable.whatTheyToldYou, ({ told }) => told.join(" "))]
      : []),
    listRow(SAY.compareTable.forYou, ({ reasons }) => reasons?.for.slice(0, 5)),
    listRow("Against", ({ reasons }) => reasons?.against),
    textRow(SAY.compareTable.requirementsItDoesNotPublish, ({ reasons }) =>
      reasons?.unpublished
        .filter(({ kind }) => kind === "gate")
        .map(({ id }) => wordsOf(id).title)
        .join(", "),
    ),
  ];
  const identity: readonly Row[] = [
    textRow("Specialty", ({ program }) => program && specialtyName(options, program.specialty)),
    textRow(
      "Place",
      ({ program, own, details }) =>
        program &&
        [own?.city ?? details?.cityName, stateName(pool, program.state)].filter(Boolean).join(", "),
    ),
    textRow("Sponsor", ({ details }) => details?.sponsor.name),
    textRow(SAY.compareTable.acgmeNumber, ({ own, details }) => (own ? own.acgmeId : details?.acgmeId)),
  ];
  const facts: readonly Row[] = factRows(columns.map((column) => column.facts)).map(({ label, cells }) => ({
    label,
    cells: cells.map((cell, at) => ({
      key: keyOf(cell),
      show: <Facts cell={cell} state={columns[at]?.facts} />,
    })),
  }));
  const parts = [
    { title: SAY.compareTable.forYourAnswers, rows: verdict },
    { title: SAY.compareTable.whoItIs, rows: identity },
    { title: SAY.compareTable.whatItsPagesSay, rows: facts },
  ].map((part) => ({
    ...part,
    rows: part.rows.filter(({ cells }) => !isOnlyDifferent || new Set(cells.map(({ key }) => key)).size > 1),
  }));

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by keyboard.
    <section className="compare-scroll" aria-label={SAY.compareTable.comparison} tabIndex={0}>
      <table className="compare">
        <thead>
          <tr>
            {columns.map(({ id, program }) => {
              const page = pageOf(view, id);
              const name = program?.name ?? id;
              return (
                <th key={id} scope="col">
                  <p>{page ? <a href={page}>{name}</a> : name}</p>
                  <button
                    type="button"
                    className="button button--quiet button--small no-print"
                    onClick={() => onRemove(id)}
                  >
                    {SAY.compareTable.remove}
                    <span className="visually-hidden"> {name}</span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        {parts.map(({ title, rows }) => (
          <Part key={title} title={title} rows={rows} columns={ids.length} />
        ))}
      </table>
    </section>
  );
}

function Part({
  title,
  rows,
  columns,
}: {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly columns: number;
}) {
  return (
    <>
      <tbody>
        <tr>
          <th className="compare-label compare-part" colSpan={columns} scope="rowgroup">
            <span>
              {title}
              {rows.length === 0 && SAY.compareTable.noDifference}
            </span>
          </th>
        </tr>
      </tbody>
      {rows.map(({ label, cells }) => (
        <tbody key={label}>
          <tr>
            <th className="compare-label" colSpan={columns} scope="rowgroup">
              <span>{label}</span>
            </th>
          </tr>
          <tr>
            {cells.map(({ show }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column.
              <td key={at}>{show}</td>
            ))}
          </tr>
        </tbody>
      ))}
    </>
  );
}

function Sentences({ criteria }: { readonly criteria: readonly Criterion[] }) {
  if (criteria.length === 0) return <span className="quiet">{SAY.compareTable.nothingKnown}</span>;
  return (
    <ul>
      {criteria.map(({ id, sentence }) => (
        <li key={id}>{sentence}</li>
      ))}
    </ul>
  );
}

function Facts({ cell, state }: { readonly cell: ComparedField | null; readonly state: unknown }) {
  if (state === "loading") return <span className="quiet">{SAY.compareTable.loading}</span>;
  if (state === "failed") return <span className="quiet">{SAY.compareTable.couldNotBeLoadedOpenIts}</span>;
  if (!cell || cell.facts.length === 0) return <span className="quiet">{SAY.compareTable.doesNotSay}</span>;
  return (
    <>
      {cell.disagrees && <p className="tag tag--old">{SAY.compareTable.itsPagesDisagree}</p>}
      {cell.facts.map(({ words, marks, note, title, url, date, stale }) => (
        <div key={`${words} ${url} ${marks}`} className="compare-fact">
          <p>
            {/^https?:/.test(words) ? (
              <>
                <a href={words}>{words.replace(/^https?:\/\/(www\.)?/, "")}</a> {note}
              </>
            ) : (
              <>
                <b>{words}</b>
                {afterWords({ words, marks, note })}
              </>
            )}
          </p>
          <p className="cited">
            {url ? (
              <a href={url} rel="external">
                {title}
              </a>
            ) : (
              title
            )}
            , {date}. {stale}
          </p>
        </div>
      ))}
    </>
  );
}

function keyOf(cell: ComparedField | null): string {
  return (cell?.facts ?? []).map(({ words, marks }) => `${words} ${marks}`).join("\n");
}
