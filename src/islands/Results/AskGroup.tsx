import type { Standing } from "../../engine/rank.ts";
import { lazyPart } from "../shared/lazy-part.tsx";
import { LazyDetails } from "./LazyDetails.tsx";

const AskList = lazyPart(() => import("./AskList.tsx"));

/** What to ask each program of a group, as one list to work through. */
export function AskGroup({
  standings,
  name,
}: {
  readonly standings: readonly Standing[];
  readonly name: string;
}) {
  return (
    <LazyDetails
      summary={
        standings.length === 1
          ? "Questions to ask the program below"
          : `Questions to ask the ${standings.length} programs shown below`
      }
      about={name}
    >
      {() => <AskList standings={standings} />}
    </LazyDetails>
  );
}
