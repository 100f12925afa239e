import { assumedWords } from "../../season/over-words.ts";

type Args = Parameters<typeof assumedWords>;

/** Says that the season of the answers is over, and for which one the page reckons. */
export default function SeasonOverWords({
  over,
  season,
}: {
  readonly over: Args[0];
  readonly season: Args[1];
}) {
  return <p className="note note--warn">{assumedWords(over, season)}</p>;
}
