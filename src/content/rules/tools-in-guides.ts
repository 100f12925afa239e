import { findDirectives } from "../guide-syntax.ts";
import { didYouMean } from "../nearest.ts";
import type { ContentRule } from "./rule.ts";

export const toolsInGuides: ContentRule = {
  name: "tools-in-guides",
  description:
    "Every tool stands inside a guide, ::tool name=cost, where its advice is given; a guide holds each at most once.",
  *check(content, { unreadable }) {
    const tools = [...content.tools.keys()];
    const placed = new Set<string>();
    for (const { file, body, bodyLine } of content.guides.values()) {
      const here = new Set<string>();
      for (const [index, text] of body.split("\n").entries()) {
        const [directive] = findDirectives(text);
        if (directive?.name !== "tool") continue;
        const { name = "" } = directive.options;
        const place = { file, line: bodyLine + index };
        if (!content.tools.has(name))
          yield {
            ...place,
            message: `expected name= with one of ${tools.join(", ")}, found "${text}".${name && didYouMean(name, tools)}`,
          };
        else if (here.has(name)) yield { ...place, message: `"${name}" stands in this guide already.` };
        here.add(name);
        placed.add(name);
      }
    }
    // A guide that could not be read may be the one that holds the tool.
    if ([...unreadable].some((record) => /^(?:guides|tools)\//.test(record))) return;
    for (const tool of tools)
      if (!placed.has(tool))
        yield {
          file: "content/guides",
          message: `no guide holds the tool "${tool}". Put ::tool name=${tool} into the one that advises it.`,
        };
  },
};
