import SAY from "../../../content/words/cards.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import { VISA_FIELDS } from "../../engine/gates/visa.ts";
import { shownInWords } from "../../facts/date-words.ts";
import { DECIDING_FIELDS } from "../../site/known-answers.ts";
import { listingFull, listingWeight } from "../../site/listing-words.ts";
import { type ProgramAnswers, programAnswers } from "../../site/program-answers.ts";
import { countTaking } from "../../site/program-count.ts";
import type { FieldView, Site, SiteProgram } from "../../site/site.ts";
import { fill } from "../../words/fill.ts";
import type { Card, CardRow } from "./card.ts";

/** What every card answers, though the answer may be that nothing is said. */
const ALWAYS: ReadonlySet<string> = new Set(["takesImgs", ...Object.values(VISA_FIELDS)]);
const DECIDING: ReadonlySet<string> = new Set(DECIDING_FIELDS);

/** Programs of which more is known than where they are: the others have no card. */
export function programsWithCards({ programs }: Site): readonly SiteProgram[] {
  return programs.filter(({ isBare }) => !isBare);
}

/** What a program's pages say on the questions that decide, as verdicts read them. */
export function programCard(site: Site, program: SiteProgram, url: string): Card {
  const { record, specialty, city, state } = program;
  const standing = listingWeight(record) === "none" ? null : listingFull(record, program.list);
  return {
    title: record.name,
    place: `${specialty.name}, ${city.name}, ${state.name}`,
    rows: [
      ...(standing ? [{ label: "Listing", words: standing, date: null }] : []),
      ...site.fieldsOf(program).flatMap(rowOf),
    ],
    url,
    asOf: site.asOf,
  };
}

function rowOf({ field, label, facts, state, isAnswered }: FieldView): readonly CardRow[] {
  if (!DECIDING.has(field)) return [];
  if (state === "disputed") return [{ label, words: SAY.cards.itsPagesDisagreeAsk, date: null }];
  const told = facts.filter(({ standing }) => standing === "rule" || standing === "wish");
  if (!isAnswered || told.length === 0)
    return ALWAYS.has(field) ? [{ label, words: SAY.cards.itsPagesDoNotSayAsk, date: null }] : [];
  const words = told.map(({ words, strength, scope, note }) =>
    [[words, strength, scope].filter(Boolean).join(", "), note].filter(Boolean).join(". "),
  );
  const dates = new Set(told.map(({ source }) => `page ${shownInWords(source.shows)}`));
  return [{ label, words: [...new Set(words)].join(" · "), date: [...dates].join("; ") }];
}

/** How many programs of a region say what. */
export function regionCard(
  site: Site,
  region: { readonly id: string; readonly name: string },
  url: string,
): Card {
  const programs = site.byRegion.get(region.id) ?? [];
  const taking = programs.filter(({ record }) => listingWeight(record) !== "stop");
  const occasion = { season: site.engineSeason, asOf: site.today };
  const answers = taking.map((program) => programAnswers(program, occasion));
  const row = (label: string, of: (one: ProgramAnswers) => string): CardRow => ({
    label,
    words: countsOf(answers.map(of)),
    date: null,
  });
  return {
    title: fill(SAY.cards.residencyProgramsIn, { name: region.name }),
    place: countTaking(programs),
    rows:
      taking.length === 0
        ? []
        : [
            row(SAY.cards.takesImgs, ({ imgs }) => imgs),
            row(SAY.cards.j1Visa, ({ j1 }) => j1),
            row(SAY.cards.h1bVisa, ({ h1b }) => h1b),
          ],
    url,
    asOf: site.asOf,
  };
}

const WORDS: readonly (readonly [string, string])[] = [
  ["yes", SAY.cards.sayYes],
  ["exceptions", SAY.cards.sayCaseByCaseOrWith],
  ["case-by-case", SAY.cards.decideCaseByCase],
  ["no", SAY.cards.sayNo],
  ["disputed", SAY.cards.sayTwoThings],
  ["unknown", SAY.cards.doNotSay],
];

function countsOf(answers: readonly string[]): string {
  return WORDS.flatMap(([answer, words]) => {
    const number = answers.filter((one) => one === answer).length;
    return number === 0 ? [] : [`${thousands(number)} ${words}`];
  }).join(", ");
}
