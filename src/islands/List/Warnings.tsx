import type { ReactNode } from "react";
import { standingOf } from "../../engine/work-kinds.ts";
import { hasAppliedSince } from "../../plan/list-events.ts";
import { isLowScore, isTooLateToSend, warningsOf } from "../../plan/warnings.ts";
import { facetsOf } from "../../stores/facets.ts";
import { type Listed, useListView } from "./view.ts";

/** What to beware of with a list as it stands; beside a short one the average list of others, with its `source`. */
export default function Warnings({
  listed,
  source,
}: {
  readonly listed: readonly Listed[];
  readonly source: ReactNode;
}) {
  const { options, profile, occasion } = useListView();
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
  if (listed.length === 0 || warnings.length === 0) return null;
  return (
    <ul className="list-warnings">
      {warnings.map(({ id, words }) => (
        <li key={id} className="note note--warn">
          {words}
          {id === "few" && options.average && (
            <>
              {" "}
              {options.average.words}: {options.average.value}. {source} {options.average.note}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
