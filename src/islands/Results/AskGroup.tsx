import { composeList, MASS_MAIL_WARNING, questionsFor } from "../../engine/ask.ts";
import type { Standing } from "../../engine/rank.ts";
import { CopyText } from "./CopyText.tsx";
import { LazyDetails } from "./LazyDetails.tsx";
import { useView } from "./view.ts";

/** What to ask each program of a group, as one list to work through. */
export function AskGroup({
  standings,
  name,
}: {
  readonly standings: readonly Standing[];
  readonly name: string;
}) {
  return (
    <LazyDetails
      summary={
        standings.length === 1
          ? "Questions to ask the program below"
          : `Questions to ask the ${standings.length} programs shown below`
      }
      about={name}
    >
      {() => <List standings={standings} />}
    </LazyDetails>
  );
}

function List({ standings }: { readonly standings: readonly Standing[] }) {
  const { ready, profile, occasion } = useView();
  const text = composeList(
    standings.flatMap(({ id }) => {
      const program = ready.programOf.get(id);
      const details = ready.dataset.details.get(id);
      if (!program) return [];
      return [
        {
          name: program.name,
          where: details?.contact ?? details?.website ?? null,
          questions: questionsFor(program, profile, occasion),
        },
      ];
    }),
  );
  if (text === "") return <p>Nothing that could decide is left to ask these programs.</p>;
  return (
    <div className="stack">
      <p className="note note--warn">{MASS_MAIL_WARNING}</p>
      <CopyText label="Questions by program" text={text} />
    </div>
  );
}
