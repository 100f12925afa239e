import type { Content } from "../content.ts";
import type { ContentRule } from "./rule.ts";

export const datesNotInFuture: ContentRule = {
  name: "dates-not-in-future",
  description: "No page was read, dated or reviewed later than today.",
  *check(content, { today }) {
    for (const { file, path, date } of listDates(content)) {
      // "2026" is in the future only when the year is.
      if (date !== undefined && date > today.slice(0, date.length))
        yield { file, path, message: `expected a date up to today, ${today}, found "${date}".` };
    }
  },
};

function* listDates(content: Content): Generator<{ file: string; path: string[]; date: string | undefined }> {
  for (const { file, read, shows } of content.sources.values()) {
    yield { file, path: ["read"], date: read };
    yield { file, path: ["shows"], date: shows ?? undefined };
  }
  for (const { file, asOf } of content.figures.values()) yield { file, path: ["asOf"], date: asOf };
  for (const { file, reviewed } of content.guides.values())
    yield { file, path: ["reviewed"], date: reviewed };
}
