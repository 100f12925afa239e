import { useStore } from "@nanostores/react";
import { useMemo } from "react";
import SAY from "../../../content/words/results.json" with { type: "json" };
import { plural, thousands } from "../../engine/counted.ts";
import type { Standing } from "../../engine/rank.ts";
import { byInstitution } from "../../stores/parts.ts";
import { $place, showRows, unfold } from "../../stores/results-place.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { lazyPart } from "../shared/lazy-part.tsx";
import { LazyDetails } from "./LazyDetails.tsx";
import { PartRows } from "./PartRows.tsx";
import { Pieces } from "./Pieces.tsx";
import { useResultsView } from "./view.ts";

const AskProgram = lazyPart(() => import("./AskProgram.tsx"));

const MORE = 25;
const ROWS = 10;

/** Programs that wait for the same answers, folded by the institution that can give them. */
export function InstitutionFold({
  id,
  standings,
  first,
}: {
  readonly id: string;
  readonly standings: readonly Standing[];
  readonly first: number;
}) {
  const { details } = useResultsView().ready.dataset;
  const { rows, unfolded } = useStore($place);
  const institutions = useMemo(
    () =>
      byInstitution(
        standings,
        (program) => details.get(program)?.sponsor ?? { id: program, name: program },
      ).toSorted((a, b) => b.standings.length - a.standings.length),
    [standings, details],
  );
  const most = rows[id] ?? first;
  const left = institutions.length - most;
  return (
    <>
      <Pieces as="ul" className="institutions" items={institutions.slice(0, most)}>
        {(one) => {
          const isOpen = unfolded.includes(one.id);
          return (
            <li key={one.id} data-row={`at-${one.id}`}>
              <h4>
                <button
                  type="button"
                  className="institutions-name"
                  aria-expanded={isOpen}
                  onClick={() => unfold(one.id, !isOpen)}
                >
                  <span aria-hidden="true">{isOpen ? "▾ " : "▸ "}</span>
                  {one.name} <span className="quiet">{plural(one.standings.length, "program")}</span>
                </button>
              </h4>
              {isOpen && (
                <>
                  <PartRows
                    id={`at-${one.id}`}
                    title={one.name}
                    standings={one.standings}
                    first={ROWS}
                    heading="h5"
                  />
                  <LazyDetails summary={SAY.institutionFold.oneEMailToItsOffice} about={one.name}>
                    {() => <AskProgram ids={one.standings.map((standing) => standing.id)} />}
                  </LazyDetails>
                </>
              )}
            </li>
          );
        }}
      </Pieces>
      {left > 0 && (
        <p>
          <button
            type="button"
            className="button button--quiet button--small"
            onClick={() => showRows(id, most + MORE)}
          >
            {fillNodes(SAY.institutionFold.showMoreOfInstitutions, {
              more: Math.min(MORE, left),
              institutions: thousands(institutions.length),
            })}
          </button>
        </p>
      )}
    </>
  );
}
