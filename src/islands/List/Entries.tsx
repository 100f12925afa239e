import { useStore } from "@nanostores/react";
import { useRef, useState } from "react";
import SAY from "../../../content/words/list.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import { writeFragment } from "../../stores/fragment.ts";
import { $undo, clearList, undoList } from "../../stores/list.ts";
import { fill } from "../../words/fill.ts";
import { COMPARE_KEY, encodeCompared, MOST_COMPARED } from "../Compare/address.ts";
import { ConfirmButton } from "../shared/ConfirmButton.tsx";
import { fillNodes } from "../shared/fill-nodes.ts";
import { EntryRow } from "./EntryRow.tsx";
import { useDragOrder } from "./use-drag-order.ts";
import { type Listed, ON_LIST, useListView } from "./view.ts";

/** The list itself, in the visitor's own order. */
export function Entries({ listed }: { readonly listed: readonly Listed[] }) {
  const { links } = useListView();
  const undo = useStore($undo);
  const [said, setSaid] = useState("");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const items = useRef<HTMLOListElement>(null);
  const drag = useDragOrder(items, setSaid);
  const compared = chosen.filter((id) => listed.some(({ entry }) => entry.id === id));
  const toggle = (id: string) =>
    setChosen(compared.includes(id) ? compared.filter((one) => one !== id) : [...compared, id]);

  return (
    <section className="stack" aria-labelledby={ON_LIST}>
      <h2 id={ON_LIST} tabIndex={-1}>
        {SAY.entries.onYourList}
      </h2>
      {listed.length === 0 && (
        <div className="note stack">
          <p>
            {fillNodes(SAY.entries.nothingYetPressAddToMy, {
              link: <a href={links.results}>{SAY.entries.results}</a>,
            })}
          </p>
        </div>
      )}
      <div className="button-row no-print">
        <button
          type="button"
          className="button button--quiet button--small"
          disabled={undo === null}
          onClick={() => {
            setSaid(fill(SAY.entries.takenBack, { undo: undo ?? "" }));
            undoList();
          }}
        >
          {SAY.entries.undo}
          {undo === null ? "" : `: ${undo}`}
        </button>
        {listed.length > 0 && (
          <>
            {compared.length > 1 && (
              <a
                className="button button--small"
                href={links.compare + writeFragment({ [COMPARE_KEY]: encodeCompared(compared) })}
              >
                {fillNodes(SAY.entries.compareThese, { compared: thousands(compared.length) })}
              </a>
            )}
            <ConfirmButton
              label={SAY.entries.emptyTheList}
              question={SAY.entries.takeEveryProgramOffYourList}
              confirm={SAY.entries.emptyIt}
              onConfirm={clearList}
              isSmall
            >
              <p>{SAY.entries.youCanUndoThisUntilYou}</p>
            </ConfirmButton>
          </>
        )}
      </div>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <ol className="entries" ref={items}>
        {listed.map((one, place) => (
          <EntryRow
            key={one.entry.id}
            listed={one}
            place={place}
            count={listed.length}
            isDragged={drag.dragged === one.entry.id}
            onGrab={drag.grab}
            onSay={setSaid}
            isCompared={compared.includes(one.entry.id)}
            canCompare={compared.length < MOST_COMPARED}
            onCompare={toggle}
          />
        ))}
      </ol>
    </section>
  );
}
