import { useMemo } from "react";
import SAY from "../../../content/words/results.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import { list } from "../../engine/wording.ts";
import { wordsOf } from "../../engine/words.ts";
import { awaitedQuestion } from "../../stores/awaited-question.ts";
import { LEGEND } from "../../stores/row-words.ts";
import type { Visible } from "../../stores/standings.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { QuizLink } from "./QuizLink.tsx";
import { useResultsView } from "./view.ts";

/** Gates that each row has a sign for. */
const SHOWN: ReadonlySet<string> = new Set([
  "takes-imgs",
  "visa",
  "step2-minimum",
  "failures",
  "graduation",
  "usce",
  "deadline",
]);

/** From this share of the programs on, something is told once. */
const NEARLY_ALL = 0.8;
/** Questions that are worth another visit of the quiz; the rest touch few programs. */
const MOST_MISSING = 4;

/** What is true of nearly every program, told once instead of on each row. */
export function SaidOnce({ visible }: { readonly visible: Visible }) {
  const { glances, profile } = useResultsView();
  const ids = useMemo(
    () => (["open", "ask", "step"] as const).flatMap((group) => visible.passing[group].map(({ id }) => id)),
    [visible],
  );
  const { silent, unanswered } = useMemo(() => glances.countOpen(ids), [glances, ids]);
  const rarely = [...silent]
    .filter(([id, count]) => !SHOWN.has(id) && count >= NEARLY_ALL * ids.length)
    .map(([id]) => wordsOf(id).title);
  const missing = new Map<string, string>();
  for (const [id] of [...unanswered].sort(([, a], [, b]) => b - a)) {
    const question = awaitedQuestion(id, profile);
    if (question !== null && missing.size < MOST_MISSING) missing.set(question, wordsOf(id).title);
  }
  const isSilent = rarely.length > 0 && ids.length > 1;
  return (
    <div className="said-once small">
      <p>{LEGEND}</p>
      {(isSilent || missing.size > 0) && (
        <details>
          <summary>{SAY.saidOnce.whatMostPagesDoNotSay}</summary>
          {isSilent && (
            <p>
              {fillNodes(SAY.saidOnce.atLeastFourOfFiveOf, {
                ids: thousands(ids.length),
                rarely: list(rarely),
              })}
            </p>
          )}
          {missing.size > 0 && (
            <p>
              {fillNodes(SAY.saidOnce.youHaveNotAnsweredTheseTouch, {
                part: [...missing].map(([question, title], index) => (
                  <span key={question}>
                    {index > 0 && ", "}
                    <QuizLink question={question}>{title}</QuizLink>
                  </span>
                )),
              })}
            </p>
          )}
        </details>
      )}
    </div>
  );
}
