import { useStore } from "@nanostores/react";
import { Suspense, useEffect, useRef, useState } from "react";
import SAY from "../../../content/words/quiz.json" with { type: "json" };
import type { Shards } from "../../dataset/shards.ts";
import type { Season } from "../../engine/profile.ts";
import { connectBrowser } from "../../stores/browser.ts";
import { preloadShards } from "../../stores/preload.ts";
import { $profile, $profileNotice } from "../../stores/profile.ts";
import { STEPS } from "../../stores/quiz-flow.ts";
import { titleOfStep } from "../../stores/quiz-texts.ts";
import { fill } from "../../words/fill.ts";
import { lazyPart } from "../shared/lazy-part.tsx";
import type { Options } from "../shared/names.ts";
import { PageGuard } from "../shared/PageGuard.tsx";
import { SeasonOver } from "../shared/SeasonOver.tsx";
import { CheckAnswers } from "./CheckAnswers.tsx";
import { KeptAnswersPanel } from "./KeptAnswers.tsx";
import { Progress } from "./Progress.tsx";
import { StepForm } from "./StepForm.tsx";
import { openFold } from "./unfold.ts";
import { usePlace } from "./use-place.ts";

const StillInQuestion = lazyPart(() => import("./StillInQuestion.tsx"));

/** What the page hands over at the build. */
export interface QuizProps {
  readonly options: Options;
  readonly seasons: readonly [Season, ...Season[]];
  /** Address of the results page. */
  readonly results: string;
  readonly shards: Shards;
  /** What the quiz is, told before its first step. */
  readonly lede: string;
  /** What results can tell, before they are seen. */
  readonly outlook: string;
}

const SITE = SAY.quiz.wholeFile;

/** The quiz: one step at a time, then all answers to check. */
export function Quiz(props: QuizProps) {
  return (
    <PageGuard>
      <Questions {...props} />
    </PageGuard>
  );
}

function Questions({ options, seasons, results, shards, lede, outlook }: QuizProps) {
  useState(() => connectBrowser(seasons));
  useEffect(() => $profile.subscribe(({ specialties = [] }) => preloadShards(shards, specialties)), [shards]);
  const place = usePlace();
  const notice = useStore($profileNotice);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  const title =
    place.at === "check"
      ? SAY.quiz.checkYourAnswers
      : fill(SAY.quiz.stepOf, {
          step: place.step + 1,
          steps: STEPS.length,
          id: titleOfStep(STEPS[place.step]?.id ?? ""),
        });

  useEffect(() => {
    document.title = `${title} · ${SITE}`;
    const question = place.at === "step" && place.question;
    if (question) focusQuestion(question);
    else if (!isFirst.current) {
      heading.current?.focus();
      heading.current?.scrollIntoView();
    }
    isFirst.current = false;
  }, [place, title]);

  return (
    <div className="quiz">
      {place.at === "step" && place.step === 0 && <p className="lede">{lede}</p>}
      <SeasonOver />
      <Progress place={place} />
      <h2 ref={heading} tabIndex={-1} className="quiz-heading">
        {title}
      </h2>
      <div aria-live="polite">{notice && <p className="note note--warn">{notice}</p>}</div>
      <div className="in-question">
        <Suspense fallback={null}>
          <StillInQuestion folder={shards.folder} />
        </Suspense>
      </div>
      {place.at === "check" ? (
        <CheckAnswers options={options} results={results} outlook={outlook} wanted={place.wanted} />
      ) : (
        <StepForm key={place.step} place={place} options={options} />
      )}
      <KeptAnswersPanel />
    </div>
  );
}

function focusQuestion(id: string): void {
  const legend = document.getElementById(`q-${id}`);
  openFold(legend);
  legend?.focus();
  legend?.scrollIntoView();
}
