import { useStore } from "@nanostores/react";
import { useDeferredValue, useMemo, useState } from "react";
import type { Season } from "../../engine/profile.ts";
import type { List } from "../../plan/list.ts";
import type { ListOptions } from "../../plan/list-options.ts";
import { connectBrowser } from "../../stores/browser.ts";
import { $list, connectList } from "../../stores/list.ts";
import { $ownStandings, $pool } from "../../stores/list-standings.ts";
import { $occasion } from "../../stores/occasion.ts";
import { connectOwn } from "../../stores/own-programs.ts";
import { $profile } from "../../stores/profile.ts";
import { connectTold } from "../../stores/told.ts";
import type { ListLinks, ListViewValue } from "./view.ts";

/** What a page of the list is given. */
export interface ListPageProps {
  readonly options: ListOptions;
  readonly seasons: readonly [Season, ...Season[]];
  readonly links: ListLinks;
}

/** The visitor's list and what its parts look at; the view is null while something is on its way. */
export function useListParts({ options, seasons, links }: ListPageProps): {
  readonly list: List;
  readonly view: ListViewValue | null;
} {
  useState(() => {
    connectBrowser(seasons);
    connectList(window);
    connectOwn(window);
    connectTold(window);
  });
  const pool = useStore($pool);
  const standings = useStore($ownStandings);
  const profile = useStore($profile);
  const occasion = useStore($occasion);
  const known = useMemo(
    () => (pool && standings && occasion ? { pool, standings, profile, occasion, options, links } : null),
    [pool, standings, profile, occasion, options, links],
  );
  // Drawn in pieces, so that a slow phone answers to a touch meanwhile.
  return { list: useStore($list), view: useDeferredValue(known, null) };
}
