import type { ReactNode } from "react";
import SAY from "../../../content/words/list.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import type { ImportProblem } from "../../plan/csv/import-csv.ts";
import type { ImportPlan } from "../../plan/import-plan.ts";
import { MOST_ENTRIES } from "../../plan/list.ts";
import { fill } from "../../words/fill.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { countsOf } from "./import-words.ts";

/** Lines shown of what may be thousands. */
const MOST_SHOWN = 200;
/** So many stand open. */
const FEW = 10;

/** What would happen, program by program where something of it is the visitor's. */
export function ImportChanges({ plan }: { readonly plan: ImportPlan }) {
  const { fresh, changed, removed, noRoom, told } = plan;
  return (
    <div className="stack" role="status">
      <p>{countsOf(plan)}.</p>
      {noRoom.length > 0 && (
        <p className="note">
          {fillNodes(SAY.importChanges.ofFitAListHoldsThe, {
            fresh: thousands(fresh.length),
            fresh2: thousands(fresh.length + noRoom.length),
            mostEntries: thousands(MOST_ENTRIES),
          })}
        </p>
      )}
      <Lines title={SAY.importChanges.whatWouldChange} of={changed}>
        {({ name, what }) => `${name}: ${what.join("; ")}`}
      </Lines>
      <Lines title={SAY.importChanges.whatProgramsToldYouByThe} of={told}>
        {({ name, words }) => `${name}: ${words}`}
      </Lines>
      <Lines title={SAY.importChanges.whatWouldLeaveYourList} of={removed}>
        {({ name, note }) => (note === "" ? name : name + SAY.importChanges.withItsNote)}
      </Lines>
    </div>
  );
}

/** Lines of the file that could not be read, or of which something was left out. */
export function ImportProblems({
  title,
  problems,
}: {
  readonly title: string;
  readonly problems: readonly ImportProblem[];
}) {
  return (
    <Lines title={title} of={problems}>
      {({ line, reason }) => (line === null ? reason : `${fill(SAY.importChanges.line, { line })} ${reason}`)}
    </Lines>
  );
}

/** A fold with a line each, open where they are few; nothing where there is none. */
function Lines<T>({
  title,
  of,
  children,
}: {
  readonly title: string;
  readonly of: readonly T[];
  readonly children: (one: T) => string;
}): ReactNode {
  if (of.length === 0) return null;
  return (
    <details className="more" open={of.length <= FEW}>
      <summary>{title}</summary>
      <ul className="small problems">
        {of.slice(0, MOST_SHOWN).map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a file stay where they are
          <li key={index}>{children(one)}</li>
        ))}
      </ul>
      {of.length > MOST_SHOWN && (
        <p className="small">
          {fillNodes(SAY.importChanges.andMore, { left: thousands(of.length - MOST_SHOWN) })}
        </p>
      )}
    </details>
  );
}
