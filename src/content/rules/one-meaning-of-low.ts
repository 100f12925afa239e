import type { Content } from "../content.ts";
import { findInText, listTextRecords } from "../passages.ts";
import type { ContentRule } from "./rule.ts";

/** The figure that says what the site calls a low score. */
const LOW = "low-score";
const PASS_MARK = "step-2-ck-pass-mark";
/** A sentence that speaks of low and of a number to be below: "a low score is below 230", "anything under 215 is low". */
const DEFINITION =
  /[^.{}\n]*(?:\blow\b[^.{}\n]*\b(?:below|under|less than|lower than) \d{3}\b|\b(?:below|under|less than|lower than) \d{3}\b[^.{}\n]*\blow\b)/gi;

export const oneMeaningOfLow: ContentRule = {
  name: "one-meaning-of-low",
  description:
    "The site has one meaning of a low score, the figure low-score: its numbers are those of the specialties and the pass mark, and no text defines low by another.",
  *check(content) {
    const definitions = [...content.figures.values()].filter(({ unit }) => unit === "definition");
    for (const { id, file } of definitions)
      if (id !== LOW)
        yield { file, message: `"${id}" defines a second time what the figure "${LOW}" defines.` };
    for (const { file, value } of definitions.filter(({ id }) => id === LOW)) {
      const known = knownNumbers(content);
      for (const number of String(typeof value === "object" ? value.text : value).match(/\b\d{3}\b/g) ?? [])
        if (!known.has(Number(number)))
          yield {
            file,
            path: ["value", "text"],
            message: `expected first quartiles of specialties and the pass mark, found "${number}".`,
          };
    }
    for (const record of listTextRecords(content))
      for (const { found, place } of findInText(record, DEFINITION))
        yield {
          ...place,
          message: `"${found[0].trim()}" defines low again. Quote the definition as {figure:${LOW}.text}.`,
        };
  },
};

function knownNumbers(content: Content): ReadonlySet<number> {
  const quartiles = [...content.specialties.values()].flatMap(({ charting2026 }) =>
    charting2026 ? [charting2026.step2.matched.q1] : [],
  );
  return new Set([...quartiles, Number(content.figures.get(PASS_MARK)?.value)]);
}
