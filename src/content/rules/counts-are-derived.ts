import { listPassages } from "../passages.ts";
import type { ContentRule } from "./rule.ts";

const NUMBER =
  "(?:[2-9]|[1-9]\\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a dozen)";
/** What a reader is told to do with so many is advice, and "in five counties" tells where a figure was counted. */
const NOT_ADVICE = "(?<!\\b(?:choose|pick|mark|list|open|ask|for|to|in|at|of) )";
const PLACE = "(?: here| in our data| in the [a-z]+| in (?!the )[a-z]+)";
const CLAIM =
  "(?:say|state|sponsor|limit|name|refuse|accept|need|demand|answer|left|take imgs|do not (?:say|state|sponsor|limit|name|accept|take))";

/** "Eight counties", "the two health centers"; "five programs here", "three of the ten programs in Fresno sponsor". */
const COUNT = new RegExp(
  [
    `${NOT_ADVICE}\\b${NUMBER} (?:[a-z-]+ )?(?:sponsors|counties|health centers)\\b`,
    `\\b${NUMBER} (?:of (?:the|its|these|those) (?:${NUMBER} )?)?(?:[a-z-]+ ){0,2}programs(?:(?: here| in our data)\\b|${PLACE}? ${CLAIM}\\b)`,
  ].join("|"),
  "gi",
);
/** An example, and what somebody says in it, is made up. */
const EXAMPLES = /^>.*$|"[^"\n]*"/g;

export const countsAreDerived: ContentRule = {
  name: "counts-are-derived",
  description:
    "Guides and flows print how many programs, sponsors and counties our data hold as {count:id}; a number of them that is typed in, in words too, grows old.",
  *check(content) {
    for (const record of [...content.guides.values(), ...content.flows.values()])
      for (const { text, ...place } of listPassages(record))
        for (const [words] of text.replace(EXAMPLES, " ").matchAll(COUNT))
          yield {
            file: record.file,
            ...place,
            message: `"${words}" counts our data. Print it as {count:id.place}, or say it without a number.`,
          };
  },
};
