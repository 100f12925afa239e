import { useStore } from "@nanostores/react";
import { type ReactNode, useEffect } from "react";
import SAY from "../../../content/words/results.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import { $byState } from "../../stores/by-state.ts";
import { loadCenters } from "../../stores/centers.ts";
import {
  $filters,
  ALL_SPECIALTIES,
  clearFilters,
  type Filters,
  NEAR_MILES,
  setFilter,
  togglePlace,
} from "../../stores/filters.ts";
import { fill } from "../../words/fill.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { Tick } from "../shared/Tick.tsx";
import { GroupMap } from "./GroupMap.tsx";
import { useResultsView } from "./view.ts";

/** Which programs are shown. All are native controls; what they do is said by the counts above. Loaded when it is opened. */
export default function FilterPanel() {
  const filters = useStore($filters);
  const { names, programs } = useResultsView().ready.dataset;
  const byState = useStore($byState);
  // What the map says, in words.
  const withCounts = ([id, name]: readonly [string, string]): readonly [string, string] => {
    const { open = 0, ask = 0, step = 0, closed = 0 } = byState.get(id) ?? {};
    const left = open + ask + step;
    return [
      id,
      fill(SAY.filterPanel.stateWithCounts, { name, left: thousands(left), all: thousands(left + closed) }),
    ];
  };
  const inState = programs.filter(({ state }) => filters.state === null || state === filters.state);
  const present = (list: ReadonlyMap<string, string>, used: readonly string[]) =>
    [...list].filter(([id]) => used.includes(id)).sort(([, a], [, b]) => (a < b ? -1 : 1));
  return (
    <div className="filters">
      <GroupMap />
      <Select name="specialty" label={SAY.filterPanel.specialty} filters={filters}>
        <option value="">{SAY.filterPanel.thoseIChose}</option>
        <option value={ALL_SPECIALTIES}>{SAY.filterPanel.allSpecialties}</option>
        <Options of={[...names.specialties].sort(([, a], [, b]) => (a < b ? -1 : 1))} />
      </Select>
      <Select name="state" label={SAY.filterPanel.state} filters={filters}>
        <option value="">{SAY.filterPanel.allStates}</option>
        <Options of={present(names.states, [...byState.keys()]).map(withCounts)} />
      </Select>
      <Places
        kind="regions"
        label={SAY.filterPanel.addARegion}
        names={names.regions}
        chosen={filters.regions}
        options={[...names.regions]}
      />
      <Places
        kind="cities"
        label={SAY.filterPanel.addACity}
        names={names.cities}
        chosen={filters.cities}
        options={present(names.cities, [...new Set(inState.map(({ city }) => city))])}
      />
      <NearChoice
        filters={filters}
        cities={present(
          names.cities,
          programs.map(({ city }) => city),
        )}
      />
      <Select name="visa" label={SAY.filterPanel.visaItSaysItSponsors} filters={filters}>
        <option value="">{SAY.filterPanel.anyOrNone}</option>
        <option value="j1">J-1</option>
        <option value="h1b">H-1B</option>
      </Select>
      <Tick isOn={filters.hideUnknown} onTurn={(isOn) => setFilter("hideUnknown", isOn)}>
        {SAY.filterPanel.hideProgramsThatDoNotSay}
      </Tick>
      <p>
        <button type="button" className="button button--quiet button--small" onClick={clearFilters}>
          {SAY.filterPanel.clearFilters}
        </button>
      </p>
    </div>
  );
}

/** Near a city: programs of cities whose centers lie within so many miles. */
function NearChoice({
  filters: { near },
  cities,
}: {
  readonly filters: Filters;
  readonly cities: readonly (readonly [string, string])[];
}) {
  const { shards } = useResultsView().links;
  const [, middle] = NEAR_MILES;
  const isChosen = near !== null;
  useEffect(() => {
    if (isChosen) void loadCenters(shards.folder);
  }, [isChosen, shards.folder]);
  return (
    <div className="filter">
      <label className="field-label" htmlFor="filter-near">
        {SAY.filterPanel.near}
      </label>
      <select
        id="filter-near"
        className="field"
        value={near?.city ?? ""}
        onChange={({ target: { value } }) =>
          setFilter("near", value === "" ? null : { city: value, miles: near?.miles ?? middle })
        }
      >
        <option value="">{SAY.filterPanel.anywhere}</option>
        <Options of={cities} />
      </select>
      {near && (
        <select
          className="field"
          aria-label={SAY.filterPanel.milesInAStraightLine}
          value={near.miles}
          onChange={({ target }) => setFilter("near", { ...near, miles: Number(target.value) })}
        >
          {NEAR_MILES.map((miles) => (
            <option key={miles} value={miles}>
              {fillNodes(SAY.filterPanel.withinMiles, { miles })}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

interface PlacesProps {
  readonly kind: "regions" | "cities";
  readonly label: string;
  readonly names: ReadonlyMap<string, string>;
  readonly chosen: readonly string[];
  readonly options: readonly (readonly [string, string])[];
}

/** Several places at once: chosen ones stand as buttons that take them away again. */
function Places({ kind, label, names, chosen, options }: PlacesProps) {
  return (
    <div className="filter">
      <label className="field-label" htmlFor={`filter-${kind}`}>
        {label}
      </label>
      <select
        id={`filter-${kind}`}
        className="field"
        value=""
        onChange={({ target }) => togglePlace(kind, target.value)}
      >
        <option value="">{chosen.length === 0 ? "Everywhere" : SAY.filterPanel.oneMore}</option>
        <Options of={options.filter(([id]) => !chosen.includes(id))} />
      </select>
      {chosen.length > 0 && (
        <ul className="chips">
          {chosen.map((id) => (
            <li key={id}>
              <button type="button" onClick={() => togglePlace(kind, id)}>
                {names.get(id) ?? id} <span aria-hidden="true">✕</span>
                <span className="visually-hidden">{SAY.filterPanel.takeAway}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface SelectProps {
  readonly name: "specialty" | "state" | "visa";
  readonly label: string;
  readonly filters: Filters;
  readonly children: ReactNode;
}

function Select({ name, label, filters, children }: SelectProps) {
  return (
    <div className="filter">
      <label className="field-label" htmlFor={`filter-${name}`}>
        {label}
      </label>
      <select
        id={`filter-${name}`}
        className="field"
        value={filters[name] ?? ""}
        onChange={(event) => setFilter(name, (event.target.value || null) as never)}
      >
        {children}
      </select>
    </div>
  );
}

function Options({ of }: { readonly of: readonly (readonly [string, string])[] }) {
  return of.map(([id, name]) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
}
