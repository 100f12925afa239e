import { useStore } from "@nanostores/react";
import SAY from "../../../content/words/shared.json" with { type: "json" };
import type { DatasetNames } from "../../dataset/dataset.ts";
import { $dataset, askAgain } from "../../stores/dataset.ts";
import { fill } from "../../words/fill.ts";

/** The programs did not come, or those of a specialty did not: which, and another try. */
export function DataTrouble({ names }: { readonly names?: DatasetNames | undefined }) {
  const state = useStore($dataset);
  if (state.state === "failed") return <Trouble words={state.words} />;
  const missing = (state.state === "ready" && state.missing) || [];
  if (missing.length === 0) return null;
  const words = missing.map((id) => names?.specialties.get(id) ?? id).join(" and ");
  return <Trouble words={fill(SAY.dataTrouble.theProgramsOfCouldNotBe, { words })} />;
}

function Trouble({ words }: { readonly words: string }) {
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
