import { useStore } from "@nanostores/react";
import { GROUPS } from "../../engine/verdict-types.ts";
import { sayDay } from "../../engine/wording.ts";
import { GROUP_WORDS } from "../../facts/group-words.ts";
import { answerChips } from "../../stores/answer-chips.ts";
import { closingWords } from "../../stores/closing-words.ts";
import { fragmentOfQuestion } from "../../stores/quiz-flow.ts";
import { $shared } from "../../stores/shared.ts";
import type { Visible } from "../../stores/standings.ts";
import { useResultsView } from "./view.ts";

/** The answer first: how many programs are left, how many close when, and the answers that it rests on. */
export function AnswerLine({ visible }: { readonly visible: Visible }) {
  const { ready, profile, occasion, links, lastDays } = useResultsView();
  const isShared = useStore($shared) !== null;
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
        {left} of {total} {total === 1 ? "program" : "programs"} {left === 1 ? "is" : "are"} not closed to you
      </h2>
      <p role="status" className="visually-hidden">
        {`${total} programs: ${GROUPS.map((group) => `${counts[group]} ${GROUP_WORDS[group].counted}`).join(", ")}.`}
      </p>
      <p>
        {sayDay(occasion.asOf)}. {closingWords(visible, lastDays)}
      </p>
      <ul className="chips" aria-label="Answers">
        {chips.map(({ question, words }) => (
          <li key={words}>
            {isShared ? (
              <span>{words}</span>
            ) : (
              <a href={links.quiz + fragmentOfQuestion(question, true)}>{words}</a>
            )}
          </li>
        ))}
        {!isShared && (
          <li>
            <a href={`${links.quiz}#step=check`}>Change your answers</a>
          </li>
        )}
      </ul>
    </section>
  );
}
