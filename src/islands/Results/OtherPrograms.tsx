import SAY from "../../../content/words/results.json" with { type: "json" };
import type { Program } from "../../engine/facts.ts";
import { hintsFor } from "../../engine/hints.ts";
import { hintSentences } from "../../facts/hint-words.ts";
import { useResultsView } from "./view.ts";

/** What other programs answer to what this one leaves open: it sorts what to ask first and decides nothing. */
export function OtherPrograms({ program }: { readonly program: Program }) {
  const { ready, profile, glances, links } = useResultsView();
  const { names } = ready.dataset;
  const sentences = hintsFor(glances.of(program.id)?.asks ?? [], program.hints, profile).flatMap(
    ([question, around]) =>
      hintSentences(question, around, {
        specialty: names.specialties.get(program.specialty) ?? program.specialty,
        placeOf: (place) => names.states.get(place) ?? place,
      }),
  );
  if (sentences.length === 0) return null;
  return (
    <div>
      <h4>
        <a className="term" href={`${links.method}#hints`}>
          {SAY.otherPrograms.hints}
        </a>
        {SAY.otherPrograms.noAnswer}
      </h4>
      <ul className="reasons">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
