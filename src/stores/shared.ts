import { atom, computed } from "nanostores";
import type { Profile } from "../engine/profile.ts";
import { answersFor } from "../engine/season-answers.ts";
import { $occasion } from "./occasion.ts";
import { $profile, replaceAnswers } from "./profile.ts";
import { decodeProfile, encodeProfile, type SharedAnswers } from "./share-link.ts";

/** Somebody's answers opened from a link, null when the visitor looks at their own. */
export const $shared = atom<SharedAnswers | null>(null);

/** The answers that the results are for. A link never overwrites the visitor's own. */
export const $shownProfile = computed([$shared, $profile, $occasion], (shared, own, occasion): Profile => {
  if (!shared) return own;
  return occasion ? answersFor(shared.profile, occasion.season.year) : shared.profile;
});

/** Shows the answers of a link; a link to one's own answers is no shared one. */
export function openShared(text: string | undefined): void {
  if (text === undefined) {
    closeShared();
    return;
  }
  const shared = decodeProfile(text);
  const isOwn = shared.lost.length === 0 && text === encodeProfile($profile.get());
  $shared.set(isOwn ? null : shared);
}

/** Back to one's own answers. */
export function closeShared(): void {
  $shared.set(null);
}

/** Takes the shared answers as one's own; the page has asked first. */
export function adoptShared(): void {
  const shared = $shared.get();
  if (!shared) return;
  replaceAnswers(shared.profile);
  closeShared();
}
