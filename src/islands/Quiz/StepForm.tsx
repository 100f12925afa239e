import { useStore } from "@nanostores/react";
import { type SubmitEvent, useRef, useState } from "react";
import SAY from "../../../content/words/quiz.json" with { type: "json" };
import { $occasion } from "../../stores/occasion.ts";
import { $profile } from "../../stores/profile.ts";
import {
  fragmentOfPlace,
  isAsked,
  placeAfter,
  type QuizPlace,
  STEPS,
  stepPlace,
} from "../../stores/quiz-flow.ts";
import { $drafts, problemsIn } from "../../stores/quiz-problems.ts";
import type { Options } from "../shared/names.ts";
import { ErrorSummary } from "./ErrorSummary.tsx";
import { QuestionGroup } from "./QuestionGroup.tsx";

interface Props {
  readonly place: QuizPlace & { readonly at: "step" };
  readonly options: Options;
}

/** One step's questions. What is wrong holds it up, in a summary that takes the focus; what is unusual only asks. */
export function StepForm({ place, options }: Props) {
  const profile = useStore($profile);
  const drafts = useStore($drafts);
  const occasion = useStore($occasion);
  const [tried, setTried] = useState(0);
  const summary = useRef<HTMLDivElement>(null);
  const step = STEPS[place.step];
  if (!step || !occasion) return null;

  const fields = step.questions.flatMap((question) => question.fields);
  const problems = problemsIn(fields, { profile, drafts, occasion });
  const wrong = problems.filter(({ kind }) => kind === "wrong");
  // An empty specialty is no fault before the visitor has tried to go on.
  const beside = problems.filter(({ field }) => tried > 0 || field !== "specialties");

  const goOn = (event: SubmitEvent) => {
    event.preventDefault();
    setTried((times) => times + 1);
    // The field that was typed in last has just lost its focus: read what stands there now.
    const left = problemsIn(fields, { profile: $profile.get(), drafts: $drafts.get(), occasion });
    if (left.some(({ kind }) => kind === "wrong")) requestAnimationFrame(() => summary.current?.focus());
    else location.hash = fragmentOfPlace(placeAfter(place, $profile.get()));
  };

  return (
    <form onSubmit={goOn} noValidate className="quiz-form" autoComplete="off">
      {tried > 0 && wrong.length > 0 && <ErrorSummary ref={summary} problems={wrong} />}
      {step.questions.map((question) => (
        <QuestionGroup
          key={question.id}
          question={question}
          fields={question.fields.filter((field) => isAsked(field, profile) || drafts[field] !== undefined)}
          profile={profile}
          problems={beside}
          wanted={place.wanted}
          options={options}
        />
      ))}
      <div className="button-row">
        <button type="submit" className="button">
          {place.thenCheck && placeAfter(place, profile).at === "check"
            ? SAY.stepForm.backToYourAnswers
            : !place.thenCheck && place.step === STEPS.length - 1
              ? SAY.stepForm.checkYourAnswers
              : "Continue"}
        </button>
        {place.step > 0 && !place.thenCheck && (
          <a className="button button--quiet" href={fragmentOfPlace(stepPlace(place.step - 1))}>
            {SAY.stepForm.back}
          </a>
        )}
      </div>
    </form>
  );
}
