import { useStore } from "@nanostores/react";
import { type ReactNode, useState } from "react";
import {
  $filters,
  ALL_SPECIALTIES,
  clearFilters,
  type Filters,
  hasFilters,
  type Sort,
  setFilter,
} from "../../stores/filters.ts";
import { useView } from "./view.ts";

const SORT_WORDS: Readonly<Record<Sort, string>> = {
  fit: "Best fit",
  sure: "Fit that is sure",
  coverage: "How much is known",
  name: "Name",
};

/** Filters and order. All are native controls; what they do is said by the counts above. */
export function FilterPanel() {
  const filters = useStore($filters);
  const { ready } = useView();
  // A link with filters shows them.
  const [isOpen, setOpen] = useState(() => hasFilters({ ...filters, group: null }));
  const { names, programs } = ready.dataset;
  const inPlace = programs.filter(
    ({ state, region }) =>
      (filters.state === null || state === filters.state) &&
      (filters.region === null || region === filters.region),
  );
  const present = (list: ReadonlyMap<string, string>, used: readonly string[]) =>
    [...list].filter(([id]) => used.includes(id)).sort(([, a], [, b]) => (a < b ? -1 : 1));

  return (
    <details className="panel" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>Filter and sort</h2>
      </summary>
      <div className="filters">
        <Select name="specialty" label="Specialty" filters={filters}>
          <option value="">Those I chose</option>
          <option value={ALL_SPECIALTIES}>All specialties</option>
          <Options of={[...names.specialties].sort(([, a], [, b]) => (a < b ? -1 : 1))} />
        </Select>
        <Select name="region" label="Region" filters={filters}>
          <option value="">All regions</option>
          <Options of={[...names.regions]} />
        </Select>
        <Select name="state" label="State" filters={filters}>
          <option value="">All states</option>
          <Options of={present(names.states, [...new Set(programs.map(({ state }) => state))])} />
        </Select>
        <Select name="city" label="City" filters={filters}>
          <option value="">All cities</option>
          <Options of={present(names.cities, [...new Set(inPlace.map(({ city }) => city))])} />
        </Select>
        <Select name="visa" label="Visa it says it sponsors" filters={filters}>
          <option value="">Any or none</option>
          <option value="j1">J-1</option>
          <option value="h1b">H-1B</option>
        </Select>
        <Select name="sort" label="Order within each group" filters={filters}>
          <Options of={Object.entries(SORT_WORDS)} />
        </Select>
        <label className="choice">
          <input
            type="checkbox"
            checked={filters.hideUnknown}
            onChange={(event) => setFilter("hideUnknown", event.target.checked)}
          />
          <span>Hide programs that do not say whether they take IMGs, or sponsor a visa I need</span>
        </label>
        <p>
          <button type="button" className="button button--quiet button--small" onClick={clearFilters}>
            Clear filters
          </button>
        </p>
      </div>
    </details>
  );
}

interface SelectProps {
  readonly name: Exclude<keyof Filters, "hideUnknown" | "group">;
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
