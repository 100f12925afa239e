import { standingOf } from "../../engine/work-kinds.ts";
import type { StandData } from "../../site/stand-data.ts";
import { percentileWords } from "../../stores/stand-words.ts";
import { CitedPage } from "./CitedPage.tsx";
import { SpecialtyScores } from "./SpecialtyScores.tsx";
import { useResultsView } from "./view.ts";

/** What the panel "Where your score stands" holds: loaded when somebody opens it. */
export default function StandFigures({ stand }: { readonly stand: StandData }) {
  const { profile } = useResultsView();
  const score = profile.step2Score;
  const chosen = (profile.specialties ?? []).flatMap(
    (id) => stand.specialties.find((one) => one.id === id) ?? [],
  );
  const percentile = score === undefined ? null : percentileWords(score, stand.percentiles.marks);
  const { passMark, lowScore, percentiles } = stand;
  return (
    <div className="stack">
      <p>
        These figures are of whole specialties and of the past. They say nothing of one program, and they are
        no chance of matching.
      </p>
      {score === undefined ? (
        <p>You have given no Step 2 CK score, so the figures stand alone.</p>
      ) : (
        <p>
          Your Step 2 CK is <b>{score}</b>. The pass mark is {passMark.value}
          {passMark.from ? ` since ${passMark.from.slice(0, 4)}` : ""} <CitedPage source={passMark.source} />
          {score < passMark.value && "; a pass under an older mark stays a pass"}.
          {percentile !== null && (
            <>
              {" "}
              Of those who took it first from US MD schools, {percentile} in 100 scored lower; there is no
              such table for IMGs <CitedPage source={percentiles.source} />.
            </>
          )}
        </p>
      )}
      {standingOf(profile.workStatus) === "citizen" && chosen.length > 0 && (
        <p>
          You are a US citizen, and the Match counts US-citizen IMGs apart. Our data has no scores of theirs,
          so those of non-US IMGs stand here instead.
        </p>
      )}
      {chosen.map((specialty) => (
        <SpecialtyScores key={specialty.id} specialty={specialty} score={score} />
      ))}
      {chosen.length === 0 && (
        <p>For the specialties you chose, no such figures are published for non-US IMGs.</p>
      )}
      <p className="small">
        <b>What we call low:</b> {lowScore.text} <CitedPage source={lowScore.source} />
      </p>
    </div>
  );
}
