import { computed } from "nanostores";
import { $list } from "./list.ts";
import { $shared } from "./shared.ts";

/** The visitor's list beside their own answers; somebody else's view does not look into it. */
export const $shownList = computed([$list, $shared], (list, shared) => (shared ? [] : list));
