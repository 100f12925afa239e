import { isPage, listAddresses } from "../addresses.ts";
import { didYouMean } from "../nearest.ts";
import type { Rule } from "./rule.ts";

const INTERNAL = [/\]\(\s*(\/[^)\s]*)/g, /^\s*\[[^\]]*\]:\s*(\/\S*)/g];

export const linksResolve: Rule = {
  name: "links-resolve",
  description:
    "Every link to our own pages in Markdown leads to a page, written with its slashes: /programs/<id>/.",
  *check(content) {
    for (const { file, body, bodyLine } of [
      ...content.cities.values(),
      ...content.regions.values(),
      ...content.guides.values(),
    ]) {
      for (const [index, text] of body.split("\n").entries()) {
        for (const [, address = ""] of INTERNAL.flatMap((pattern) => [...text.matchAll(pattern)])) {
          if (isPage(content, address)) continue;
          const hint = didYouMean(address, listAddresses(content));
          yield { file, line: bodyLine + index, message: `no page "${address}".${hint}` };
        }
      }
    }
  },
};
