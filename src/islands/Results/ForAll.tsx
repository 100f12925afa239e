import SAY from "../../../content/words/results.json" with { type: "json" };
import { plural } from "../../engine/counted.ts";
import { criteriaForAll } from "../../engine/verdict.ts";
import { wordsOf } from "../../engine/words.ts";
import { awaitedQuestion } from "../../stores/awaited-question.ts";
import { fragmentOfQuestion } from "../../stores/quiz-flow.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { Sources } from "./Sources.tsx";
import { useResultsView } from "./view.ts";

/** What binds this visitor whatever a program says, told once above the programs. The pages of a rule that keeps nobody out are folded. */
export function ForAll() {
  const { profile, occasion, links, isOwn } = useResultsView();
  const criteria = criteriaForAll(profile, occasion);
  const isOver = criteria.some(({ effect }) => effect === "close");
  const isFree = criteria.every(({ effect }) => effect === "none");
  const rules = (
    <ul>
      {criteria.map(({ id, status, effect, sentence, sources }) => {
        const { title } = wordsOf(id);
        const question = isOwn && status === "unknown-profile" ? awaitedQuestion(id, profile) : null;
        return (
          <li key={id}>
            <a className="term" href={`${links.method}#gate-${id}`}>
              {title}
            </a>
            {": "}
            {sentence}{" "}
            {question !== null && (
              <>
                <a href={links.quiz + fragmentOfQuestion(question, true)}>{SAY.forAll.answerIt}</a>{" "}
              </>
            )}
            {effect === "none" && sources.length > 1 ? (
              <details className="small">
                <summary>
                  {plural(sources.length, "page")}
                  <span className="visually-hidden"> {fillNodes(SAY.forAll.behind, { title })}</span>
                </summary>
                <Sources ids={sources} />
              </details>
            ) : (
              <Sources ids={sources} />
            )}
          </li>
        );
      })}
    </ul>
  );
  // What keeps nobody out waits to be opened.
  if (isFree)
    return (
      <details className="panel">
        <summary>
          <h2>{SAY.forAll.whateverAProgramSays}</h2>
          <span className="small quiet">{SAY.forAll.whatBindsEverybodyNothingOfIt}</span>
        </summary>
        {rules}
      </details>
    );
  return (
    <section className={isOver ? "note note--warn stack" : "note stack"} aria-labelledby="for-all">
      <h2 id="for-all">{SAY.forAll.whateverAProgramSays}</h2>
      {rules}
    </section>
  );
}
