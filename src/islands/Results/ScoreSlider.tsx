import { useId, useState } from "react";
import {
  inWords,
  movesInWords,
  nextThresholdWords,
  reachedAt,
  type Threshold,
} from "../../engine/score-sweep.ts";
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
        <label htmlFor={id}>If you pass Step 2 CK with {score}</label>
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
                {mark}: +{more.length}
              </text>
            </g>
          );
        })}
      </svg>
      <p role="status">
        {reached && reached.all.length > 0
          ? `${capital(inWords(reached.all.length))} ${reached.all.length === 1 ? "program moves" : "programs move"} up: ${movesInWords(reached.all)}.`
          : "No program moves up."}{" "}
        {reached &&
          reached.closing.length > 0 &&
          `${capital(inWords(reached.closing.length))} would close, as a passed Step cannot be taken again. `}
        {next}
      </p>
      {reached && reached.all.length > 0 && <MoveList moves={reached.all} about={`with ${score}`} />}
      <p className="small quiet">
        Step 2 CK thresholds:{" "}
        {marks.map(({ score: mark, more }) => `${mark} (${more.length} more)`).join(", ") || "none"}.
      </p>
    </div>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
