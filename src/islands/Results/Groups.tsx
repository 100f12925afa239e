import { useStore } from "@nanostores/react";
import { useDeferredValue, useEffect } from "react";
import SAY from "../../../content/words/results.json" with { type: "json" };
import { GROUPS } from "../../engine/verdict-types.ts";
import { $filters } from "../../stores/filters.ts";
import type { Visible } from "../../stores/standings.ts";
import { followPlace } from "./follow-place.ts";
import { GroupBar, SortChoice } from "./GroupBar.tsx";
import { GroupSection } from "./GroupSection.tsx";
import { OpenedBeside } from "./OpenedBeside.tsx";
import { ROWS_ID } from "./rows-id.ts";
import { SaidOnce } from "./SaidOnce.tsx";
import { usePieces } from "./use-pieces.ts";
import { useWide } from "./use-wide.ts";

/** All programs by group, with what opens beside them on a wide screen. Its code comes while the data does. */
export function Groups({ visible }: { readonly visible: Visible }) {
  const chosen = useStore($filters).group;
  const isWide = useWide();
  const groups = GROUPS.filter((group) => chosen === null || chosen === group);
  // A group is many parts, between which a slow phone answers to a touch.
  const drawn = useDeferredValue(usePieces(groups.length, 1, 1));
  useEffect(followPlace, []);
  return (
    <>
      <GroupBar visible={visible} />
      <div className="beside">
        <div id={ROWS_ID} className="groups">
          <SortChoice />
          <SaidOnce visible={visible} />
          {groups.slice(0, drawn).map((group) => (
            <GroupSection key={group} group={group} standings={visible.shown[group]} />
          ))}
        </div>
        {isWide && (
          <aside className="opened" aria-label={SAY.groups.theProgramThatYouPressed}>
            <OpenedBeside />
          </aside>
        )}
      </div>
    </>
  );
}
