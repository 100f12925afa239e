import type { ReactNode } from "react";
import type { ReviewDay } from "../../plan/late.ts";
import type { Visible } from "../../stores/standings.ts";
import { LateNote } from "../shared/LateNote.tsx";
import { FirstThings } from "./FirstThings.tsx";
import { ForAll } from "./ForAll.tsx";
import { Groups } from "./Groups.tsx";
import { SentNote } from "./SentNote.tsx";
import { useView } from "./view.ts";

/** What was found: what to do first, what binds everybody, all programs. Its code comes while the data does. */
export default function Found({
  visible,
  review,
  children,
}: {
  readonly visible: Visible;
  readonly review: ReviewDay | null;
  /** What stands between what to do and the rows. */
  readonly children: ReactNode;
}) {
  const { profile, occasion, links } = useView();
  return (
    <>
      <FirstThings />
      <SentNote />
      {profile.applied !== "yes" && <LateNote occasion={occasion} review={review} base={links.base} />}
      <ForAll />
      {children}
      <Groups visible={visible} />
    </>
  );
}
