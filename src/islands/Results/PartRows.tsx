import { useStore } from "@nanostores/react";
import SAY from "../../../content/words/results.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import type { Standing } from "../../engine/rank.ts";
import { $place, showRows } from "../../stores/results-place.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { Pieces } from "./Pieces.tsx";
import { ProgramRow, type RowProps } from "./ProgramRow.tsx";
import { ProgramTable } from "./ProgramTable.tsx";
import { usePieces } from "./use-pieces.ts";
import { useWide } from "./use-wide.ts";

const MORE = 25;
/** Rows that are drawn in one go; more are drawn piece by piece, so that a slow phone goes on scrolling. */
const PIECE = 50;

interface Props {
  /** Of the part or the institution: how many of its rows are shown is kept under it. */
  readonly id: string;
  readonly title: string;
  readonly standings: readonly Standing[];
  readonly first: number;
  readonly heading: "h3" | "h4" | "h5";
}

/** The rows of one part, some at first and more on demand: a list on a phone, a table where there is room. */
export function PartRows({ id, title, standings, first, heading }: Props) {
  const { open, rows: asked } = useStore($place);
  const isWide = useWide();
  const most = asked[id] ?? first;
  const drawn = usePieces(Math.min(most, standings.length), first, PIECE);
  const left = standings.length - Math.min(most, standings.length);
  const [standing] = standings;
  if (!standing) return null;
  const rows: readonly RowProps[] = standings
    .slice(0, drawn)
    .map((one) => ({ standing: one, isOpen: one.id === open }));
  return (
    <>
      {isWide ? (
        <ProgramTable rows={rows} caption={title} group={standing.group} />
      ) : (
        <Pieces as="ol" className={`rows group-${standing.group}`} items={rows}>
          {(row) => <ProgramRow key={row.standing.id} {...row} heading={heading} />}
        </Pieces>
      )}
      {left > 0 && (
        <p className="button-row">
          <button
            type="button"
            className="button button--quiet button--small"
            onClick={() => showRows(id, most + MORE)}
          >
            {fillNodes(SAY.partRows.showMore, { more: Math.min(MORE, left) })}
            <span className="visually-hidden">: {title}</span>
          </button>
          {left > MORE && (
            <button
              type="button"
              className="button button--quiet button--small"
              onClick={() => showRows(id, standings.length)}
            >
              {fillNodes(SAY.partRows.showAll, { standings: thousands(standings.length) })}
              <span className="visually-hidden">: {title}</span>
            </button>
          )}
        </p>
      )}
    </>
  );
}
