import { computed } from "nanostores";
import { hasAppliedSince } from "../plan/list-events.ts";
import { $list } from "./list.ts";
import { $occasion } from "./occasion.ts";

/** The ids of programs to which the visitor applied this season, in one text, so that another note on the list moves nothing. */
const $ids = computed([$list, $occasion], (list, occasion) =>
  list
    .filter((entry) => occasion && hasAppliedSince(entry, occasion.season.opens))
    .map(({ id }) => id)
    .join(" "),
);

/** The same as a set; empty where nothing was sent. */
export const $appliedTo = computed(
  $ids,
  (ids): ReadonlySet<string> => new Set(ids === "" ? [] : ids.split(" ")),
);
