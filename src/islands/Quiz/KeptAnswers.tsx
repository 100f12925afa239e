import { useState } from "react";
import { startAgain } from "../../stores/profile.ts";
import { forgetDrafts } from "../../stores/quiz-problems.ts";
import { ConfirmButton } from "../shared/ConfirmButton.tsx";

const NOT_LOADED =
  "Your answers are cleared, but the rest could not be deleted: its code did not come. Try again when you have a line, or delete this site's data in the settings of your browser.";

/** What is kept, and the ways to be rid of it. */
export function KeptAnswersPanel() {
  const [said, setSaid] = useState("");
  const begin = (words: string) => {
    startAgain();
    forgetDrafts();
    setSaid(words);
    location.hash = "#step=1";
  };
  const deleteEverything = async () => {
    begin("Deleting…");
    // Asked for only now: few do this, and everybody waits for what the quiz begins with.
    const code = await import("../../stores/forget.ts").catch(() => null);
    setSaid(code ? code.forgottenWords(await code.forgetAll(window)) : NOT_LOADED);
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
