import type { Profile } from "../../engine/profile.ts";
import { $profile, connectProfile } from "../../stores/profile.ts";

let connected = false;

/** Calls back with the visitor's quiz answers now, and again when another tab changes them; says in the tool when there are any. */
export function watchProfile(root: HTMLElement, then: (profile: Profile) => void): void {
  // A guide may hold several tools, which share the answers.
  if (!connected) connectProfile(window);
  connected = true;
  $profile.subscribe((profile) => {
    for (const hint of root.querySelectorAll<HTMLElement>("[data-from-quiz]"))
      hint.hidden = Object.keys(profile).length === 0;
    then(profile);
  });
}
