import SAY from "../../../content/words/list.json" with { type: "json" };
import { GROUPS } from "../../engine/verdict-types.ts";
import { standingOf } from "../../engine/work-kinds.ts";
import { GROUP_WORDS } from "../../facts/group-words.ts";
import { countBySpecialty, listCost } from "../../plan/list-cost.ts";
import { hasAppliedSince } from "../../plan/list-events.ts";
import { isLowScore, isTooLateToSend, warningsOf } from "../../plan/warnings.ts";
import { facetsOf } from "../../stores/facets.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { Cite } from "./Cite.tsx";
import { type Listed, programs, usd, useListView } from "./view.ts";

/** How the list stands: programs by group, cost, and what to beware of. */
export function Summary({ listed }: { readonly listed: readonly Listed[] }) {
  const { options, profile, links, occasion } = useListView();
  const known = listed.flatMap(({ entry, program, standing }) =>
    program && standing ? [{ program, standing, isSent: hasAppliedSince(entry, occasion.season.opens) }] : [],
  );
  const needsVisa = standingOf(profile.workStatus) === "needs-visa";
  const hasLowScore = isLowScore(profile.step2Score, {
    passMark: options.passMark,
    firstQuartiles: known.flatMap(
      ({ program }) => program.facts.matchedScores?.map(({ value }) => value.q1) ?? [],
    ),
  });
  const warnings = warningsOf(
    known.map(({ program, standing, isSent }) => {
      const { j1, h1b } = facetsOf(program, occasion);
      const wanted = profile.visas && profile.visas.length > 0 ? profile.visas : (["j1", "h1b"] as const);
      return {
        specialty: program.specialty,
        group: standing.group,
        isSent,
        isVisaUnknown: needsVisa && wanted.every((visa) => (visa === "j1" ? j1 : h1b) === null),
      };
    }),
    { hasLowScore, isTooLate: isTooLateToSend(occasion) },
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
        <>
          <p>
            <b>{programs(listed.length)}</b>
            {GROUPS.map((group) => {
              const count = known.filter(({ standing }) => standing.group === group).length;
              return count === 0 ? "" : ` · ${count} ${GROUP_WORDS[group].counted}`;
            })}{" "}
            · <a href="#cost">{fillNodes(SAY.summary.aboutToApply, { totalUsd: usd(cost.totalUsd) })}</a>
            {cost.unpriced.length > 0 && ` ${SAY.summary.somePricesAreNotKnown}`}
          </p>
          {warnings.length > 0 && (
            <ul className="list-warnings">
              {warnings.map(({ id, words }) => (
                <li key={id} className="note note--warn">
                  {words}
                  {id === "few" && options.average && (
                    <>
                      {" "}
                      {options.average.words}: {options.average.value}. <Cite id={options.average.source} />{" "}
                      {options.average.note}
                    </>
                  )}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
