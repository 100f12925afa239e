import { questionsFor } from "../../engine/ask.ts";
import type { Standing } from "../../engine/rank.ts";
import { composeList, MASS_MAIL_WARNING } from "../../plan/mail.ts";
import { CopyText } from "./CopyText.tsx";
import { useView } from "./view.ts";

/** The questions to a group's programs, ready to copy: loaded when somebody asks for them. */
export default function AskList({ standings }: { readonly standings: readonly Standing[] }) {
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
