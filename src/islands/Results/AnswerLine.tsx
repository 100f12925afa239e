import SAY from "../../../content/words/results.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import { GROUPS } from "../../engine/verdict-types.ts";
import { sayDay } from "../../engine/wording.ts";
import { groupCount } from "../../facts/group-words.ts";
import { answerChips } from "../../stores/answer-chips.ts";
import { closingWords } from "../../stores/closing-words.ts";
import type { Visible } from "../../stores/standings.ts";
import { fill } from "../../words/fill.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { QuizLink } from "./QuizLink.tsx";
import { useResultsView } from "./view.ts";

/** The answer first: how many programs are left, how many close when, and the answers that it rests on. */
export function AnswerLine({ visible }: { readonly visible: Visible }) {
  const { ready, profile, occasion, links, lastDays, isOwn } = useResultsView();
  const { counts } = visible;
  const total = GROUPS.reduce((sum, group) => sum + counts[group], 0);
  const left = total - counts.closed;
  const { names, languages } = ready.dataset;
  const chips = answerChips(profile, {
    specialties: names.specialties,
    regions: names.regions,
    languages: new Map(languages.map(({ id, name }) => [id, name])),
  });
  return (
    <section className="answer-line" aria-labelledby="counts">
      <h2 id="counts">
        {fillNodes(SAY.answerLine.ofNotClosedToYou, { left: thousands(left), total: thousands(total) })}
      </h2>
      <p role="status" className="visually-hidden">
        {fill(SAY.answerLine.programs, {
          total: thousands(total),
          groups: GROUPS.map((group) => groupCount(group, counts[group])).join(", "),
        })}
      </p>
      <p>
        {sayDay(occasion.asOf)}. {closingWords(visible, lastDays)}
      </p>
      <ul className="chips" aria-label={SAY.answerLine.answers}>
        {chips.map(({ question, words }) => (
          <li key={words}>
            <QuizLink question={question}>{words}</QuizLink>
          </li>
        ))}
        {isOwn && (
          <li>
            <a href={`${links.quiz}#step=check`}>{SAY.answerLine.changeYourAnswers}</a>
          </li>
        )}
      </ul>
    </section>
  );
}
