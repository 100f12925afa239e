import { Suspense, useState } from "react";
import type { StandData } from "../../site/stand-data.ts";
import { lazyPart } from "../shared/lazy-part.tsx";

const StandFigures = lazyPart(() => import("./StandFigures.tsx"));

/** The visitor's Step 2 CK on published, specialty-wide, past figures. Never a chance of matching. */
export function WhereYouStand({ stand }: { readonly stand: StandData }) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details className="panel" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        <h2>Where your score stands</h2>
        <span className="small quiet">Whole specialties, the Match of 2026</span>
      </summary>
      {wasOpened && (
        <Suspense fallback={<p className="quiet">Getting the figures…</p>}>
          <StandFigures stand={stand} />
        </Suspense>
      )}
    </details>
  );
}
