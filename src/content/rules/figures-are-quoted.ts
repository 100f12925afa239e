import { listCitableFigures } from "../citable-figures.ts";
import type { Content } from "../content.ts";
import type { Issue } from "../issue.ts";
import { didYouMean } from "../nearest.ts";
import { findInText, listPassages, listTextRecords, type TextRecord } from "../passages.ts";
import type { ContentRule } from "./rule.ts";

/** Numbers from here on are figures even without a unit, as scores are; smaller ones count things of the sentence's own. */
const FIGURE_FROM = 100;
const YEARS = { first: 1900, last: 2100 };

/** `{figure:id}`, `{figure:id.member}`, `{season:id}`, `{specialty:id.member}` */
const QUOTE = /\{(figure|season|specialty):([^{}.\n]*)(\.[^{}\n]*)?\}/g;
/** Braces, code and link targets hold names, not figures. */
const NO_PROSE = /\{[^{}\n]*\}|`[^`\n]*`|\]\([^)\n]*\)|https?:\/\/\S+/g;
/** A number that is no part of a name such as J-1, H-1B, DS-160 or Step2. */
const NUMBER =
  /(?<![A-Za-z]-)(?<![\w.,])([$€]\s?)?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![\w]|[.,]\d)(\s?(?:%|percent\b|per cent\b|points?\b|dollars?\b|USD\b))?/g;

export const figuresAreQuoted: ContentRule = {
  name: "figures-are-quoted",
  description:
    "Guides and flows take figures from the data as {figure:id}. A sum of money, a percentage, points or a number of 100 and more (years apart) that no figure quoted there holds does not stand.",
  *check(content) {
    const ids = [...listCitableFigures(content).keys()];
    for (const record of listTextRecords(content)) {
      for (const { found, place } of findInText(record, QUOTE)) {
        const [, kind, id = "", member = ""] = found;
        if (kind !== "figure" || ids.includes(id + member)) continue;
        yield { ...place, message: `no figure "${id}${member}".${didYouMean(id + member, ids)}` };
      }
    }
    for (const record of [...content.guides.values(), ...content.flows.values()])
      yield* findBareFigures(record, quotedNumbers(content, record));
  },
};

function* findBareFigures(guide: TextRecord, quoted: ReadonlySet<number>): Generator<Issue> {
  for (const { text, ...place } of listPassages(guide)) {
    for (const [words, sign, digits, unit] of text.replace(NO_PROSE, " ").matchAll(NUMBER)) {
      const value = toNumber(digits as string);
      const isFigure = sign || unit || (value >= FIGURE_FROM && !isYear(value));
      if (!isFigure || quoted.has(value)) continue;
      const advice = "Quote it from the data as {figure:id}, or quote the figure that holds it.";
      yield { file: guide.file, ...place, message: `"${words.trim()}" is a figure. ${advice}` };
    }
  }
}

/** The numbers in every record that the guide quotes from: its words may round or repeat none but these. */
function quotedNumbers(content: Content, guide: TextRecord): ReadonlySet<number> {
  const records = findInText(guide, QUOTE).map(({ found: [, kind, id = ""] }) => {
    if (kind === "figure") return content.figures.get(id)?.value;
    if (kind === "specialty") {
      const { charting2026, imgShare } = content.specialties.get(id) ?? {};
      return { charting2026, imgShare };
    }
    return [...content.seasons.values()].flatMap(({ dates, fees, limits }) =>
      [...dates, ...fees, ...limits].filter((one) => one.id === id),
    );
  });
  return new Set((JSON.stringify(records).match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map(toNumber));
}

function toNumber(digits: string): number {
  return Number(digits.replaceAll(",", ""));
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= YEARS.first && value <= YEARS.last;
}
