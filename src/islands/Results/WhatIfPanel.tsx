import { useStore } from "@nanostores/react";
import SAY from "../../../content/words/results.json" with { type: "json" };
import { plural, thousands } from "../../engine/counted.ts";
import { isStep2Final } from "../../engine/exam-passes.ts";
import type { Profile } from "../../engine/profile.ts";
import { inWords, movesInWords } from "../../engine/score-sweep.ts";
import type { Move, WhatIf } from "../../engine/what-if.ts";
import { labelOf } from "../../stores/answer-words.ts";
import { $outlook } from "../../stores/outlook.ts";
import { isAsked, isWanted, questionOf } from "../../stores/quiz-flow.ts";
import { fill } from "../../words/fill.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { MoveList } from "./MoveList.tsx";
import { QuizLink } from "./QuizLink.tsx";
import { ScoreSlider } from "./ScoreSlider.tsx";
import { useResultsView } from "./view.ts";

/** Changes of the fit alone that are listed. */
const MOST_FIT_CHANGES = 6;

/** The change that opens most, in a few words. */
export function WhatIfHeadline() {
  const outlook = useStore($outlook);
  return outlook && <>{headline(movingOf(outlook.changes), outlook.sweep?.at(-1)?.all)}</>;
}

/** What this person can still change, and which programs that would move. */
export default function WhatIfPanel() {
  const outlook = useStore($outlook);
  const { ready, profile } = useResultsView();
  if (!outlook) return null;
  const { changes, sweep } = outlook;
  const moving = movingOf(changes);
  const losing = changes.filter(
    ({ change, better, worse }) => change.kind !== "step2" && better.length === 0 && worse.length > 0,
  );
  const fitter = withAlike(
    changes.filter(({ better, worse, fit }) => better.length === 0 && worse.length === 0 && fit.most > 0),
  ).slice(0, MOST_FIT_CHANGES);
  const languageName = ({ change }: WhatIf) =>
    ready.dataset.languages.find(({ id }) => change.id === `language-${id}`)?.name ?? change.words;
  return (
    <div className="stack">
      {isStep2Final(profile) && <p>{SAY.whatIfPanel.yourStep2CkResultIs}</p>}
      {profile.step2 === undefined && !isStep2Final(profile) && (
        <p>{SAY.whatIfPanel.sayWhetherYouHaveTakenStep}</p>
      )}
      {sweep && <ScoreSlider sweep={sweep} />}
      {moving.length > 0 ? (
        <ol className="changes">
          {moving.map((one) => (
            <li key={one.change.id}>
              <h3>{one.change.words}</h3>
              <p>
                {sentenceOf(one.better)}
                {one.worse.length > 0 &&
                  ` ${fill(SAY.whatIfPanel.wouldMoveToAWorseGroup, { worse: capital(inWords(one.worse.length)) })}`}
              </p>
              <MoveList moves={one.better} about={one.change.words} />
              {one.worse.length > 0 && (
                <MoveList
                  moves={one.worse}
                  about={fill(SAY.whatIfPanel.worse, { words: one.change.words })}
                />
              )}
            </li>
          ))}
        </ol>
      ) : (
        !sweep && <p>{SAY.whatIfPanel.withWhatTheProgramsPublishNo}</p>
      )}
      {fitter.length > 0 && (
        <div>
          <h3>{SAY.whatIfPanel.whatRaisesTheFitButMoves}</h3>
          <ul>
            {fitter.map(({ first: { change, fit }, alike }) => (
              <li key={change.id}>
                {fillNodes(SAY.whatIfPanel.upToAt, {
                  words: change.words,
                  most: fit.most,
                  programs: plural(fit.programs, "program"),
                })}
                {alike.length > 0 &&
                  fill(SAY.whatIfPanel.asMuch, { languageName: alike.map(languageName).join(", ") })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {losing.map(({ change, worse }) => (
        <div key={change.id}>
          <h3>{fillNodes(SAY.whatIfPanel.nothingGained, { words: change.words })}</h3>
          <p>
            {fillNodes(SAY.whatIfPanel.wouldMoveToAWorseGroup2, {
              worse: capital(inWords(worse.length)),
              n: worse.length,
            })}
          </p>
          <MoveList moves={worse} about={change.words} />
        </div>
      ))}
      <Unanswered profile={profile} />
      <p className="small quiet">{SAY.whatIfPanel.countedOverAllProgramsOfThe}</p>
    </div>
  );
}

/** Scores have their slider; in the list they would stand once for every threshold. */
function movingOf(changes: readonly WhatIf[]): readonly WhatIf[] {
  return changes.filter(({ change, better }) => change.kind !== "step2" && better.length > 0);
}

/** Languages that count the same, as those of one census group do, stand in one line. */
function withAlike(changes: readonly WhatIf[]): readonly { first: WhatIf; alike: readonly WhatIf[] }[] {
  const isAlike = (a: WhatIf, b: WhatIf) =>
    a.change.kind === "language" &&
    b.change.kind === "language" &&
    a.fit.most === b.fit.most &&
    a.fit.programs === b.fit.programs;
  return changes
    .filter((one, index) => changes.findIndex((other) => other === one || isAlike(other, one)) === index)
    .map((first) => ({ first, alike: changes.filter((one) => one !== first && isAlike(one, first)) }));
}

/** Answers without which a change cannot be weighed. */
const NEEDED = [
  "step3",
  "ecfmg",
  "usceHandsOn",
  "letters",
  "lettersUs",
  "lettersSpecialty",
  "languages",
] as const;

/** A missing answer is no change: say which ones would make more of this. */
function Unanswered({ profile }: { readonly profile: Profile }) {
  const missing = NEEDED.filter((field) => isWanted(field, profile) && isAsked(field, profile));
  if (missing.length === 0) return null;
  return (
    <p>
      {fillNodes(SAY.whatIfPanel.notWeighedAsYouHaveNot, {
        missing: missing.map((field, index) => (
          <span key={field}>
            {index > 0 && ", "}
            <QuizLink question={questionOf(field).id}>{labelOf(field)}</QuizLink>
          </span>
        )),
      })}
    </p>
  );
}

function headline(moving: readonly WhatIf[], bestScore: readonly Move[] | undefined): string {
  const best = moving[0];
  if (best && best.better.length >= (bestScore?.length ?? 0))
    return `${best.change.words}: ${inWords(best.better.length)} ${best.better.length === 1 ? "program" : "programs"}`;
  if (bestScore && bestScore.length > 0)
    return fill(SAY.whatIfPanel.aStep2CkScoreCan, { bestScore: thousands(bestScore.length) });
  return SAY.whatIfPanel.yourAnswersAndWhatStillMoves;
}

function sentenceOf(moves: readonly Move[]): string {
  return fill(SAY.whatIfPanel.up, {
    moves: capital(inWords(moves.length)),
    n: moves.length,
    movesInWords: movesInWords(moves),
  });
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
