import SAY from "../../../content/words/shared.json" with { type: "json" };
import type { DatasetState } from "../../stores/dataset.ts";
import { fill } from "../../words/fill.ts";

/** Which programs did not come; null where all did that were asked for. */
export function troubleWords(state: DatasetState): string | null {
  if (state.state === "failed") return state.words;
  if (state.state !== "ready" || !state.missing?.length) return null;
  const { specialties } = state.dataset.names;
  const words = state.missing.map((id) => specialties.get(id) ?? id).join(" and ");
  return fill(SAY.dataTrouble.theProgramsOfCouldNotBe, { words });
}
