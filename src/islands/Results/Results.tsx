import { useStore } from "@nanostores/react";
import { memo, Suspense, useDeferredValue, useEffect, useMemo, useState } from "react";
import SAY from "../../../content/words/results.json" with { type: "json" };
import { allShards } from "../../dataset/shards.ts";
import type { Season } from "../../engine/profile.ts";
import type { ReviewDay } from "../../plan/late.ts";
import type { StandData } from "../../site/stand-data.ts";
import { connectBrowser } from "../../stores/browser.ts";
import { $dataset } from "../../stores/dataset.ts";
import { $filters, ALL_SPECIALTIES } from "../../stores/filters.ts";
import { nextTask } from "../../stores/next-task.ts";
import { $occasion } from "../../stores/occasion.ts";
import { $profileNotice } from "../../stores/profile.ts";
import type { SharedAnswers } from "../../stores/share-link.ts";
import { $shared, $shownProfile } from "../../stores/shared.ts";
import {
  $facets,
  $glances,
  $lastDays,
  $reaches,
  $ready,
  $visible,
  type Visible,
} from "../../stores/standings.ts";
import { connectTold } from "../../stores/told.ts";
import { DataTrouble } from "../shared/DataTrouble.tsx";
import { LateNote } from "../shared/LateNote.tsx";
import { lazyPart } from "../shared/lazy-part.tsx";
import { PageGuard } from "../shared/PageGuard.tsx";
import { SeasonOver } from "../shared/SeasonOver.tsx";
import { useShards } from "../shared/use-shards.ts";
import { AnswerLine } from "./AnswerLine.tsx";
import { followAddress } from "./follow-address.ts";
import { openKeptPlace } from "./kept-place.ts";
import { SharedBanner } from "./SharedBanner.tsx";
import { type ResultsLinks, ResultsView, type ResultsViewValue } from "./view.ts";

let found: Promise<typeof import("./Found.tsx")> | undefined;
/** Asked for once: what has come by then is drawn at once, with nothing in its place before. */
const getFound = () => {
  found ??= import("./Found.tsx");
  return found;
};
const Contradictions = lazyPart(async () => ({ default: (await getFound()).Contradictions }));
const Found = lazyPart(getFound, SAY.results.whatWasFound);
const Foot = lazyPart(() => import("./Foot.tsx"), SAY.results.theLinkAndTheSheet);

/** What the page hands over at the build. */
export interface ResultsProps {
  readonly links: ResultsLinks;
  readonly seasons: readonly [Season, ...Season[]];
  readonly stand: StandData;
  readonly review: ReviewDay | null;
}

/** The programs in four groups for the answers shown, with what would change them. */
export function Results(props: ResultsProps) {
  return (
    <PageGuard>
      <ShownResults {...props} />
    </PageGuard>
  );
}

function ShownResults({ links, seasons, stand, review }: ResultsProps) {
  useState(() => {
    connectBrowser(seasons);
    connectTold(window);
  });
  useEffect(followAddress, []);
  useState(openKeptPlace);
  const state = useStore($dataset);
  const ready = useStore($ready);
  const visible = useStore($visible);
  const glances = useStore($glances);
  const facets = useStore($facets);
  const reachOf = useStore($reaches);
  const lastDays = useStore($lastDays);
  const profile = useStore($shownProfile);
  const shared = useStore($shared);
  const occasion = useStore($occasion);
  const chosen = profile.specialties ?? [];
  const hasSpecialty = chosen.length > 0;
  const [isFoundThere, setFoundThere] = useState(false);
  const isThere = useShards(links.shards, hasSpecialty ? chosen : null) && isFoundThere;
  const filter = useStore($filters).specialty;
  const asked = filter === ALL_SPECIALTIES ? allShards(links.shards) : [filter ?? ""];
  useShards(links.shards, hasSpecialty && filter !== null ? asked : null);
  useEffect(() => {
    // It comes beside the data, which is asked for before it; where it does not come, the part itself says so.
    if (hasSpecialty)
      void nextTask()
        .then(getFound)
        .catch(() => {})
        .then(() => setFoundThere(true));
  }, [hasSpecialty]);
  // Without the programs of the specialties it would count none; what is drawn may be a view behind.
  const view = useMemo(
    () =>
      isThere && ready && visible && occasion && glances
        ? {
            ready,
            visible,
            profile,
            isOwn: shared === null,
            occasion,
            links,
            glances,
            reachOf,
            facets,
            lastDays,
          }
        : null,
    [isThere, ready, visible, profile, shared, occasion, links, glances, reachOf, facets, lastDays],
  );
  // Drawn in pieces, so that a slow phone answers to a touch meanwhile.
  const drawn = useDeferredValue(view, null);

  if (state.state === "failed") return <DataTrouble />;
  if (hasSpecialty && (!drawn || !isThere))
    return <p className="island-wait quiet">{SAY.results.gettingThePrograms}</p>;
  return (
    <div className="results-body">
      <Notices shared={shared} />
      <DataTrouble />
      {hasSpecialty && drawn ? (
        <Programs shown={drawn} stand={stand} review={review} />
      ) : (
        <div className="note stack">
          <p>{SAY.results.tellUsAtLeastWhichSpecialties}</p>
          <p>
            <a className="button" href={links.quiz}>
              {SAY.results.takeTheQuiz}
            </a>
          </p>
        </div>
      )}
    </div>
  );
}

function Notices({ shared }: { readonly shared: SharedAnswers | null }) {
  const notice = useStore($profileNotice);
  return (
    <>
      {notice && <p className="note note--warn">{notice}</p>}
      {shared && <SharedBanner shared={shared} />}
    </>
  );
}

interface ProgramsProps {
  readonly shown: ResultsViewValue & { readonly visible: Visible };
  readonly stand: StandData;
  readonly review: ReviewDay | null;
}

const Programs = memo(function Programs({ shown, stand, review }: ProgramsProps) {
  const { visible } = shown;
  return (
    <ResultsView value={shown}>
      <Suspense>
        <Contradictions />
        <SeasonOver />
        <AnswerLine visible={visible} />
        <Found visible={visible} stand={stand}>
          {shown.profile.applied !== "yes" && (
            <LateNote occasion={shown.occasion} review={review} base={shown.links.base} />
          )}
        </Found>
      </Suspense>
      <Suspense fallback={<p className="quiet">{SAY.results.oneMoment}</p>}>
        <Foot visible={visible} />
      </Suspense>
    </ResultsView>
  );
});
