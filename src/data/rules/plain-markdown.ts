import type { Rule } from "./rule.ts";

/** A tag, comment or declaration: "<" and what makes it one. "< 218" and "<3" are plain text. */
const HTML = /<[a-zA-Z/!?]/;
/** Link targets, of a link, an image or a definition. */
const TARGETS = [/\]\(\s*([^)\s]*)/g, /^\s*\[[^\]]*\]:\s*(\S+)/g];
const ALLOWED_TARGET = /^(?:https?:\/\/|mailto:|\/|#)/;

export const plainMarkdown: Rule = {
  name: "plain-markdown",
  description: "Markdown holds no HTML and no script, and links only to web pages, mail and our own pages.",
  *check(content) {
    for (const { file, body, bodyLine } of [
      ...content.cities.values(),
      ...content.regions.values(),
      ...content.guides.values(),
    ]) {
      for (const [index, text] of body.split("\n").entries()) {
        const line = bodyLine + index;
        const html = HTML.exec(text);
        if (html)
          yield {
            file,
            line,
            message: `expected Markdown without HTML, found "${text.slice(html.index, html.index + 24)}".`,
          };
        for (const target of TARGETS.flatMap((pattern) =>
          [...text.matchAll(pattern)].map(([, to = ""]) => to),
        ))
          if (!ALLOWED_TARGET.test(target))
            yield { file, line, message: `expected a link to https://, mailto:, / or #, found "${target}".` };
      }
    }
  },
};
