import type { Passage, WatchRecord, WatchState } from "../../content/schemas/watch.ts";
import type { PageAnswer } from "./ask-page.ts";

/** What an answer told, once its text was read. */
export type WatchAnswer =
  | Exclude<PageAnswer, { kind: "page" }>
  | (Omit<Extract<PageAnswer, { kind: "page" }>, "bytes" | "type"> & {
      readonly passages: Readonly<Record<string, Passage | null>>;
    });

/**
 * What is to be kept of a page after an answer. The first passages seen after a reading are that reading's; later ones are held against them.
 * A page that says again what it said is unchanged again. No answer, a refusal and a page that is gone leave what was known of its passages.
 */
export function judge(
  before: WatchRecord | undefined,
  told: WatchAnswer,
  { day, reading }: { readonly day: string; readonly reading: string },
): WatchRecord {
  const known = before && before.reading >= reading ? before : undefined;
  const base = { asked: day, reading, passages: known?.passages ?? {} };
  const moved = told.movedTo === null ? {} : { movedTo: told.movedTo };
  const marks = known?.changed ? { changed: known.changed, fields: known.fields ?? [] } : {};
  const inState = (state: WatchState) => ({
    state,
    since: before?.state === state ? before.since : day,
  });

  switch (told.kind) {
    case "gone":
    case "refused":
    case "no-answer":
      return {
        ...base,
        seen: before?.seen ?? null,
        ...inState(told.kind),
        why: told.why,
        ...moved,
        ...marks,
        ...headersOf(known),
      };
    case "not-modified":
      return {
        ...base,
        seen: day,
        ...inState(stateOf(marks, moved)),
        ...moved,
        ...marks,
        ...headersOf(known),
      };
    case "page": {
      const fields = Object.keys(told.passages).filter((field) => {
        const was = known?.passages[field];
        return was !== undefined && was !== null && was.hash !== told.passages[field]?.hash;
      });
      // A field that is new, or had no passage until now, begins with what the page says today.
      const passages = { ...told.passages, ...dropNulls(known?.passages ?? {}, Object.keys(told.passages)) };
      const nowMarks = fields.length > 0 ? { changed: known?.changed ?? day, fields } : {};
      return {
        ...base,
        passages,
        seen: day,
        ...inState(stateOf(nowMarks, moved)),
        ...moved,
        ...nowMarks,
        ...headersOf({ etag: told.etag ?? undefined, lastModified: told.lastModified ?? undefined }),
      };
    }
  }
}

function stateOf(marks: { changed?: string }, moved: { movedTo?: string }): WatchState {
  return marks.changed ? "changed" : moved.movedTo ? "moved" : "unchanged";
}

function dropNulls(
  passages: WatchRecord["passages"],
  fields: readonly string[],
): Record<string, Passage | null> {
  return Object.fromEntries(
    Object.entries(passages).filter(([field, passage]) => passage !== null && fields.includes(field)),
  );
}

function headersOf(
  known: { readonly etag?: string | undefined; readonly lastModified?: string | undefined } | undefined,
): { etag?: string; lastModified?: string } {
  return {
    ...(known?.etag && { etag: known.etag }),
    ...(known?.lastModified && { lastModified: known.lastModified }),
  };
}
