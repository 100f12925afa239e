import { useStore } from "@nanostores/react";
import SAY from "../../../content/words/results.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import { GROUPS, type Group } from "../../engine/verdict-types.ts";
import { GROUP_WORDS } from "../../facts/group-words.ts";
import { $filters, setFilter } from "../../stores/filters.ts";
import { SORT_WORDS, type Sort } from "../../stores/sorting.ts";
import type { Visible } from "../../stores/standings.ts";
import { ROWS_ID } from "./rows-id.ts";

/** The four groups with their numbers: they stay in sight above the rows. Pressing a group shows it alone, and the rows. */
export function GroupBar({ visible }: { readonly visible: Visible }) {
  const { group: chosen } = useStore($filters);
  const toggle = (group: Group) => {
    setFilter("group", chosen === group ? null : group);
    document.getElementById(ROWS_ID)?.scrollIntoView();
  };
  return (
    <div className="group-bar no-print">
      <fieldset className="counts">
        <legend className="visually-hidden">{SAY.groupBar.groupsPressOneToSeeIt}</legend>
        {GROUPS.map((group) => {
          const { name, sign } = GROUP_WORDS[group];
          return (
            <button
              key={group}
              type="button"
              className={`count group-${group}`}
              aria-pressed={chosen === group}
              onClick={() => toggle(group)}
            >
              <span className="count-number">{thousands(visible.counts[group])}</span>{" "}
              <span className="count-name">
                <span aria-hidden="true">{sign} </span>
                {name}
              </span>
            </button>
          );
        })}
      </fieldset>
    </div>
  );
}

/** In which order rows stand; the heads of a wide table sort too. */
export function SortChoice() {
  const { sort } = useStore($filters);
  return (
    <label className="sort-by no-print">
      <span className="small">
        {SAY.groupBar.order}
        <span className="visually-hidden"> {SAY.groupBar.ofTheRows}</span>
      </span>
      <select
        className="field"
        value={sort}
        onChange={({ target }) => setFilter("sort", target.value as Sort)}
      >
        {SORT_WORDS.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
        {!SORT_WORDS.some(([id]) => id === sort) && <option value={sort}>{SAY.groupBar.byAColumn}</option>}
      </select>
    </label>
  );
}
