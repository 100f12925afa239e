import type { Group } from "../../engine/verdict-types.ts";
import { GROUP_WORDS } from "../../facts/group-words.ts";

/** The group by sign, word and line, never by colour alone. */
export function GroupTag({ group }: { readonly group: Group }) {
  const { name, sign } = GROUP_WORDS[group];
  return (
    <p className={`group-tag group-${group}`}>
      <span aria-hidden="true">{sign} </span>
      {name}
    </p>
  );
}
