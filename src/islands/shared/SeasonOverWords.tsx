import { assumedWords } from "../../season/over-words.ts";

type Args = Parameters<typeof assumedWords>;

export default function SeasonOverWords({
  over,
  season,
}: {
  readonly over: Args[0];
  readonly season: Args[1];
}) {
  return <p className="note note--warn">{assumedWords(over, season)}</p>;
}
