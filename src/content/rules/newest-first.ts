import { isSurelyLater } from "../../engine/page-age.ts";
import type { Content } from "../content.ts";
import { listFacts } from "../schemas/program-facts.ts";
import type { ContentRule } from "./rule.ts";

export const newestFirst: ContentRule = {
  name: "newest-first",
  description: "The facts of a field stand with the newest page first and undated pages last.",
  *check(content) {
    for (const { file, facts } of [...content.programs.values(), ...content.sponsors.values()]) {
      for (const { field, facts: list } of listFacts(facts)) {
        for (const [index, { source }] of list.slice(1).entries()) {
          const before = list[index]?.source as string;
          if (!isMisplaced(content, before, source)) continue;
          yield {
            file,
            path: ["facts", field, index + 1],
            message: `"${source}" (${dated(content, source)}) is newer than "${before}" (${dated(content, before)}) above it. Put the newest first.`,
          };
        }
      }
    }
  },
};

function isMisplaced(content: Content, before: string, after: string): boolean {
  const [earlier, later] = [before, after].map((id) => content.sources.get(id));
  if (!earlier || !later) return false;
  if (earlier.shows === null) return later.shows !== null;
  return isSurelyLater({ shown: later.shows }, { shown: earlier.shows });
}

function dated(content: Content, id: string): string {
  return content.sources.get(id)?.shows ?? "undated";
}
