import type { Profile } from "../engine/profile.ts";
import { readProfile } from "../engine/profile-fields.ts";
import { STUDENTS_KEY } from "./keys.ts";
import type { Keeper } from "./persisted.ts";
import { encodeProfile } from "./share-link.ts";

/**
 * Under which name an adviser keeps the very same answers on this device; null where under none. Results read it here, so that no name has to
 * stand in a link. Never throws.
 */
export function studentName(profile: Profile, keeper: Pick<Keeper, "localStorage">): string | null {
  try {
    const text = encodeProfile(profile);
    const kept: unknown = JSON.parse(keeper.localStorage.getItem(STUDENTS_KEY) ?? "[]");
    for (const one of Array.isArray(kept) ? kept : [])
      if (typeof one.name === "string" && encodeProfile(readProfile(one.profile).profile) === text)
        return one.name;
  } catch {
    // Storage is blocked, or what is kept there is broken: then nobody is named.
  }
  return null;
}
