import { useStore } from "@nanostores/react";
import { type ReactNode, Suspense, useId, useState } from "react";
import SAY from "../../../content/words/results.json" with { type: "json" };
import { PLAN_KEY } from "../../plan/first-things.ts";
import { thingWords } from "../../plan/thing-words.ts";
import type { Thing } from "../../plan/things.ts";
import { fragmentOfAwaited } from "../../stores/awaited-question.ts";
import { $firstThings } from "../../stores/first-things.ts";
import { lazyPart } from "../shared/lazy-part.tsx";
import { ListToggle } from "./ListToggle.tsx";
import { DAYS_ID } from "./rows-id.ts";
import { useResultsView } from "./view.ts";

const AskProgram = lazyPart(() => import("./AskProgram.tsx"));

/** At most ten things to do, one line and one button each; why each stands there is one press away. */
export function FirstThings() {
  const things = useStore($firstThings) ?? [];
  if (things.length === 0) return null;
  return (
    <section className="first-things" aria-labelledby="first">
      <h2 id="first">{SAY.firstThings.doTheseFirst}</h2>
      <ol className="first-list">
        {things.map((thing) => (
          <Row key={thingWords(thing).line} thing={thing} />
        ))}
      </ol>
    </section>
  );
}

function Row({ thing }: { readonly thing: Thing }) {
  const [shown, setShown] = useState<"why" | "mail" | null>(null);
  const id = useId();
  const { line, why } = thingWords(thing);
  const toggle = (what: "why" | "mail") => setShown(shown === what ? null : what);
  const mailed =
    thing.kind === "ask"
      ? thing.programs
      : thing.kind === "ask-by" && thing.program.glance.asks.length > 0
        ? [thing.program]
        : [];
  return (
    <li className="first-thing" data-row={`first-${line}`}>
      <div className="first-line">
        <button
          type="button"
          className="first-why"
          aria-expanded={shown === "why"}
          aria-controls={shown === "why" ? id : undefined}
          onClick={() => toggle("why")}
        >
          {line}
        </button>
        {mailed.length > 0 ? (
          <button
            type="button"
            className="button button--quiet button--small"
            aria-expanded={shown === "mail"}
            onClick={() => toggle("mail")}
          >
            {SAY.firstThings.eMail}
            <span className="visually-hidden">: {line}</span>
          </button>
        ) : (
          <Action thing={thing} line={line} />
        )}
      </div>
      {shown === "why" && (
        <p id={id} className="first-more small">
          {why}
        </p>
      )}
      {shown === "mail" && (
        <div className="first-more">
          <Suspense fallback={<p className="quiet">{SAY.firstThings.oneMoment}</p>}>
            <AskProgram ids={mailed.map(({ id: program }) => program)} />
          </Suspense>
        </div>
      )}
    </li>
  );
}

/** The one button of a row that writes no e-mail. */
function Action({ thing, line }: { readonly thing: Thing; readonly line: string }) {
  const { links, profile, isOwn } = useResultsView();
  const link = (to: string, words: string): ReactNode => (
    <a className="button button--quiet button--small" href={to}>
      {words}
      <span className="visually-hidden">: {line}</span>
    </a>
  );
  switch (thing.kind) {
    case "apply":
      return <ListToggle id={thing.program.id} name={thing.program.name} isCompact />;
    case "ask-by":
    case "answer": {
      if (!isOwn) return null;
      const missing = thing.kind === "answer" ? thing.criteria : thing.program.glance.waits;
      return link(links.quiz + (fragmentOfAwaited(missing, profile) ?? "#step=check"), "Answer");
    }
    case "more-days":
      return (
        <a
          className="button button--quiet button--small"
          href={`#${DAYS_ID}`}
          onClick={(event) => {
            // All of them stand in one table; among the rows they are parted by group.
            event.preventDefault();
            const days = document.getElementById(DAYS_ID) as HTMLDetailsElement | null;
            if (!days) return;
            days.open = true;
            days.querySelector("summary")?.focus();
            days.scrollIntoView();
          }}
        >
          {SAY.firstThings.see}
          <span className="visually-hidden">: {line}</span>
        </a>
      );
    case "step":
      return link("#what-if", "See");
    case "interview":
      return link(`${links.base}guides/interviews/`, "Prepare");
    case "asked-by":
    case "due":
      return link(`${links.base}list/`, "Note");
    case "plan":
      return link(`${links.base}list/#${PLAN_KEY}=${thing.programs}`, "Plan");
    case "register":
    case "certify":
      return link(`${links.base}tools/calendar/`, "Calendar");
    case "rank-list":
      return link(`${links.base}season/rank/`, "Begin");
    case "soap":
      return link(`${links.base}guides/if-you-do-not-match/`, "Read");
    case "ask":
      return null;
  }
}
