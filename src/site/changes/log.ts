import type { Content } from "../../content/content.ts";
import type { ChangeLogRecord } from "../../content/schemas/change-log.ts";
import { FOLDERS, newEntries, untilOf, withoutDoubles } from "./changes.ts";
import { readHistory } from "./history.ts";

/** The logs of months in which git's history tells something that is not logged yet, as they have to be written. */
export function logNow(root: string, content: Content): (ChangeLogRecord & { readonly month: string })[] {
  const since = untilOf(content);
  const last = readHistory(root, FOLDERS, since)?.at(-1);
  if (!last || (since !== null && Date.parse(last.at) <= Date.parse(since))) return [];
  if (since === null) return [{ month: monthOf(last.at), until: last.at, entries: [] }];
  const byMonth = Map.groupBy(newEntries(root, content, since), ({ day }) => day.slice(0, 7));
  const months = new Set([...byMonth.keys(), monthOf(last.at)]);
  return [...months].sort().map((month) => ({
    month,
    until: last.at,
    entries: withoutDoubles([...(content.changes.get(month)?.entries ?? []), ...(byMonth.get(month) ?? [])]),
  }));
}

function monthOf(moment: string): string {
  return new Date(moment).toISOString().slice(0, 7);
}
