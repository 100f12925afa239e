import type { ReviewDay } from "../../plan/late.ts";
import type { StandData } from "../../site/stand-data.ts";
import type { Visible } from "../../stores/standings.ts";
import { LateNote } from "../shared/LateNote.tsx";
import { SeasonOver } from "../shared/SeasonOver.tsx";
import { FirstThings } from "./FirstThings.tsx";
import { ForAll } from "./ForAll.tsx";
import { Groups } from "./Groups.tsx";
import { Filters, WhatIf } from "./ResultPanels.tsx";
import { SentNote } from "./SentNote.tsx";
import { useView } from "./view.ts";
import { WhereYouStand } from "./WhereYouStand.tsx";

/** What was found: what to do first, what binds everybody, all programs. Its code comes while the data does. */
export default function Found({
  visible,
  review,
  stand,
}: {
  readonly visible: Visible;
  readonly review: ReviewDay | null;
  readonly stand: StandData;
}) {
  const { profile, occasion, links } = useView();
  return (
    <>
      <SeasonOver />
      <FirstThings />
      <SentNote />
      {profile.applied !== "yes" && <LateNote occasion={occasion} review={review} base={links.base} />}
      <ForAll />
      <WhatIf />
      <Filters />
      <Groups visible={visible} />
      <WhereYouStand stand={stand} />
    </>
  );
}
