import { useId, useState } from "react";
import SAY from "../../../content/words/results.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import {
  inWords,
  movesInWords,
  nextThresholdWords,
  reachedAt,
  type Threshold,
} from "../../engine/score-sweep.ts";
import { fill } from "../../words/fill.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { MoveList } from "./MoveList.tsx";

/** Scores that the slider spans; it starts at the pass mark, the lowest that can stand. */
const HIGHEST = 270;

/** Step 2 CK as a slider with the scores marked at which programs change group, and the same in words. */
export function ScoreSlider({ sweep }: { readonly sweep: readonly Threshold[] }) {
  const id = useId();
  const lowest = sweep[0]?.score ?? 0;
  const [score, setScore] = useState(lowest);
  const reached = reachedAt(sweep, score);
  const next = nextThresholdWords(sweep, score);
  const marks = sweep.filter(({ more }) => more.length > 0);
  return (
    <div className="slider">
      <h3>
        <label htmlFor={id}>{fillNodes(SAY.scoreSlider.ifYouPassStep2Ck, { score })}</label>
      </h3>
      <input
        id={id}
        type="range"
        min={lowest}
        max={HIGHEST}
        value={score}
        list={`${id}-marks`}
        onChange={(event) => setScore(Number(event.target.value))}
      />
      <datalist id={`${id}-marks`}>
        {marks.map((mark) => (
          <option key={mark.score} value={mark.score} />
        ))}
      </datalist>
      <svg className="slider-marks" width="100%" height="34" aria-hidden="true">
        {marks.map(({ score: mark, more }) => {
          const x = `${(100 * (mark - lowest)) / (HIGHEST - lowest)}%`;
          return (
            <g key={mark}>
              <line x1={x} x2={x} y1="0" y2="10" />
              <text x={x} y="26">
                {mark}: +{thousands(more.length)}
              </text>
            </g>
          );
        })}
      </svg>
      <p role="status">
        {reached && reached.all.length > 0
          ? fill(SAY.scoreSlider.up, {
              all: capital(inWords(reached.all.length)),
              n: reached.all.length,
              movesInWords: movesInWords(reached.all),
            })
          : SAY.scoreSlider.noProgramMovesUp}{" "}
        {reached &&
          reached.closing.length > 0 &&
          `${fill(SAY.scoreSlider.wouldCloseAsAPassedStep, { closing: capital(inWords(reached.closing.length)) })} `}
        {next}
      </p>
      {reached && reached.all.length > 0 && <MoveList moves={reached.all} about={`with ${score}`} />}
      <p className="small quiet">
        {fillNodes(SAY.scoreSlider.step2CkThresholds, {
          part:
            marks
              .map(({ score: mark, more }) =>
                fill(SAY.scoreSlider.more, { mark, more: thousands(more.length) }),
              )
              .join(", ") || "none",
        })}
      </p>
    </div>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
