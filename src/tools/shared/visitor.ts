import type { Profile } from "../../engine/profile.ts";
import { $profile, connectProfile } from "../../stores/profile.ts";

let connected = false;

/** Calls back with the visitor's quiz answers now, and again when another tab changes them. */
export function watchProfile(then: (profile: Profile) => void): void {
  // A guide may hold several tools, which share the answers.
  if (!connected) connectProfile(window);
  connected = true;
  $profile.subscribe(then);
}
