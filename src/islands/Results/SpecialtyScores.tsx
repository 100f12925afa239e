import type { ScoresOfSpecialty as Scores } from "../../site/stand-data.ts";
import { placeAmong } from "../../stores/stand-words.ts";
import { CitedPage } from "./CitedPage.tsx";

/** The numbers behind one specialty's drawing, in words. */
export function SpecialtyScores({
  specialty,
  score,
}: {
  readonly specialty: Scores;
  readonly score: number | undefined;
}) {
  const { name, matched, notMatched, ranks, rankedFirst, source } = specialty;
  return (
    <section>
      <h3>{name}</h3>
      <ul>
        <li>
          Matched ({matched.n} with a known score): half had {matched.q1} to {matched.q3}, median{" "}
          {matched.median}, lowest {matched.min}.
        </li>
        <li>
          Not matched into it ({notMatched.n}): half had {notMatched.q1} to {notMatched.q3}, median{" "}
          {notMatched.median}.
        </li>
        {score !== undefined && (
          <li>
            Your {score} lies {placeAmong(score, matched, "who matched")}.
          </li>
        )}
        <li>
          {rankedFirst.toLocaleString("en-US")} ranked it first. Programs ranked, median: {ranks.matched} of
          those who matched, {ranks.notMatched} of those who did not.
        </li>
      </ul>
      <p>
        <CitedPage source={source} />
      </p>
    </section>
  );
}
