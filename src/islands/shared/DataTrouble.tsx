import { useStore } from "@nanostores/react";
import SAY from "../../../content/words/shared.json" with { type: "json" };
import { $dataset, askAgain } from "../../stores/dataset.ts";
import { troubleWords } from "./trouble-words.ts";

/** The programs did not come, or those of a specialty did not: which, and another try. */
export function DataTrouble() {
  const words = troubleWords(useStore($dataset));
  if (words === null) return null;
  return (
    <div className="note note--stop stack" role="alert">
      <p>{words}</p>
      <p>
        <button type="button" className="button" onClick={() => void askAgain()}>
          {SAY.dataTrouble.tryAgain}
        </button>
      </p>
    </div>
  );
}
