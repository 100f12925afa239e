import type { SharedAnswers } from "../../stores/share-link.ts";
import { adoptShared, closeShared } from "../../stores/shared.ts";
import { ConfirmButton } from "../shared/ConfirmButton.tsx";

/** Says that these are not the visitor's own answers, and what the link lost. */
export default function SharedBanner({ shared }: { readonly shared: SharedAnswers }) {
  const isEmpty = Object.keys(shared.profile).length === 0;
  return (
    <section className="note note--warn stack" aria-label="Shared answers">
      <p>
        <b>{isEmpty ? "This link shows no answers." : "You are looking at someone’s shared answers."}</b> Your
        own answers are untouched.
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
          Back to my own
        </button>
        {!isEmpty && (
          <ConfirmButton
            label="Use these answers"
            question="Replace your own answers with these?"
            confirm="Replace my answers"
            onConfirm={adoptShared}
          >
            <p>What you answered on this device before is lost.</p>
          </ConfirmButton>
        )}
      </div>
    </section>
  );
}
