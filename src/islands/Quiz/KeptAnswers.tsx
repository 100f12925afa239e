import { useState } from "react";
import { forgetAll, forgottenWords } from "../../stores/forget.ts";
import { startAgain } from "../../stores/profile.ts";
import { forgetDrafts } from "../../stores/quiz-problems.ts";
import { ConfirmButton } from "../shared/ConfirmButton.tsx";

/** What is kept, and the ways to be rid of it. */
export function KeptAnswers() {
  const [said, setSaid] = useState("");
  const begin = (words: string) => {
    startAgain();
    forgetDrafts();
    setSaid(words);
    location.hash = "#step=1";
  };
  const deleteEverything = async () => {
    begin("Deleting…");
    setSaid(forgottenWords(await forgetAll(window)));
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
          onConfirm={() => begin("All answers are cleared.")}
        />
        <ConfirmButton
          label="Delete everything"
          question="Delete everything this site keeps on this device?"
          confirm="Delete everything"
          onConfirm={() => void deleteEverything()}
        >
          <p>
            Your answers, your list of programs, programs from your own file, your settings, and the copies of
            pages that you visited on this site. This cannot be undone.
          </p>
        </ConfirmButton>
      </div>
      <p aria-live="polite" className="small">
        {said}
      </p>
    </section>
  );
}
