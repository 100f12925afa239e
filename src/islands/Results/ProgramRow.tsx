import { memo, type ReactNode, Suspense } from "react";
import SAY from "../../../content/words/results.json" with { type: "json" };
import type { Standing } from "../../engine/rank.ts";
import { toggleRow } from "../../stores/results-place.ts";
import { shortSpecialty } from "../../stores/row-words.ts";
import { fill } from "../../words/fill.ts";
import { LastDayMark } from "../shared/LastDayMark.tsx";
import { lazyPart } from "../shared/lazy-part.tsx";
import { DoorMarks } from "./DoorMarks.tsx";
import { type RowFacts, rowFacts } from "./row-facts.ts";
import { useResultsView } from "./view.ts";

/** Loaded when the first row is opened. */
export const DetailOnDemand = lazyPart(() => import("./ProgramDetail.tsx"));

/** A row, and whether it is the open one. */
export interface RowProps {
  readonly standing: Standing;
  readonly isOpen: boolean;
}

/** One program in one row; pressed, it opens in place to all that is known. */
export const ProgramRow = memo(function ProgramRow({
  standing,
  isOpen,
  heading: Heading,
}: RowProps & { readonly heading: "h3" | "h4" | "h5" }) {
  const facts = rowFacts(useResultsView(), standing);
  if (!facts) return null;
  const { id, glance, specialty, place, reason } = facts;
  return (
    <li className="row" data-row={id}>
      <div
        className={`row-line${reason === null ? "" : " row-line--short"}${facts.last ? " row-line--dated" : ""}`}
      >
        <Heading className="row-name">
          <RowButton id={id} isOpen={isOpen}>
            <NameLine facts={facts} />
          </RowButton>
        </Heading>
        <LastDayMark last={facts.last} />
        {reason === null ? (
          <>
            <p className="row-where">
              <abbr title={specialty}>{shortSpecialty(specialty)}</abbr>
              {` · ${place}`}
            </p>
            <p className="row-told">
              {facts.told
                ? fill(SAY.programRow.known, { told: facts.told })
                : SAY.programRow.nothingKnownYetAsk}
              {` · ${facts.reach}${facts.lean ? ` · ${facts.lean}` : ""}${facts.fit ? ` ${fill(SAY.programRow.fit, { fit: facts.fit })}` : ""}`}
            </p>
            <DoorMarks doors={glance.doors} told={facts.told} />
          </>
        ) : (
          <p className="row-where">{`${reason} · ${place}`}</p>
        )}
      </div>
      {isOpen && (
        <div className="row-more" id={`more-${id}`}>
          <Suspense fallback={<p className="quiet">{SAY.programRow.oneMoment}</p>}>
            <DetailOnDemand standing={standing} />
          </Suspense>
        </div>
      )}
    </li>
  );
});

/**
 * The name in one line, heard whole. What a row leaves away of it stands in a second line that is cut off, which costs a slow phone far less
 * than a hidden box a row; only a name of two parts, which share the line, has that box.
 */
function NameLine({ facts: { name, end, rest } }: { readonly facts: RowFacts }) {
  if (end === name.length)
    return <span className="row-whole">{rest ? `${name}\n${rest.trimStart()}` : name}</span>;
  return (
    <span className="row-alike">
      <span>{name.slice(0, end)}</span>
      <span className="row-end">{name.slice(end)}</span>
      <span className="visually-hidden">{rest}</span>
    </span>
  );
}

/** The name opens the row. */
export function RowButton({
  id,
  isOpen,
  children,
}: {
  readonly id: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className="row-button"
      aria-expanded={isOpen}
      aria-controls={isOpen ? `more-${id}` : undefined}
      onClick={() => toggleRow(id)}
    >
      {children}
    </button>
  );
}
