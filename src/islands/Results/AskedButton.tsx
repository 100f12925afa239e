import { useState } from "react";
import SAY from "../../../content/words/results.json" with { type: "json" };
import { sayDay } from "../../engine/wording.ts";
import { askAgainOn } from "../../plan/noted-asked.ts";
import { dayHere } from "../../stores/day-here.ts";
import { markAsked } from "../../stores/list.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { useResultsView } from "./view.ts";

/** Marks the programs of an e-mail as asked in one press. The list's calendar reminds of those that do not answer. */
export function AskedButton({
  programs,
}: {
  readonly programs: readonly { readonly id: string; readonly name: string }[];
}) {
  const { links, isOwn } = useResultsView();
  const [day, setDay] = useState<string | null>(null);
  if (!isOwn) return null;
  if (day !== null)
    return (
      <p role="status">
        {fillNodes(SAY.askedButton.markedAsAskedNoAnswerBy, {
          day: sayDay(askAgainOn(day)),
          link: <a href={`${links.base}list/#save`}>{SAY.askedButton.yourList}</a>,
        })}
      </p>
    );
  const mark = () => {
    const today = dayHere();
    markAsked(programs, today);
    setDay(today);
  };
  return (
    <p>
      <button type="button" className="button" onClick={mark}>
        {SAY.askedButton.iSentItMarkAsAsked}
      </button>
    </p>
  );
}
