import type { Profile } from "../engine/profile.ts";
import { plural } from "../engine/wording.ts";

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
      words: `You have ${plural(interviews, "invitation")}. Put those programs on your list and mark them “Interview”, so that they stay together.`,
      link: { path: "list/", text: "Your list" },
    };
  if (interviews === undefined) return null;
  return {
    words:
      "You have applied and have no invitation yet. What is still open can be asked; and it is no defeat to prepare a second way now.",
    link: { path: "guides/if-you-do-not-match/", text: "If you do not match" },
  };
}
