import SAY from "../../../content/words/results.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import type { ScoresOfSpecialty as Scores } from "../../site/stand-data.ts";
import { placeAmong } from "../../stores/stand-words.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
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
          {fillNodes(SAY.specialtyScores.matchedWithAKnownScoreHalf, {
            n: thousands(matched.n),
            q1: matched.q1,
            q3: matched.q3,
            median: matched.median,
            min: matched.min,
          })}
        </li>
        <li>
          {fillNodes(SAY.specialtyScores.notMatchedIntoItHalfHad, {
            n: thousands(notMatched.n),
            q1: notMatched.q1,
            q3: notMatched.q3,
            median: notMatched.median,
          })}
        </li>
        {score !== undefined && (
          <li>
            {fillNodes(SAY.specialtyScores.yourLies, {
              score,
              placeAmong: placeAmong(score, matched, SAY.specialtyScores.whoMatched),
            })}
          </li>
        )}
        <li>
          {fillNodes(SAY.specialtyScores.rankedItFirstProgramsRankedMedian, {
            rankedFirst: thousands(rankedFirst),
            matched: ranks.matched,
            notMatched: ranks.notMatched,
          })}
        </li>
      </ul>
      <p>
        <CitedPage source={source} />
      </p>
    </section>
  );
}
