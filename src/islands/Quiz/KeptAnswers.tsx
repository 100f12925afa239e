import { useState } from "react";
import { deleteEverything, startAgain } from "../../stores/profile.ts";
import { forgetDrafts } from "../../stores/quiz-problems.ts";
import { ConfirmButton } from "../shared/ConfirmButton.tsx";

/** What is kept, and the ways to be rid of it. */
export function KeptAnswers() {
  const [said, setSaid] = useState("");
  const begin = (act: () => void, words: string) => {
    act();
    forgetDrafts();
    setSaid(words);
    location.hash = "#step=1";
  };
  return (
    <section className="kept" aria-label="Your saved answers">
      <p className="small">
        Your answers are saved as you go, on this device only. They are never sent anywhere.
      </p>
      <div className="button-row">
        <ConfirmButton
          label="Start again"
          question="Clear all answers and start again?"
          confirm="Clear my answers"
          onConfirm={() => begin(startAgain, "All answers are cleared.")}
        />
        <ConfirmButton
          label="Delete everything"
          question="Delete everything this site keeps on this device?"
          confirm="Delete everything"
          onConfirm={() =>
            begin(
              () => deleteEverything(() => localStorage),
              "Everything that this site kept on this device is deleted.",
            )
          }
        >
          <p>Your answers, your list of programs and your settings on this site. This cannot be undone.</p>
        </ConfirmButton>
      </div>
      <p aria-live="polite" className="small">
        {said}
      </p>
    </section>
  );
}
