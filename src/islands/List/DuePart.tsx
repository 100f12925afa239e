import SAY from "../../../content/words/list.json" with { type: "json" };
import { dueOn, dueWords } from "../../plan/due.ts";
import { dayHere } from "../../stores/day-here.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { deadlinesOf } from "./exported.ts";
import { type Listed, pageOf, useListView } from "./view.ts";

/** The list leads with what is due: answers owed, interviews, last days, questions without an answer. */
export default function DuePart({ listed }: { readonly listed: readonly Listed[] }) {
  const view = useListView();
  // A wish is no last day; where pages disagree the first day counts. What is closed, or all sent, waits for no day.
  const waiting = view.profile.applied === "yes" ? [] : listed.filter(isNotClosed);
  const lastDays = new Map(
    deadlinesOf(view, waiting).flatMap(({ id, reading }) =>
      reading.says === "wish" ? [] : [[id, reading.days[0]] as const],
    ),
  );
  const dues = dueOn(
    listed.map(({ entry }) => entry),
    dayHere(),
    lastDays,
  );
  if (dues.length === 0) return null;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <section className="card stack" aria-labelledby="due">
      <h2 id="due">{SAY.duePart.dueNext}</h2>
      <ul>
        {dues.map((due) => {
          const { when, todo } = dueWords(due, zone);
          const page = due.what === "last-day" ? pageOf(view, due.id) : null;
          return (
            <li key={due.id + due.what + due.day}>
              <b>{when}</b>: {todo}{" "}
              <a href={page ?? `${view.links.base}season/brief/#${due.id}`}>
                {page ? SAY.duePart.itsPage : SAY.duePart.briefAndLog}
                <span className="visually-hidden"> {fillNodes(SAY.duePart.of, { name: due.name })}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function isNotClosed({ standing }: Listed): boolean {
  return standing?.group !== "closed";
}
