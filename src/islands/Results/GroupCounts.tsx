import { useStore } from "@nanostores/react";
import { GROUPS, type Group } from "../../engine/verdict-types.ts";
import { $filters, setFilter } from "../../stores/filters.ts";
import { GROUP_WORDS } from "../../stores/group-words.ts";
import type { Visible } from "../../stores/standings.ts";
import { useView } from "./view.ts";

/** How many programs stand in each group, said aloud when it changes; pressing one shows that group alone. */
export function GroupCounts({ visible }: { readonly visible: Visible }) {
  const { links } = useView();
  const chosen = useStore($filters).group;
  const { counts } = visible;
  const total = GROUPS.reduce((sum, group) => sum + counts[group], 0);
  const toggle = (group: Group) => setFilter("group", chosen === group ? null : group);
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">
        {total} {total === 1 ? "program" : "programs"} in your search
      </h2>
      <p role="status" className="visually-hidden">
        {`${total} programs: ${GROUPS.map((group) => `${counts[group]} ${GROUP_WORDS[group].counted}`).join(", ")}.`}
      </p>
      <div className="counts">
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
              <span className="count-number">{counts[group]}</span>
              <span>
                <span aria-hidden="true">{sign} </span>
                {name}
              </span>
            </button>
          );
        })}
      </div>
      <p className="small quiet">
        Press a group to see it alone. <a href={links.method}>How we decide</a> ·{" "}
        <a href={`${links.quiz}#step=check`}>Change your answers</a>
      </p>
    </section>
  );
}
