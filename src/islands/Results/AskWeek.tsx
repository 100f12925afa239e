import { useStore } from "@nanostores/react";
import SAY from "../../../content/words/results.json" with { type: "json" };
import type { Standing } from "../../engine/rank.ts";
import { tenToAsk } from "../../plan/ten-to-ask.ts";
import { $shownList } from "../../stores/shown-list.ts";
import { fill } from "../../words/fill.ts";
import AskProgram from "./AskProgram.tsx";
import { LazyDetails } from "./LazyDetails.tsx";
import { useResultsView } from "./view.ts";

/** The visitor's own ten to ask this week, each with its e-mail. Loaded when it is opened. */
export default function AskWeek({ standings }: { readonly standings: readonly Standing[] }) {
  const { ready, glances } = useResultsView();
  const list = useStore($shownList);
  const statusOf = new Map(list.map(({ id, status }) => [id, status]));
  const nameOf = (id: string) => ready.programOf.get(id)?.name ?? id;
  const asks = tenToAsk(standings, {
    sponsorOf: (id) => ready.dataset.details.get(id)?.sponsor ?? { id, name: nameOf(id) },
    isOpen: (id) => (glances.of(id)?.asks.length ?? 0) > 0,
    isDone: (id) => (statusOf.get(id) ?? "considering") !== "considering",
  });
  if (asks.length === 0) return <p>{SAY.askWeek.youHaveAskedAllOfThem}</p>;
  return (
    <ol className="stack ten">
      {asks.map(({ sponsor, ids }) => (
        <li key={sponsor.id}>
          <LazyDetails
            summary={
              ids.length === 1
                ? nameOf(ids[0] ?? "")
                : fill(SAY.askWeek.programsOneEMail, { name: sponsor.name, ids: ids.length })
            }
            about={SAY.askWeek.whatToAsk}
          >
            {() => <AskProgram ids={ids} />}
          </LazyDetails>
        </li>
      ))}
    </ol>
  );
}
