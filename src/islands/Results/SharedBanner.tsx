import SAY from "../../../content/words/results.json" with { type: "json" };
import type { SharedAnswers } from "../../stores/share-link.ts";
import { adoptShared, closeShared } from "../../stores/shared.ts";
import { ConfirmButton } from "../shared/ConfirmButton.tsx";

/** Says that these are not the visitor's own answers, and what the link lost. */
export default function SharedBanner({ shared }: { readonly shared: SharedAnswers }) {
  const isEmpty = Object.keys(shared.profile).length === 0;
  return (
    <section className="note note--warn stack" aria-label={SAY.sharedBanner.sharedAnswers}>
      <p>
        <b>
          {isEmpty ? SAY.sharedBanner.thisLinkShowsNoAnswers : SAY.sharedBanner.youAreLookingAtSomeonesShared}
        </b>{" "}
        {SAY.sharedBanner.yourOwnAnswersAreUntouched}
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
            question="Replace your own answers with these?"
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
