import { memo, type PointerEvent, Suspense, useId, useLayoutEffect, useRef } from "react";
import SAY from "../../../content/words/list.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import { reasonsOf } from "../../engine/reasons.ts";
import { assess } from "../../engine/verdict.ts";
import { GROUP_WORDS } from "../../facts/group-words.ts";
import { type EntryStatus, MOST_NOTE, STATUS_WORDS, STATUSES } from "../../plan/list.ts";
import { noted } from "../../plan/list-events.ts";
import { dayHere } from "../../stores/day-here.ts";
import { firmLastDay } from "../../stores/last-day.ts";
import { changeOnList, endStep, moveOnList, noteOnList, removeFromList } from "../../stores/list.ts";
import { fill } from "../../words/fill.ts";
import { LazyDetails } from "../Results/LazyDetails.tsx";
import { fillNodes } from "../shared/fill-nodes.ts";
import { LastDayMark } from "../shared/LastDayMark.tsx";
import { lazyPart } from "../shared/lazy-part.tsx";
import { fitWords, type Listed, pageOf, placeInWords, useListView, whyAbsent } from "./view.ts";

interface Props {
  readonly listed: Listed;
  readonly place: number;
  readonly count: number;
  readonly isDragged: boolean;
  readonly isCompared: boolean;
  readonly canCompare: boolean;
  readonly onGrab: (id: string, event: PointerEvent<HTMLElement>) => void;
  readonly onSay: (words: string) => void;
  readonly onCompare: (id: string) => void;
}

const NoteAnswers = lazyPart(() => import("../shared/NoteAnswers.tsx"));

/** One program on the list: where it stands, what the visitor did about it, their note. */
export const EntryRow = memo(function EntryRow(props: Props) {
  const { listed, place, count, isDragged, isCompared, canCompare, onGrab, onSay, onCompare } = props;
  const view = useListView();
  const noteId = useId();
  const { entry, program, own, standing } = listed;
  const { id, name, note, status } = entry;
  const page = pageOf(view, id);
  const { row, pressed } = useKeptFocus(place);
  const move = (to: number, way: "up" | "down") => {
    pressed.current = way;
    moveOnList(id, to);
    endStep();
    onSay(fill(SAY.entryRow.nowNumberOf, { name, to: to + 1, count: thousands(count) }));
  };

  return (
    <li
      ref={row}
      className={`entry ${standing ? `group-${standing.group}` : ""} ${isDragged ? "is-dragged" : ""}`}
      aria-label={name}
    >
      <span className="entry-handle no-print" aria-hidden="true" onPointerDown={(event) => onGrab(id, event)}>
        ⠿
      </span>
      <div className="entry-name">
        <p>
          <span className="entry-place">{place + 1}.</span>{" "}
          {page ? <a href={page}>{program?.name ?? name}</a> : <b>{name}</b>}
        </p>
        <p className="small quiet">
          {program
            ? placeInWords(view, program)
            : fill(SAY.entryRow.keptAsYouLeftIt, { view: whyAbsent(view, id) })}
          {own && ` ${SAY.entryRow.fromYourFile}`}
        </p>
      </div>
      {standing && (
        <div className="entry-standing small">
          <p>
            <b>
              <span aria-hidden="true">{GROUP_WORDS[standing.group].sign} </span>
              {GROUP_WORDS[standing.group].name}
            </b>{" "}
            · {fitWords(standing)}
          </p>
          <LastDayMark last={program && firmLastDay(program, view.occasion)} isNamed />
        </div>
      )}
      <div className="entry-tools">
        <label className="entry-status">
          <span className="visually-hidden">{fillNodes(SAY.entryRow.statusOf, { name })}</span>
          <select
            className="field"
            value={status}
            onChange={({ target }) => setStatus(id, target.value as EntryStatus)}
          >
            {STATUSES.map((one) => (
              <option key={one} value={one}>
                {STATUS_WORDS[one]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="button button--quiet button--small entry-up"
          aria-label={fill(SAY.entryRow.moveUp, { name })}
          aria-disabled={place === 0}
          onClick={() => place > 0 && move(place - 1, "up")}
        >
          ↑
        </button>
        <button
          type="button"
          className="button button--quiet button--small entry-down"
          aria-label={fill(SAY.entryRow.moveDown, { name })}
          aria-disabled={place === count - 1}
          onClick={() => place < count - 1 && move(place + 1, "down")}
        >
          ↓
        </button>
        <label className="choice entry-compare">
          <input
            type="checkbox"
            checked={isCompared}
            disabled={!program || (!isCompared && !canCompare)}
            onChange={() => onCompare(id)}
          />
          <span>
            {SAY.entryRow.compare}
            <span className="visually-hidden"> {name}</span>
          </span>
        </label>
        <button
          type="button"
          className="button button--quiet button--small"
          onClick={() => {
            removeFromList(id);
            onSay(fill(SAY.entryRow.removedUndoBringsItBack, { name }));
          }}
        >
          {SAY.entryRow.remove}
          <span className="visually-hidden"> {name}</span>
        </button>
      </div>
      <div className="entry-more">
        <label htmlFor={noteId} className="small">
          {SAY.entryRow.note}
          <span className="visually-hidden"> {fillNodes(SAY.entryRow.on, { name })}</span>
        </label>
        <textarea
          id={noteId}
          className="field entry-note"
          rows={note.includes("\n") || note.length > 80 ? 3 : 1}
          maxLength={MOST_NOTE}
          placeholder=" "
          value={note}
          onChange={({ target }) => changeOnList(id, { note: target.value })}
          onBlur={endStep}
        />
        {program && (
          <div className="entry-told">
            <Suspense>
              <NoteAnswers
                program={program}
                profile={view.profile}
                occasion={view.occasion}
                base={view.links.base}
              />
            </Suspense>
          </div>
        )}
        {program && (
          <LazyDetails summary={SAY.entryRow.whyItStandsHere} about={name}>
            {() => <Why id={id} />}
          </LazyDetails>
        )}
      </div>
    </li>
  );
});

/** Noted today, so that a calendar and the desk can tell what is due. */
function setStatus(id: string, status: EntryStatus): void {
  if (status === "considering") changeOnList(id, { status });
  else noteOnList(id, noted(status, dayHere()));
}

/** The strongest reasons each way, and what is not published. */
function Why({ id }: { readonly id: string }) {
  const { pool, profile, occasion } = useListView();
  const program = pool.programOf.get(id);
  if (!program) return null;
  const reasons = reasonsOf(assess(program, profile, occasion));
  const lists = [
    { title: SAY.entryRow.forYou, criteria: reasons.for.slice(0, 4) },
    { title: "Against", criteria: reasons.against.slice(0, 4) },
    {
      title: SAY.entryRow.notPublished,
      criteria: reasons.unpublished.filter(({ kind }) => kind === "gate").slice(0, 6),
    },
  ].filter(({ criteria }) => criteria.length > 0);
  return (
    <div className="small">
      {lists.map(({ title, criteria }) => (
        <div key={title}>
          <h3 className="entry-why">{title}</h3>
          <ul>
            {criteria.map((criterion) => (
              <li key={criterion.id}>{criterion.sentence}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** A row that moves by its own button keeps the focus on that button: browsers drop it when the row is put elsewhere. */
function useKeptFocus(place: number) {
  const row = useRef<HTMLLIElement>(null);
  const pressed = useRef<"up" | "down" | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it has to run whenever the place changes.
  useLayoutEffect(() => {
    if (pressed.current === null) return;
    row.current?.querySelector<HTMLElement>(`.entry-${pressed.current}`)?.focus();
    pressed.current = null;
  }, [place]);
  return { row, pressed };
}
