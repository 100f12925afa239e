import { useStore } from "@nanostores/react";
import { useRef } from "react";
import SAY from "../../../content/words/quiz.json" with { type: "json" };
import type { Profile } from "../../engine/profile.ts";
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
import { stillWanted } from "./wanted.ts";

interface Props {
  readonly options: Options;
  /** Address of the results page. */
  readonly results: string;
  /** What results can tell, before they are seen. */
  readonly outlook: string;
  /** The answers that results sent the visitor for. */
  readonly wanted: readonly (keyof Profile)[];
}

/** Every answer on one page, each with a way to change it. */
export function CheckAnswers({ options, results, outlook, wanted }: Props) {
  const profile = useStore($profile);
  const drafts = useStore($drafts);
  const occasion = useStore($occasion);
  const summary = useRef<HTMLDivElement>(null);
  if (!occasion) return null;
  const problems = problemsIn(PROFILE_FIELD_NAMES, { profile, drafts, occasion });
  const wrong = problems.filter(({ kind }) => kind === "wrong");
  const names = namesOf(options);
  const missing = stillWanted(wanted, profile);

  const told = ({ id, fields }: QuizQuestion) => ({
    id,
    answers: fields.flatMap((field) => {
      const words = sayAnswer(field, profile, names);
      return words === null ? [] : [{ field, words, label: fields.length > 1 ? labelOf(field) : null }];
    }),
    asks: problems.filter(({ field, kind }) => kind === "unusual" && fields.includes(field)),
  });

  return (
    <div className="stack">
      {wrong.length > 0 && <ErrorSummary ref={summary} problems={wrong} elsewhere />}
      {missing.length > 0 && (
        <div className="answers-open wanted">
          <span id="wanted">{SAY.checkAnswers.yourResultsAskFor}</span>
          <ul aria-labelledby="wanted">
            {missing.map(([name, question]) => (
              <li key={name}>
                <a href={fragmentOfQuestion(question, true, wanted)}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {STEPS.map((step) => {
        const questions = step.questions.map(told);
        const isEmpty = ({ answers, asks }: (typeof questions)[number]) => !answers.length && !asks.length;
        const open = questions.filter(isEmpty);
        return (
          <section key={step.id} aria-labelledby={`check-${step.id}`}>
            <h3 id={`check-${step.id}`}>{titleOfStep(step.id)}</h3>
            <dl className="answers">
              {questions
                .filter((one) => !isEmpty(one))
                .map(({ id, answers, asks }) => (
                  <div key={id}>
                    {/* Several answers say themselves of what they are. */}
                    <dt className={answers.some(({ label }) => label) ? "visually-hidden" : undefined}>
                      {textOf(id).name}
                    </dt>
                    <dd>
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
                      <a href={fragmentOfQuestion(id, true)}>
                        {SAY.checkAnswers.change}
                        <span className="visually-hidden">: {textOf(id).name}</span>
                      </a>
                    </dd>
                  </div>
                ))}
            </dl>
            {open.length > 0 && (
              <div className="answers-open">
                <span id={`open-${step.id}`}>{SAY.checkAnswers.notAnswered}</span>
                <ul aria-labelledby={`open-${step.id}`}>
                  {open.map(({ id }) => (
                    <li key={id}>
                      <a href={fragmentOfQuestion(id, true)}>{textOf(id).name}</a>
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </section>
        );
      })}
      <p className="small quiet">{outlook}</p>
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
