import { listCitableFigures } from "../citable-figures.ts";
import type { Content, Guide } from "../content.ts";
import { listFigureQuotes } from "../figure-quotes.ts";
import type { Issue } from "../issue.ts";
import { didYouMean } from "../nearest.ts";
import type { Rule } from "./rule.ts";

/** Numbers from here on are figures even without a unit, as scores are; smaller ones count things of the sentence's own. */
const FIGURE_FROM = 100;
const YEARS = { first: 1900, last: 2100 };

/** Braces, code and link targets hold names, not figures. */
const NO_PROSE = /\{[^{}\n]*\}|`[^`\n]*`|\]\([^)\n]*\)|https?:\/\/\S+/g;
/** A number that is no part of a name such as J-1, H-1B, DS-160 or Step2. */
const NUMBER =
  /(?<![A-Za-z]-)(?<![\w.,])([$€]\s?)?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![\w]|[.,]\d)(\s?(?:%|percent\b|per cent\b|points?\b|dollars?\b|USD\b))?/g;

export const figuresAreQuoted: Rule = {
  name: "figures-are-quoted",
  description:
    "Guides take figures from the data as {figure:id}. A sum of money, a percentage, points or a number of 100 and more (years apart) that no figure quoted in the guide holds does not stand.",
  *check(content) {
    yield* checkQuotes(content);
    const figures = listCitableFigures(content);
    for (const guide of content.guides.values()) {
      const held = new Set(
        listFigureQuotes(guide).flatMap(({ id }) => numbersIn(String(figures.get(id)?.value ?? ""))),
      );
      yield* findBareFigures(guide, held);
    }
  },
};

function* checkQuotes(content: Content): Generator<Issue> {
  const ids = [...listCitableFigures(content).keys()];
  for (const entry of [...content.cities.values(), ...content.regions.values(), ...content.guides.values()]) {
    for (const { id, line } of listFigureQuotes(entry))
      if (!ids.includes(id))
        yield { file: entry.file, line, message: `no figure "${id}".${didYouMean(id, ids)}` };
  }
}

function* findBareFigures({ file, body, bodyLine }: Guide, held: ReadonlySet<number>): Generator<Issue> {
  for (const [index, text] of body.split("\n").entries()) {
    const prose = text.replace(NO_PROSE, " ");
    for (const [words, sign, digits, unit] of prose.matchAll(NUMBER)) {
      const value = Number(digits?.replaceAll(",", ""));
      const isFigure = sign || unit || (value >= FIGURE_FROM && !isYear(value));
      if (!isFigure || held.has(value)) continue;
      yield {
        file,
        line: bodyLine + index,
        message: `"${words.trim()}" is a figure. Quote it from the data as {figure:id}, or quote the figure that holds it.`,
      };
    }
  }
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= YEARS.first && value <= YEARS.last;
}

function numbersIn(text: string): number[] {
  return (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((digits) => Number(digits.replaceAll(",", "")));
}
