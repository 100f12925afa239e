import type { Reach } from "../../engine/reach.ts";
import { REACH_WORDS } from "../../stores/reach-words.ts";
import { Sources } from "./Sources.tsx";

/** What is published beside the visitor's score, with its pages; nothing where nothing is. */
export function ReachLine({ reach: { level, says } }: { readonly reach: Reach }) {
  if (says.length === 0) return null;
  return (
    <p className="small">
      <b>{REACH_WORDS[level]}</b>{" "}
      {says.map(({ sentence, sources }) => (
        <span key={sentence}>
          {sentence} <Sources ids={sources} />{" "}
        </span>
      ))}
    </p>
  );
}
