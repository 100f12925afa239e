import { useState } from "react";
import type { Standing } from "../../engine/rank.ts";
import type { Group } from "../../engine/verdict-types.ts";
import { GROUP_WORDS } from "../../stores/group-words.ts";
import { AskGroup } from "./AskGroup.tsx";
import { ProgramCard } from "./ProgramCard.tsx";

interface Props {
  readonly group: Group;
  readonly standings: readonly Standing[];
}

const FIRST = 10;
const MORE = 20;

/** One group's programs, a page of them at a time: only what is shown gets its sentences. */
export function GroupList({ group, standings }: Props) {
  const [most, setMost] = useState(FIRST);
  const { name, sign, about } = GROUP_WORDS[group];
  const shown = standings.slice(0, most);
  const left = standings.length - shown.length;
  return (
    <section className="group-list" aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`} className={`group-title group-${group}`}>
        <span aria-hidden="true">{sign} </span>
        {name} <span className="quiet">({standings.length})</span>
      </h2>
      <p className="small">{about}</p>
      {standings.length === 0 ? (
        <p className="quiet">
          None with these answers and filters.
          {group === "open" && " Look at “Ask first” next: nothing those programs publish rules you out."}
        </p>
      ) : (
        <>
          {group !== "closed" && <AskGroup standings={shown} name={name} />}
          <ol className="cards">
            {shown.map((standing) => (
              <li key={standing.id}>
                <ProgramCard standing={standing} />
              </li>
            ))}
          </ol>
          {left > 0 && (
            <p>
              <button type="button" className="button button--quiet" onClick={() => setMost(most + MORE)}>
                Show {Math.min(MORE, left)} more of {left}
                <span className="visually-hidden"> {GROUP_WORDS[group].counted}</span>
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}
