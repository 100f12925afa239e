import { forgetAll, forgottenWords } from "../../stores/forget.ts";

/** Deletes everything and gives the sentence that ends it, whose place it brings into sight: the quiz begins again screens above it. */
export async function deleteEverything(): Promise<string> {
  const words = forgottenWords(await forgetAll(window));
  document.querySelector(".kept")?.scrollIntoView({ block: "center" });
  return words;
}
