import type { Profile } from "../engine/profile.ts";
import type { Typed } from "../plan/typed.ts";
import { BRIEF_KEY, RANK_KEY } from "./keys.ts";

/** Where each part of the saved file is kept that stands beside list and quiz answers. */
export const TYPED_KEYS: Readonly<Record<Exclude<keyof Typed, "profile">, string>> = {
  rank: RANK_KEY,
  brief: BRIEF_KEY,
};

/** What the visitor typed beside the list, as it is kept; parts without anything are left out. `profile` = their answers, as the page holds them. */
export function keptTyped(profile: Profile): Readonly<Partial<Record<keyof Typed, unknown>>> {
  const kept = Object.entries(TYPED_KEYS).map(([name, key]) => [name, keptJson(key)]);
  const all = [["profile", Object.keys(profile).length > 0 ? profile : undefined], ...kept];
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

/** What is kept under a key, as it stands; undefined where there is nothing that can be read. */
function keptJson(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "");
  } catch {
    return undefined;
  }
}
