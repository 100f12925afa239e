import type { CitedSource, StandData } from "../../data/stand-data.ts";
import { percentileWords } from "../../stores/stand-words.ts";
import { SpecialtyScores } from "./SpecialtyScores.tsx";
import { useView } from "./view.ts";

/** The visitor's Step 2 CK on published, specialty-wide, past figures. Never a chance of matching. */
export function WhereYouStand({ stand }: { readonly stand: StandData }) {
  const { profile } = useView();
  const score = profile.step2Score;
  const chosen = (profile.specialties ?? []).flatMap(
    (id) => stand.specialties.find((one) => one.id === id) ?? [],
  );
  const percentile = score === undefined ? null : percentileWords(score, stand.percentiles.marks);
  const { passMark, lowScore, percentiles } = stand;
  return (
    <details className="panel">
      <summary>
        <h2>Where your score stands</h2>
        <span className="small quiet">Whole specialties, the Match of 2026</span>
      </summary>
      <div className="stack">
        <p>
          These figures are of whole specialties and of the past. They say nothing of one program, and they
          are no chance of matching.
        </p>
        {score === undefined ? (
          <p>You have given no Step 2 CK score, so the figures stand alone.</p>
        ) : (
          <p>
            Your Step 2 CK is <b>{score}</b>. The pass mark is {passMark.value}
            {passMark.from ? ` since ${passMark.from.slice(0, 4)}` : ""} <Cite source={passMark.source} />
            {score < passMark.value && "; a pass under an older mark stays a pass"}.
            {percentile !== null && (
              <>
                {" "}
                Of those who took it first from US MD schools, {percentile} in 100 scored lower; there is no
                such table for IMGs <Cite source={percentiles.source} />.
              </>
            )}
          </p>
        )}
        {profile.workStatus === "citizen" && chosen.length > 0 && (
          <p>
            You are a US citizen, and the Match counts US-citizen IMGs apart. Our data has no scores of
            theirs, so those of non-US IMGs stand here instead.
          </p>
        )}
        {chosen.map((specialty) => (
          <SpecialtyScores key={specialty.id} specialty={specialty} score={score} />
        ))}
        {chosen.length === 0 && (
          <p>For the specialties you chose, no such figures are published for non-US IMGs.</p>
        )}
        <p className="small">
          <b>What we call low:</b> {lowScore.text} <Cite source={lowScore.source} />
        </p>
      </div>
    </details>
  );
}

export function Cite({ source }: { readonly source: CitedSource }) {
  return (
    <span className="cited">
      [
      <a href={source.url} rel="external">
        {source.title}
      </a>
      , {source.publisher}]
    </span>
  );
}
