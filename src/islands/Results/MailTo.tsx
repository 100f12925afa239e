import { questionsFor } from "../../engine/ask.ts";
import type { Placed } from "../../plan/first-things.ts";
import { composeMail, composeSharedMail, MASS_MAIL_WARNING } from "../../plan/mail.ts";
import AskProgram from "./AskProgram.tsx";
import { CopyText } from "./CopyText.tsx";
import { useAskNames } from "./use-ask-names.ts";
import { useView } from "./view.ts";

/** The e-mail to one program, or to one office for all of its programs: loaded when somebody asks for it. */
export default function MailTo({ programs }: { readonly programs: readonly Pick<Placed, "id">[] }) {
  const { ready, profile, occasion, links } = useView();
  const names = useAskNames();
  const asked = programs.flatMap(({ id }) => {
    const program = ready.programOf.get(id);
    const details = ready.dataset.details.get(id);
    return program && details
      ? [{ program, details, questions: questionsFor(program, profile, occasion) }]
      : [];
  });
  const [first, ...others] = asked;
  if (!first) return null;
  if (others.length === 0) return <AskProgram program={first.program} details={first.details} />;
  const told = { profile, occasion, names };
  const { subject, body } =
    composeSharedMail(first.details.sponsor.name, asked, told) ??
    composeMail(first.program, first.questions, told);
  const where = asked.flatMap(({ details }) => details.contact ?? details.website ?? [])[0];
  return (
    <div className="stack">
      <p className="small">{MASS_MAIL_WARNING}</p>
      <p>
        {where ? (
          <>
            Where to write: <a href={where}>the page that we know of</a>. Its office of graduate medical
            education can answer for all of them.
          </>
        ) : (
          <>
            We have no contact page of this institution. Look for its office of graduate medical education on
            its site: <a href={`${links.base}guides/writing-to-a-program/`}>how to find it</a>.
          </>
        )}
      </p>
      <CopyText label="Your e-mail" text={`Subject: ${subject}\n\n${body}`} />
    </div>
  );
}
