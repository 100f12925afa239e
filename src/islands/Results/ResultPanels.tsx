import { lazy, Suspense, useState } from "react";
import SAY from "../../../content/words/results.json" with { type: "json" };
import { $filters, hasFilters } from "../../stores/filters.ts";
import { lazyPart } from "../shared/lazy-part.tsx";

const FilterPanel = lazyPart(() => import("./FilterPanel.tsx"), "Filters");
/** Tries every change there is: code and work that the programs themselves do not wait for. */
const WhatIfPanel = lazyPart(() => import("./WhatIfPanel.tsx"), SAY.resultPanels.whatWouldOpenMorePrograms);
/** Where it does not come, the panel below says so. */
const WhatIfHeadline = lazy(() =>
  import("./WhatIfPanel.tsx").then(
    (part) => ({ default: part.WhatIfHeadline }),
    () => ({ default: () => null }),
  ),
);

/** The panel stands at once and stays the same, so that nothing moves and nothing closes when its words come. */
export function WhatIfFold() {
  return (
    <details className="panel" id="what-if">
      <summary>
        <h2>{SAY.resultPanels.whatWouldOpenMorePrograms}</h2>
        <span className="small quiet">
          <Suspense fallback={SAY.resultPanels.tryingEachChange}>
            <WhatIfHeadline />
          </Suspense>
        </span>
      </summary>
      <Suspense fallback={<p className="quiet">{SAY.resultPanels.tryingEachChange}</p>}>
        <WhatIfPanel />
      </Suspense>
    </details>
  );
}

/** A link with filters shows them; otherwise they wait to be opened. */
export function FiltersFold() {
  const [isOpen, setOpen] = useState(() => hasFilters({ ...$filters.get(), group: null }));
  return (
    <details className="panel" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{SAY.resultPanels.filter}</h2>
        <span className="small quiet">{SAY.resultPanels.placesSpecialtyVisaSilentPrograms}</span>
      </summary>
      {isOpen && (
        <Suspense fallback={<p className="quiet">{SAY.resultPanels.oneMoment}</p>}>
          <FilterPanel />
        </Suspense>
      )}
    </details>
  );
}
