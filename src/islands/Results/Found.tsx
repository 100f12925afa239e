import type { ReactNode } from "react";
import type { StandData } from "../../site/stand-data.ts";
import type { Visible } from "../../stores/standings.ts";
import { Contradictions } from "./Contradictions.tsx";
import { FirstThings } from "./FirstThings.tsx";
import { ForAll } from "./ForAll.tsx";
import { Groups } from "./Groups.tsx";
import { FiltersFold, WhatIfFold } from "./ResultPanels.tsx";
import { SentNote } from "./SentNote.tsx";
import { TimeStrip } from "./TimeStrip.tsx";
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
  return (
    <>
      <TimeStrip visible={visible} />
      <FirstThings />
      <SentNote />
      {children}
      <ForAll />
      <WhatIfFold />
      <FiltersFold />
      <Groups visible={visible} />
      <WhereYouStand stand={stand} />
    </>
  );
}
