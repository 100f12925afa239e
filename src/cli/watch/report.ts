import type { Content } from "../../content/content.ts";
import { WATCH_STATES, type WatchRecord, type WatchState } from "../../content/schemas/watch.ts";
import { sourceUses } from "../../site/source-use.ts";

/** What an editor has to look at, the state that matters most first. */
const TO_READ: readonly { readonly state: WatchState; readonly title: string; readonly todo: string }[] = [
  {
    state: "changed",
    title: "Changed",
    todo: "Read these again. Thirty days after the change their facts become hints.",
  },
  {
    state: "gone",
    title: "Gone",
    todo: "Look for the page's new place, or for another page that says the same.",
  },
  {
    state: "moved",
    title: "Moved for good",
    todo: "Give the source its new address, if the page is the same.",
  },
  { state: "refused", title: "Refused", todo: "These have to be read by a person." },
  { state: "no-answer", title: "No answer", todo: "Nothing to do, unless they stay silent for weeks." },
];
/** An issue takes 65,536 characters; what is over is counted. */
const MOST_LETTERS = 60_000;

/** A count of each state, in the order of the states. */
export function countWatchStates(
  records: Iterable<Pick<WatchRecord, "state">>,
): ReadonlyMap<WatchState, number> {
  const counts = new Map<WatchState, number>(WATCH_STATES.map((state) => [state, 0]));
  for (const { state } of records) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}

/** "| unchanged | 512 |", a line each. */
export function toTable(counts: ReadonlyMap<WatchState, number>): string {
  return [
    "| state | pages |",
    "|---|---:|",
    ...[...counts].map(([state, count]) => `| ${state} | ${count} |`),
  ].join("\n");
}

/** The report of what to read again, in Markdown, the most used page first. Everything a page said itself stands in code marks. */
export function toWatchReport(content: Content): string {
  const uses = sourceUses(content);
  const known = [...content.watch.values()].filter(({ id }) => content.sources.has(id));
  let letters = 0;
  const parts = TO_READ.flatMap(({ state, title, todo }) => {
    const some = known
      .filter((record) => record.state === state)
      .map((record) => ({ record, used: uses.get(record.id)?.length ?? 0 }))
      .sort((a, b) => b.used - a.used || (a.record.id < b.record.id ? -1 : 1));
    if (some.length === 0) return [];
    const lines = some
      .map(({ record, used }) => toLine(content, record, used))
      .filter((line) => {
        letters += line.length + 1;
        return letters <= MOST_LETTERS;
      });
    const more = some.length - lines.length;
    return [
      `## ${title}: ${some.length}`,
      "",
      todo,
      "",
      ...lines,
      ...(more > 0 ? [`- and ${more} more`] : []),
      "",
    ];
  });
  return [
    "What `npm run watch-pages` found. It changes no fact by itself.",
    "",
    toTable(countWatchStates(known)),
    "",
    ...parts,
  ].join("\n");
}

function toLine(content: Content, record: WatchRecord & { readonly id: string }, used: number): string {
  const { id, since, why, movedTo, fields } = record;
  const { url = "" } = content.sources.get(id) ?? {};
  const details = [
    `used ${used} ${used === 1 ? "time" : "times"}`,
    `since ${since}`,
    ...(fields ? [`fields: ${fields.join(", ")}`] : []),
    ...(fields ?? []).flatMap((field) => {
      const words = record.passages[field]?.words ?? [];
      return words.length > 0 ? [`it spoke of ${code(words.join(" "))}`] : [];
    }),
    ...(why ? [code(why)] : []),
    ...(movedTo ? [`now at ${code(movedTo)}`] : []),
  ];
  return `- \`${id}\` ${code(url)}: ${details.join("; ")}`;
}

function code(text: string): string {
  return `\`${text.replaceAll("`", "'")}\``;
}
