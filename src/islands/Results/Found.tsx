import { useStore } from "@nanostores/react";
import { type ReactNode, useDeferredValue } from "react";
import type { StandData } from "../../site/stand-data.ts";
import { $situation } from "../../stores/first-things.ts";
import type { Visible } from "../../stores/standings.ts";
import { Contradictions } from "./Contradictions.tsx";
import { FirstThings } from "./FirstThings.tsx";
import { ForAll } from "./ForAll.tsx";
import { Groups } from "./Groups.tsx";
import { FiltersFold, WhatIfFold } from "./ResultPanels.tsx";
import { SentNote } from "./SentNote.tsx";
import { TimeStrip } from "./TimeStrip.tsx";
import { usePieces } from "./use-pieces.ts";
import { WhereYouStand } from "./WhereYouStand.tsx";

/** It stands above all else, and comes with what was found. */
export { Contradictions };

/** What was found: the way to Match Day, what to do first, what binds everybody, all programs. Its code comes while the data does. */
export default function Found({
  visible,
  stand,
  children,
}: {
  readonly visible: Visible;
  readonly stand: StandData;
  readonly children: ReactNode;
}) {
  // What fills the first window is laid out before the programs below it are.
  const isFilled = useDeferredValue(usePieces(2, 1, 1)) > 1;
  return (
    <>
      <TimeStrip visible={visible} />
      <Situated />
      <FirstThings />
      <SentNote />
      {children}
      <ForAll />
      <WhatIfFold />
      <FiltersFold />
      {isFilled ? <Groups visible={visible} /> : <div className="found-wait" />}
      <WhereYouStand stand={stand} />
    </>
  );
}

/** Has all programs looked at before the first things are made of them: between two parts React lets a slow phone answer to a touch. */
function Situated() {
  useStore($situation);
  return null;
}
