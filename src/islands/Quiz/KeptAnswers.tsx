import { useState } from "react";
import SAY from "../../../content/words/quiz.json" with { type: "json" };
import { startAgain } from "../../stores/profile.ts";
import { forgetDrafts } from "../../stores/quiz-problems.ts";
import { ConfirmButton } from "../shared/ConfirmButton.tsx";

const NOT_LOADED = SAY.keptAnswers.yourAnswersAreClearedButThe;

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
    const code = await import("./delete-everything.ts").catch(() => null);
    setSaid(code ? await code.deleteEverything() : NOT_LOADED);
  };
  return (
    <details className="kept">
      <summary>{SAY.keptAnswers.savedOnThisDeviceOnly}</summary>
      <p className="small">{SAY.keptAnswers.yourAnswersAreSavedAsYou}</p>
      <div className="button-row">
        <ConfirmButton
          label={SAY.keptAnswers.startAgain}
          question={SAY.keptAnswers.clearAllAnswersAndStartAgain}
          confirm={SAY.keptAnswers.clearMyAnswers}
          onConfirm={() => begin(SAY.keptAnswers.allAnswersAreCleared)}
        />
        <ConfirmButton
          label={SAY.keptAnswers.deleteEverything}
          question={SAY.keptAnswers.deleteEverythingThisSiteKeepsOn}
          confirm={SAY.keptAnswers.deleteEverything}
          onConfirm={() => void deleteEverything()}
        >
          <p>{SAY.keptAnswers.yourAnswersYourListOfPrograms}</p>
        </ConfirmButton>
      </div>
      <p aria-live="polite" className="small">
        {said}
      </p>
    </details>
  );
}
