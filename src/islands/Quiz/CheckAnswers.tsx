import { useStore } from "@nanostores/react";
import { useRef } from "react";
import SAY from "../../../content/words/quiz.json" with { type: "json" };
import { PROFILE_FIELD_NAMES } from "../../engine/profile-fields.ts";
import { labelOf, sayAnswer } from "../../stores/answer-words.ts";
import { $occasion } from "../../stores/occasion.ts";
import { $profile } from "../../stores/profile.ts";
import {
  fragmentOfPlace,
  fragmentOfQuestion,
  type QuizQuestion,
  STEPS,
  stepPlace,
} from "../../stores/quiz-flow.ts";
import { $drafts, problemsIn } from "../../stores/quiz-problems.ts";
import { textOf, titleOfStep } from "../../stores/quiz-texts.ts";
import { namesOf, type Options } from "../shared/names.ts";
import { ErrorSummary } from "./ErrorSummary.tsx";

/** Every answer on one page, each with a way to change it. */
export function CheckAnswers({ options, results }: { readonly options: Options; readonly results: string }) {
  const profile = useStore($profile);
  const drafts = useStore($drafts);
  const occasion = useStore($occasion);
  const summary = useRef<HTMLDivElement>(null);
  if (!occasion) return null;
  const problems = problemsIn(PROFILE_FIELD_NAMES, { profile, drafts, occasion });
  const wrong = problems.filter(({ kind }) => kind === "wrong");
  const names = namesOf(options);

  const answersTo = ({ fields }: QuizQuestion) =>
    fields.flatMap((field) => {
      const words = sayAnswer(field, profile, names);
      return words === null ? [] : [{ field, words, label: fields.length > 1 ? labelOf(field) : null }];
    });

  return (
    <div className="stack">
      {wrong.length > 0 && <ErrorSummary ref={summary} problems={wrong} elsewhere />}
      {STEPS.map((step) => (
        <section key={step.id} aria-labelledby={`check-${step.id}`}>
          <h3 id={`check-${step.id}`}>{titleOfStep(step.id)}</h3>
          <dl className="answers">
            {step.questions.map((question) => {
              const answers = answersTo(question);
              const asks = problems.filter(
                ({ field, kind }) => kind === "unusual" && question.fields.includes(field),
              );
              return (
                <div key={question.id}>
                  <dt>{textOf(question.id).title}</dt>
                  <dd>
                    {answers.length === 0 && <span className="quiet">{SAY.checkAnswers.notAnswered}</span>}
                    {answers.map(({ field, label, words }) => (
                      <span key={field} className="answer">
                        {label ? `${label}: ` : ""}
                        <b>{words}</b>
                      </span>
                    ))}
                    {asks.map(({ words }) => (
                      <span key={words} className="problem problem--unusual">
                        {words}
                      </span>
                    ))}
                  </dd>
                  <dd className="answers-change">
                    <a href={fragmentOfQuestion(question.id, true)}>
                      {SAY.checkAnswers.change}
                      <span className="visually-hidden">: {textOf(question.id).title}</span>
                    </a>
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      ))}
      <div className="button-row">
        <a
          className="button"
          href={results}
          onClick={(event) => {
            if (wrong.length === 0) return;
            event.preventDefault();
            summary.current?.focus();
          }}
        >
          {SAY.checkAnswers.seeYourPrograms}
        </a>
        <a className="button button--quiet" href={fragmentOfPlace(stepPlace(STEPS.length - 1))}>
          {SAY.checkAnswers.back}
        </a>
      </div>
    </div>
  );
}
