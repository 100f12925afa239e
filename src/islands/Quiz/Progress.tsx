import SAY from "../../../content/words/quiz.json" with { type: "json" };
import { fragmentOfPlace, type QuizPlace, STEPS, stepPlace } from "../../stores/quiz-flow.ts";
import { titleOfStep } from "../../stores/quiz-texts.ts";

/** The four steps and the check as links, so that nobody has to go through them in order. */
export function Progress({ place }: { readonly place: QuizPlace }) {
  return (
    <nav aria-label={SAY.progress.stepsOfTheQuiz} className="quiz-progress">
      <ol>
        {STEPS.map(({ id }, step) => (
          <li key={id}>
            <a
              href={fragmentOfPlace(stepPlace(step))}
              aria-current={place.at === "step" && place.step === step ? "step" : undefined}
            >
              <span className="quiz-progress-number">{step + 1}</span>
              <span className="quiz-progress-title">{titleOfStep(id)}</span>
            </a>
          </li>
        ))}
        <li>
          <a
            href={fragmentOfPlace({ at: "check", wanted: place.wanted })}
            aria-current={place.at === "check" ? "step" : undefined}
          >
            <span className="quiz-progress-title">{SAY.progress.check}</span>
          </a>
        </li>
      </ol>
    </nav>
  );
}
