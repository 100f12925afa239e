import { useId, useMemo, useState } from "react";
import SAY from "../../../content/words/compare.json" with { type: "json" };
import { allShards } from "../../dataset/shards.ts";
import { thousands } from "../../engine/counted.ts";
import { loadDataset } from "../../stores/dataset.ts";
import { $pool, type Pool } from "../../stores/list-standings.ts";
import { fill } from "../../words/fill.ts";
import { useListView } from "../List/view.ts";

/** Finds a program by its name and adds it. */
export function ProgramPicker({
  ids,
  onPick,
}: {
  readonly ids: readonly string[];
  readonly onPick: (id: string) => void;
}) {
  const { pool, links } = useListView();
  const field = useId();
  const names = useId();
  const [text, setText] = useState("");
  const [said, setSaid] = useState("");
  // A name can be of any specialty: all are asked for when somebody begins to write one.
  const loadAll = () => loadDataset(links.shards, allShards(links.shards));
  const named = useMemo(() => byNameOf(pool), [pool]);
  const pick = async () => {
    await loadAll();
    const byName = byNameOf($pool.get() ?? pool);
    const words = text.trim().toLowerCase();
    const matches = [...byName]
      .filter(([name]) => words !== "" && name.includes(words))
      .map(([, one]) => one);
    const found = byName.get(words) ?? (matches.length === 1 ? matches[0] : undefined);
    if (!found)
      setSaid(
        matches.length === 0
          ? SAY.programPicker.noProgramHasThisInIts
          : fill(SAY.programPicker.programsMatchTypeMoreOfThe, { matches: thousands(matches.length) }),
      );
    else if (ids.includes(found.id)) setSaid(fill(SAY.programPicker.isThereAlready, { name: found.name }));
    else {
      setSaid(`${found.name} added.`);
      setText("");
      onPick(found.id);
    }
  };
  return (
    <form
      className="no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void pick();
      }}
    >
      <label className="field-label" htmlFor={field}>
        {SAY.programPicker.addAProgram}
      </label>
      <div className="compare-pick">
        <input
          id={field}
          className="field"
          list={names}
          autoComplete="off"
          value={text}
          onFocus={() => void loadAll()}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit" className="button">
          {SAY.programPicker.add}
        </button>
      </div>
      <datalist id={names}>
        {[...named.values()].slice(0, MOST_OFFERED).map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <p role="status" className="small">
        {said}
      </p>
    </form>
  );
}

function byNameOf({ programOf }: Pool): ReadonlyMap<string, { readonly id: string; readonly name: string }> {
  return new Map([...programOf.values()].map(({ id, name }) => [name.toLowerCase(), { id, name }]));
}

/** Browsers grow slow with more. */
const MOST_OFFERED = 1_000;
