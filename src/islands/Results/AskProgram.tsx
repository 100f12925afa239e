import type { ProgramDetails } from "../../dataset/dataset.ts";
import { questionsFor } from "../../engine/ask.ts";
import type { Program } from "../../engine/facts.ts";
import { composeMail, MASS_MAIL_WARNING } from "../../plan/mail.ts";
import { CopyText } from "./CopyText.tsx";
import { useAskNames } from "./use-ask-names.ts";
import { useView } from "./view.ts";

/** The e-mail to one program: written, ready to copy, with where to send it if that is known: loaded when somebody asks for it. */
export default function AskProgram({
  program,
  details,
}: {
  readonly program: Program;
  readonly details: ProgramDetails;
}) {
  const { profile, occasion } = useView();
  const names = useAskNames();
  const questions = questionsFor(program, profile, occasion);
  if (questions.length === 0)
    return <p>Nothing that could decide is left to ask: what it states covers your answers.</p>;
  const { subject, body } = composeMail(program, questions, { profile, occasion, names });
  const where = details.contact ?? details.website;
  return (
    <div className="stack">
      <p className="small">{MASS_MAIL_WARNING}</p>
      <p>
        {where ? (
          <>
            Where to write: <a href={where}>{details.contact ? "its contact page" : "its website"}</a>
          </>
        ) : (
          "We have no contact page of this program. Look for its coordinator on the sponsor’s site."
        )}
      </p>
      <CopyText label="Your e-mail" text={`Subject: ${subject}\n\n${body}`} />
    </div>
  );
}
