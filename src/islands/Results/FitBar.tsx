import { useId } from "react";
import SAY from "../../../content/words/results.json" with { type: "json" };
import type { Range } from "../../engine/verdict-types.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { HatchPattern } from "./HatchPattern.tsx";

/** The fit range: what is sure is solid, what is open is hatched, and the words say the same. */
export function FitBar({ fit }: { readonly fit: Range }) {
  const hatch = useId();
  const low = Math.round(fit.low);
  const high = Math.round(fit.high);
  return (
    <div className="fit">
      <p className="small">
        <b>{fillNodes(SAY.fitBar.fitOf100Points, { part: low === high ? low : `${low}–${high}` })}</b>
        {fillNodes(SAY.fitBar.sureNotKnownYet, { low, high: high - low })}
      </p>
      <svg className="fit-bar" width="100%" height="14" aria-hidden="true">
        <HatchPattern id={hatch} />
        <rect className="fit-whole" width="100%" height="14" />
        <rect className="fit-sure" width={`${low}%`} height="14" />
        <rect
          className="fit-open"
          x={`${low}%`}
          width={`${high - low}%`}
          height="14"
          fill={`url(#${hatch})`}
        />
      </svg>
    </div>
  );
}
