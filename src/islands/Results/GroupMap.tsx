import { useStore } from "@nanostores/react";
import { useEffect, useState } from "react";
import SAY from "../../../content/words/results.json" with { type: "json" };
import { GROUPS } from "../../engine/verdict-types.ts";
import { groupCount } from "../../facts/group-words.ts";
import type { CountryMap } from "../../site/maps/country-map.ts";
import { $byState } from "../../stores/by-state.ts";
import { $filters, setFilter } from "../../stores/filters.ts";
import { useResultsView } from "./view.ts";

/** The visitor's groups by state; pressing one shows its programs alone. The choice of states beside it does the same. */
export function GroupMap() {
  const { links } = useResultsView();
  const byState = useStore($byState);
  const { state: chosen } = useStore($filters);
  const map = useOutlines(`${links.base}states/outlines.json`);
  if (!map) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset.
    <svg
      className="group-map"
      viewBox={`0 0 ${map.width} ${map.height}`}
      role="group"
      aria-label={SAY.groupMap.programsByState}
    >
      {map.states.map(({ id, name, path, middle, beside }) => {
        const counts = byState.get(id);
        if (!counts) return <path key={id} d={path} className="map-none" />;
        const best = GROUPS.find((group) => counts[group] > 0) ?? "closed";
        const left = counts.open + counts.ask + counts.step;
        const words = GROUPS.filter((group) => counts[group] > 0).map((group) =>
          groupCount(group, counts[group]),
        );
        const [x, y] = beside ?? middle;
        const press = () => setFilter("state", chosen === id ? null : id);
        // The number stands beside the button: its name says more than that.
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard has the button in it.
          <g key={id} className={`map-state map-${best}`} onClick={press}>
            {/* biome-ignore lint/a11y/useSemanticElements: a part of a drawing is no button of HTML. */}
            <path
              d={path}
              role="button"
              tabIndex={0}
              aria-pressed={chosen === id}
              aria-label={`${name}: ${words.join(", ")}`}
              onKeyDown={(event) => {
                if (event.key !== "Enter" && event.key !== " ") return;
                event.preventDefault();
                press();
              }}
            />
            {beside && <line x1={middle[0]} y1={middle[1]} x2={x - 8} y2={y} />}
            <text x={x} y={y} dy="0.35em">
              {left}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Where the outlines do not come, the choice of states stands alone. */
function useOutlines(address: string): CountryMap | null {
  const [map, setMap] = useState<CountryMap | null>(null);
  useEffect(() => {
    const asked = new AbortController();
    fetch(address, { signal: asked.signal })
      .then((answer) => (answer.ok ? answer.json() : null))
      .then(setMap)
      .catch(() => {});
    return () => asked.abort();
  }, [address]);
  return map;
}
