import SAY from "../../../content/words/results.json" with { type: "json" };
import { sourceOf } from "../../dataset/dataset.ts";
import { questionsFor } from "../../engine/ask.ts";
import { composeMail, composeSharedMail, MASS_MAIL_WARNING } from "../../plan/mail.ts";
import { AskedButton } from "./AskedButton.tsx";
import { CopyText } from "./CopyText.tsx";
import { useAskNames } from "./use-ask-names.ts";
import { useResultsView } from "./view.ts";

/**
 * The e-mail to one program, or to one office for several of its programs: written, ready to copy, with where to look for an address. Loaded
 * when somebody asks for it.
 */
export default function AskProgram({ ids }: { readonly ids: readonly string[] }) {
  const { ready, profile, occasion } = useResultsView();
  const { dataset, programOf } = ready;
  const names = useAskNames();
  const asked = ids.flatMap((id) => {
    const program = programOf.get(id);
    return program ? [{ program, questions: questionsFor(program, profile, occasion) }] : [];
  });
  const [first] = asked;
  const mail =
    first &&
    (asked.length === 1
      ? first.questions.length > 0 &&
        composeMail(first.program, first.questions, { profile, occasion, names })
      : composeSharedMail(dataset.details.get(first.program.id)?.sponsor.name ?? "", asked, {
          profile,
          occasion,
        }));
  if (!mail) return <p>{SAY.askProgram.nothingThatCouldDecideIsLeft}</p>;
  const details = ids.flatMap((id) => dataset.details.get(id) ?? []);
  const [page] = asked
    .flatMap(({ program }) => Object.values(program.facts).flat())
    .filter(({ kind }) => kind === "program" || kind === "sponsor")
    .flatMap(({ source }) => sourceOf(dataset, source) ?? []);
  const where = [
    [SAY.askProgram.itsContactPage, details.find(({ contact }) => contact)?.contact],
    [SAY.askProgram.itsWebsite, details.find(({ website }) => website)?.website],
    [SAY.askProgram.thePageThatWeCiteLook, page?.url],
    [SAY.askProgram.itsSponsorsPage, details.find(({ sponsor }) => sponsor.office)?.sponsor.office],
  ].find(([, address]) => address);
  return (
    <div className="stack" data-part="mail">
      <p className="small">{MASS_MAIL_WARNING}</p>
      <p>
        {where?.[1] ? (
          <>
            {SAY.askProgram.whereToWrite} <a href={where[1]}>{where[0]}</a>
          </>
        ) : (
          SAY.askProgram.weKnowNoPageOfIt
        )}
      </p>
      <CopyText label={SAY.askProgram.yourEMail} text={`Subject: ${mail.subject}\n\n${mail.body}`} />
      <AskedButton programs={asked.map(({ program }) => program)} />
    </div>
  );
}
