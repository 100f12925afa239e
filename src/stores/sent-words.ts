import SAY from "../../content/words/several-pages.json" with { type: "json" };
import { thousands } from "../engine/counted.ts";
import type { Profile } from "../engine/profile.ts";
import { fill } from "../words/fill.ts";

/** What comes next for somebody who has sent their applications, and the page for it, without the site's base. */
export interface SentWords {
  readonly words: string;
  readonly link: { readonly path: string; readonly text: string };
}

/** Null for whoever has not said that applications are sent. It steers what is read first and judges nothing. */
export function sentWords({ applied, interviews }: Profile): SentWords | null {
  if (applied !== "yes" && applied !== "partly") return null;
  if (interviews !== undefined && interviews > 0)
    return {
      words: fill(SAY.sentWords.youHavePutThoseProgramsOn, { interviews: thousands(interviews) }),
      link: { path: "list/", text: SAY.sentWords.yourList },
    };
  if (interviews === undefined) return null;
  return {
    words: SAY.sentWords.youHaveAppliedAndHaveNo,
    link: { path: "guides/if-you-do-not-match/", text: SAY.sentWords.ifYouDoNotMatch },
  };
}
