import SAY from "../../../content/words/shared.json" with { type: "json" };
import type { Occasion } from "../../engine/profile.ts";
import { lateWords, type ReviewDay } from "../../plan/late.ts";

interface Props {
  readonly occasion: Occasion;
  readonly review: ReviewDay | null;
  /** What stands before the path of each of our own pages, with a slash at its end. */
  readonly base: string;
}

/** For whoever looks at programs after these began to read: what that means, and where to read on. */
export function LateNote({ occasion, review, base }: Props) {
  const words = lateWords(occasion, review);
  if (words === null) return null;
  return (
    <p className="note small no-print">
      {words} <a href={`${base}guides/season-calendar/#if-you-start-late`}>{SAY.lateNote.ifYouStartLate}</a>
    </p>
  );
}
