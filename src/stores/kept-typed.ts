import type { Typed } from "../plan/typed.ts";
import { BRIEF_KEY, PROFILE_KEY, RANK_KEY } from "./keys.ts";

/** Where each part of the saved file beside the list is kept. */
const TYPED_KEYS: Readonly<Record<keyof Typed, string>> = {
  profile: PROFILE_KEY,
  rank: RANK_KEY,
  brief: BRIEF_KEY,
};

/** What the visitor typed beside the list, as it is kept; parts without anything are left out. */
export function keptTyped(): Readonly<Partial<Record<keyof Typed, unknown>>> {
  return Object.fromEntries(
    Object.entries(TYPED_KEYS).flatMap(([name, key]) => {
      const kept = keptJson(key);
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
}

/** What is kept under a key, as it stands; undefined where there is nothing that can be read. */
function keptJson(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "");
  } catch {
    return undefined;
  }
}
