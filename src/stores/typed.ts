import { computed, type ReadableAtom } from "nanostores";
import type { Typed } from "../plan/typed.ts";
import type { ValueChange } from "./lineage.ts";
import { $ownWords, changeOwnWords, connectOwnWords } from "./own-words.ts";
import type { Keeper } from "./persisted.ts";
import { $profile, changeAnswers, connectProfile } from "./profile.ts";
import { $rankPlan, changeRank, connectRank } from "./rank-plan.ts";

/** What the visitor typed beside the list, for the saved file. */
export const $typed: ReadableAtom<Typed> = computed(
  [$profile, $rankPlan, $ownWords],
  (profile, rank, brief) => ({ profile, rank, brief }),
);

/** Reads what is kept on this device and stays in step with other tabs. Call once, in the browser. */
export function connectTyped(keeper: Keeper): void {
  connectProfile(keeper);
  connectRank(keeper);
  connectOwnWords(keeper);
}

/** Changes all of it, and gives back how to undo that: a part that has changed since stays as it is. */
export function changeTyped(edit: ValueChange<Typed>): () => void {
  const before = $typed.get();
  changeAnswers((profile) => edit({ ...before, profile }).profile);
  changeRank((rank) => edit({ ...before, rank }).rank, RANK_WORDS);
  changeOwnWords((brief) => edit({ ...before, brief }).brief);
  const now = $typed.get();
  return () => {
    changeAnswers((profile) => (profile === now.profile ? before.profile : profile));
    changeRank((rank) => (rank === now.rank ? before.rank : rank), RANK_WORDS);
    changeOwnWords((brief) => (brief === now.brief ? before.brief : brief));
  };
}

const RANK_WORDS = "Opened a file";
