import SAY from "../../../content/words/results.json" with { type: "json" };
import { standingOf } from "../../engine/work-kinds.ts";
import type { StandData } from "../../site/stand-data.ts";
import { percentileWords } from "../../stores/stand-words.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
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
      <p>{SAY.standFigures.theseFiguresAreOfWholeSpecialties}</p>
      {score === undefined ? (
        <p>{SAY.standFigures.youHaveGivenNoStep2}</p>
      ) : (
        <p>
          {fillNodes(SAY.standFigures.yourStep2CkIsThe, {
            score: <b>{score}</b>,
            passMark: passMark.value,
            part: passMark.from ? ` since ${passMark.from.slice(0, 4)}` : "",
            page: <CitedPage source={passMark.source} />,
            part2: score < passMark.value && SAY.standFigures.aPassUnderAnOlderMark,
          })}
          {percentile !== null && (
            <>
              {" "}
              {fillNodes(SAY.standFigures.ofThoseWhoTookItFirst, {
                percentile,
                page: <CitedPage source={percentiles.source} />,
              })}
            </>
          )}
        </p>
      )}
      {standingOf(profile.workStatus) === "citizen" && chosen.length > 0 && (
        <p>{SAY.standFigures.youAreAUsCitizenAnd}</p>
      )}
      {chosen.map((specialty) => (
        <SpecialtyScores key={specialty.id} specialty={specialty} score={score} />
      ))}
      {chosen.length === 0 && <p>{SAY.standFigures.forTheSpecialtiesYouChoseNo}</p>}
      <p className="small">
        <b>{SAY.standFigures.whatWeCallLow}</b> {lowScore.text} <CitedPage source={lowScore.source} />
      </p>
    </div>
  );
}
