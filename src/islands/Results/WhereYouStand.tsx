import { Suspense } from "react";
import SAY from "../../../content/words/results.json" with { type: "json" };
import type { StandData } from "../../site/stand-data.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
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
      <h2 id="stand">{SAY.whereYouStand.whereYourScoreStands}</h2>
      <p className="small quiet">{SAY.whereYouStand.wholeSpecialtiesInThePastNothing}</p>
      {score !== undefined && drawn.length > 0 && (
        <>
          <p className="small">{fillNodes(SAY.whereYouStand.solidTheMiddleHalfOfThose, { score })}</p>
          {drawn.map((specialty) => (
            <ScoreDrawing key={specialty.id} specialty={specialty} score={score} />
          ))}
        </>
      )}
      <LazyDetails
        summary={SAY.whereYouStand.theNumbersAndWhereTheyAre}
        about={SAY.whereYouStand.step2CkScores}
      >
        {() => (
          <Suspense fallback={<p className="quiet">{SAY.whereYouStand.gettingTheFigures}</p>}>
            <StandFigures stand={stand} />
          </Suspense>
        )}
      </LazyDetails>
    </section>
  );
}

/** Of more specialties the numbers are one press away. */
const MOST_DRAWN = 2;
