import { useStore } from "@nanostores/react";
import { Suspense, useMemo, useSyncExternalStore } from "react";
import SAY from "../../../content/words/list.json" with { type: "json" };
import { allShards, type Shards } from "../../dataset/shards.ts";
import { shardsOfPrograms } from "../../dataset/shards-of-programs.ts";
import type { Profile } from "../../engine/profile.ts";
import type { List } from "../../plan/list.ts";
import { $dataset } from "../../stores/dataset.ts";
import { $listNotice } from "../../stores/list.ts";
import { $ownNotice } from "../../stores/own-programs.ts";
import { $profile } from "../../stores/profile.ts";
import { $hearNotice } from "../../stores/told.ts";
import { DataTrouble } from "../shared/DataTrouble.tsx";
import { lazyPart } from "../shared/lazy-part.tsx";
import { PageGuard } from "../shared/PageGuard.tsx";
import { SeasonOver } from "../shared/SeasonOver.tsx";
import { useShards } from "../shared/use-shards.ts";
import { LIST_KEY_IN_ADDRESS } from "./address.ts";
import { Entries } from "./Entries.tsx";
import { Summary } from "./Summary.tsx";
import { type ListPageProps, useListParts } from "./use-list-view.ts";
import { ListView, listedOf } from "./view.ts";

const SharedPreview = lazyPart(() => import("./SharedPreview.tsx"), SAY.listPage.theListOfTheLink);
const DuePart = lazyPart(() => import("./DuePart.tsx"), SAY.listPage.whatIsDue);
const Panels = lazyPart(() => import("./Panels.tsx"), SAY.listPage.planCostSignalsAndFiles);

/** The visitor's list and all that is made from it. Without the data it still shows and saves what is on it. */
export function ListPage(props: ListPageProps) {
  return (
    <PageGuard>
      <KeptList {...props} />
    </PageGuard>
  );
}

/** The specialties that the visitor chose, among which a plan chooses, all where they chose none; and those of the list. */
function wantedBy(shards: Shards, { specialties = [] }: Profile, list: List): readonly string[] {
  if (specialties.length === 0) return allShards(shards);
  const listed = shardsOfPrograms(
    shards,
    list.map(({ id }) => id),
  );
  return [...new Set([...specialties, ...listed])];
}

function KeptList(props: ListPageProps) {
  const { links } = props;
  const { list, view } = useListParts(props);
  const state = useStore($dataset);
  const profile = useStore($profile);
  useShards(links.shards, wantedBy(links.shards, profile, list));
  const isShared = useSyncExternalStore(onHashChange, hasSharedList, () => false);
  const notices = [useStore($listNotice), useStore($ownNotice), useStore($hearNotice)].filter(
    (words) => words !== null,
  );
  const listed = useMemo(() => (view ? listedOf(view, list) : []), [view, list]);

  return (
    <div className="list-body">
      <div aria-live="polite">
        {notices.map((words) => (
          <p key={words} className="note note--warn">
            {words}
          </p>
        ))}
      </div>
      {state.state === "failed" && (
        <>
          <DataTrouble />
          <h2>{SAY.listPage.onYourList}</h2>
          <ol>
            {list.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ol>
        </>
      )}
      {state.state !== "failed" && !view && (
        <p className="island-wait quiet">{SAY.listPage.gettingThePrograms}</p>
      )}
      {view && (
        <ListView value={view}>
          <DataTrouble />
          {isShared && (
            <Suspense fallback={<p className="note">{SAY.listPage.gettingTheProgramsOfSomeonesList}</p>}>
              <SharedPreview />
            </Suspense>
          )}
          <SeasonOver />
          {/* What is due stands above the list: the list waits for it, or it would move down. */}
          <Suspense fallback={<p className="island-wait quiet">{SAY.listPage.gettingThePrograms}</p>}>
            <DuePart listed={listed} />
            <Summary listed={listed} />
            <Entries listed={listed} />
            <Suspense
              fallback={<p className="island-wait quiet">{SAY.listPage.gettingPlanCostAndSignals}</p>}
            >
              <Panels listed={listed} />
            </Suspense>
          </Suspense>
        </ListView>
      )}
    </div>
  );
}

function onHashChange(tell: () => void): () => void {
  addEventListener("hashchange", tell);
  return () => removeEventListener("hashchange", tell);
}

function hasSharedList(): boolean {
  return location.hash.includes(`${LIST_KEY_IN_ADDRESS}=`);
}
