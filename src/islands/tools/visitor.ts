import type { Profile } from "../../engine/profile.ts";
import { $profile, connectProfile } from "../../stores/profile.ts";

/** Calls back with the visitor's quiz answers now, and again when another tab changes them. */
export function watchProfile(then: (profile: Profile) => void): void {
  connectProfile(window);
  $profile.subscribe((profile) => {
    for (const hint of document.querySelectorAll<HTMLElement>("[data-from-quiz]"))
      hint.hidden = Object.keys(profile).length === 0;
    then(profile);
  });
}
