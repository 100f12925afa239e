import { useStore } from "@nanostores/react";
import { assumedWords } from "../../season/over-words.ts";
import { $reckoning } from "../../stores/occasion.ts";

/** For whoever plans a season that nobody has announced: which one it is, and what is not known of it. */
export function SeasonOver() {
  const reckoning = useStore($reckoning);
  if (!reckoning?.over) return null;
  return <p className="note note--warn">{assumedWords(reckoning.over, reckoning.season)}</p>;
}
