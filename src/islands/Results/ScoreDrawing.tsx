import { useId } from "react";
import SAY from "../../../content/words/results.json" with { type: "json" };
import type { ScoresOfSpecialty as Scores } from "../../site/stand-data.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { HatchPattern } from "./HatchPattern.tsx";

/** The scale of the figure. */
const FROM = 200;
const TO = 280;
const TICKS = [200, 220, 240, 260, 280];

/** One specialty's quartiles, matched and not matched, with the visitor among them. What its parts mean is said once beside it, its numbers in `SpecialtyScores`. */
export function ScoreDrawing({ specialty, score }: { readonly specialty: Scores; readonly score: number }) {
  const hatch = useId();
  const { name, matched, notMatched } = specialty;
  const x = (value: number) => `${(100 * (Math.min(TO, Math.max(FROM, value)) - FROM)) / (TO - FROM)}%`;
  const wide = (from: number, to: number) => `${(100 * (to - from)) / (TO - FROM)}%`;
  return (
    <figure className="stand">
      <figcaption>
        <h3>{fillNodes(SAY.scoreDrawing.step2CkOfNonUs, { name })}</h3>
      </figcaption>
      <div className="stand-drawing">
        <svg width="100%" height="112" aria-hidden="true">
          <HatchPattern id={hatch} />
          {TICKS.map((tick) => (
            <g key={tick} className="stand-tick">
              <line x1={x(tick)} x2={x(tick)} y1="6" y2="90" />
              <text x={x(tick)} y="106">
                {tick}
              </text>
            </g>
          ))}
          <rect
            className="stand-matched"
            x={x(matched.q1)}
            width={wide(matched.q1, matched.q3)}
            y="16"
            height="24"
          />
          <rect
            className="stand-not"
            x={x(notMatched.q1)}
            width={wide(notMatched.q1, notMatched.q3)}
            y="54"
            height="24"
            fill={`url(#${hatch})`}
          />
          <rect className="stand-median" x={x(matched.median)} width="3" y="12" height="32" />
          <rect className="stand-median" x={x(notMatched.median)} width="3" y="50" height="32" />
          <line className="stand-you" x1={x(score)} x2={x(score)} y1="0" y2="92" />
        </svg>
      </div>
    </figure>
  );
}
