import { useStore } from "@nanostores/react";
import { Suspense, useEffect, useRef } from "react";
import SAY from "../../../content/words/results.json" with { type: "json" };
import { $place, toggleRow } from "../../stores/results-place.ts";
import { $standings } from "../../stores/standings.ts";
import { DetailOnDemand } from "./ProgramRow.tsx";
import { useResultsView } from "./view.ts";

/** On a wide screen the opened program stands beside the table, so that the list does not move. */
export function OpenedBeside() {
  const { open } = useStore($place);
  const standing = useStore($standings)?.find(({ id }) => id === open);
  const { ready } = useResultsView();
  const title = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    // Whoever comes back to the page begins at its top.
    if (!isFirst.current && open) title.current?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [open]);
  if (!open || !standing) return <p className="quiet">{SAY.openedBeside.pressAProgramAndAllThat}</p>;
  const close = () => {
    toggleRow(open);
    document.querySelector<HTMLElement>(`[data-row="${CSS.escape(open)}"] button`)?.focus();
  };
  return (
    <section id={`more-${open}`} aria-labelledby="opened">
      <h3 id="opened" ref={title} tabIndex={-1}>
        {ready.programOf.get(open)?.name}
      </h3>
      <Suspense fallback={<p className="quiet">{SAY.openedBeside.oneMoment}</p>}>
        <DetailOnDemand key={open} standing={standing} />
      </Suspense>
      <p>
        <button type="button" className="button button--quiet button--small" onClick={close}>
          {SAY.openedBeside.close}
        </button>
      </p>
    </section>
  );
}
