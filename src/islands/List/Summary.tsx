import SAY from "../../../content/words/list.json" with { type: "json" };
import { dollars } from "../../engine/counted.ts";
import { GROUPS } from "../../engine/verdict-types.ts";
import { groupCount } from "../../facts/group-words.ts";
import { countBySpecialty, listCost } from "../../plan/list-cost.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { lazyPart } from "../shared/lazy-part.tsx";
import { Cite } from "./Cite.tsx";
import { type Listed, programs, useListView } from "./view.ts";

const Warnings = lazyPart(() => import("./Warnings.tsx"), SAY.summary.whatToBewareOf);

/** How the list stands: programs by group, cost, and what to beware of. */
export function Summary({ listed }: { readonly listed: readonly Listed[] }) {
  const { options, profile, links } = useListView();
  const known = listed.flatMap(({ program, standing }) =>
    program && standing ? [{ program, standing }] : [],
  );
  const cost = listCost(countBySpecialty(known.map(({ program }) => program)), options);
  return (
    <section className="stack" aria-label={SAY.summary.howYourListStands}>
      {(profile.specialties?.length ?? 0) === 0 && (
        <div className="note stack">
          <p>
            <a href={links.quiz}>{SAY.summary.takeTheQuiz}</a>
            {SAY.summary.andTheListCanSayWhich}
          </p>
          <p>{SAY.summary.untilThenItDoesNotKnow}</p>
        </div>
      )}
      {listed.length > 0 && (
        <p>
          <b>{programs(listed.length)}</b>
          {GROUPS.map((group) => {
            const count = known.filter(({ standing }) => standing.group === group).length;
            return count === 0 ? "" : ` · ${groupCount(group, count)}`;
          })}{" "}
          · <a href="#cost">{fillNodes(SAY.summary.aboutToApply, { totalUsd: dollars(cost.totalUsd) })}</a>
          {cost.unpriced.length > 0 && ` ${SAY.summary.somePricesAreNotKnown}`}
        </p>
      )}
      {/* Also where there is nothing to beware of: its code comes with the page's, or the list would go away for it later. */}
      <Warnings listed={listed} source={options.average && <Cite id={options.average.source} />} />
    </section>
  );
}
