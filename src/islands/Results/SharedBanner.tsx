import SAY from "../../../content/words/results.json" with { type: "json" };
import type { SharedAnswers } from "../../stores/share-link.ts";
import { adoptShared, closeShared } from "../../stores/shared.ts";
import { studentName } from "../../stores/student-name.ts";
import { ConfirmButton } from "../shared/ConfirmButton.tsx";
import { fillNodes } from "../shared/fill-nodes.ts";

/** Says that these are not the visitor's own answers, whose they are if this device knows, and what the link lost. */
export function SharedBanner({ shared }: { readonly shared: SharedAnswers }) {
  const name = studentName(shared.profile, window);
  const isEmpty = Object.keys(shared.profile).length === 0;
  const whose =
    name === null
      ? SAY.sharedBanner.youAreLookingAtSomeonesShared
      : fillNodes(SAY.sharedBanner.youAreLookingAtTheAnswersOf, { name });
  return (
    <section className="note note--warn stack" aria-label={SAY.sharedBanner.sharedAnswers}>
      <p>
        <b>{isEmpty ? SAY.sharedBanner.thisLinkShowsNoAnswers : whose}</b>{" "}
        {isEmpty ? SAY.sharedBanner.yourOwnAnswersAreUntouched : SAY.sharedBanner.yourOwnStaysOut}
      </p>
      {shared.lost.length > 0 && (
        <ul>
          {shared.lost.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <div className="button-row">
        <button type="button" className="button" onClick={closeShared}>
          {SAY.sharedBanner.backToMyOwn}
        </button>
        {!isEmpty && (
          <ConfirmButton
            label={SAY.sharedBanner.useTheseAnswers}
            question={SAY.sharedBanner.replaceYourOwnAnswersWithThese}
            confirm={SAY.sharedBanner.replaceMyAnswers}
            onConfirm={adoptShared}
          >
            <p>{SAY.sharedBanner.whatYouAnsweredOnThisDevice}</p>
          </ConfirmButton>
        )}
      </div>
    </section>
  );
}
