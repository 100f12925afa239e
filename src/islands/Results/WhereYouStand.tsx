import { Suspense } from "react";
import type { StandData } from "../../site/stand-data.ts";
import { lazyPart } from "../shared/lazy-part.tsx";
import { LazyDetails } from "./LazyDetails.tsx";
import { ScoreDrawing } from "./ScoreDrawing.tsx";
import { useResultsView } from "./view.ts";

const StandFigures = lazyPart(() => import("./StandFigures.tsx"));

/** The visitor's Step 2 CK on published, specialty-wide, past figures. Never a chance of matching. */
export function WhereYouStand({ stand }: { readonly stand: StandData }) {
  const { profile } = useResultsView();
  const score = profile.step2Score;
  const drawn = (profile.specialties ?? [])
    .flatMap((id) => stand.specialties.find((one) => one.id === id) ?? [])
    .slice(0, MOST_DRAWN);
  return (
    <section className="stack no-print" aria-labelledby="stand">
      <h2 id="stand">Where your score stands</h2>
      <p className="small quiet">Whole specialties, in the past: nothing of one program, and no chance.</p>
      {score !== undefined && drawn.length > 0 && (
        <>
          <p className="small">
            Solid: the middle half of those who matched into it. Hatched: of those who ranked it first and did
            not. Thick mark: the median. Dashed line: your {score}.
          </p>
          {drawn.map((specialty) => (
            <ScoreDrawing key={specialty.id} specialty={specialty} score={score} />
          ))}
        </>
      )}
      <LazyDetails summary="The numbers, and where they are from" about="Step 2 CK scores">
        {() => (
          <Suspense fallback={<p className="quiet">Getting the figures…</p>}>
            <StandFigures stand={stand} />
          </Suspense>
        )}
      </LazyDetails>
    </section>
  );
}

/** Of more specialties the numbers are one press away. */
const MOST_DRAWN = 2;
