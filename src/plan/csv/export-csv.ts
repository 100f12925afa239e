import Papa from "papaparse";
import type { Entry } from "../list.ts";
import type { KeptAnswers } from "../own-answers.ts";
import { OWN_RULES, type OwnRules, RULE_NAMES, type RuleName } from "../own-rules.ts";
import { writeOwnRule } from "../rule-words.ts";
import { guard } from "./guard.ts";
import { COLUMNS } from "./targets.ts";
import { writeTold } from "./told-cells.ts";

/** A rule of a program in words, with its pages. */
export interface ExportedRule {
  readonly words: string;
  readonly urls: readonly string[];
  /** The dates that the pages show; "undated" where one shows none. */
  readonly dates: readonly string[];
}

/** All that a row says beside the visitor's own words. Absent for a program that left the data. */
export interface ExportedProgram {
  readonly acgmeId: string | null;
  readonly nrmpCode: string | null;
  readonly specialty: string;
  readonly city: string;
  readonly state: string;
  readonly group: string;
  readonly fitLow: number;
  readonly fitHigh: number;
  readonly known: string;
  /** Rules of pages in words; of the visitor's own program the values, so that the file can be read again. */
  readonly rules: { readonly pages: PageRules } | { readonly own: OwnRules };
}

/** What a program's pages state, by rule, as cells. */
export type PageRules = { readonly [K in RuleName]?: ExportedRule };

const OWN_WORDS = [
  "id",
  "number",
  "nrmpCode",
  "name",
  "specialty",
  "city",
  "state",
  "status",
  "note",
  "added",
  "told",
] as const;
const VERDICT = ["Group", "Fit, low end", "Fit, high end", "Criteria known"];
const BETWEEN = " | ";
/** Excel takes a file without this for one in the computer's own old code page. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * The list as CSV: every cell quoted, and what a spreadsheet would run as a formula has a `'` before it, also after a separator within a
 * cell, which starts a new cell where that country's lists use it. Beside each rule stand its pages and their dates.
 */
export function exportCsv(
  list: readonly Entry[],
  programOf: (id: string) => ExportedProgram | undefined,
  toldOf: (id: string) => KeptAnswers | undefined = () => undefined,
): string {
  const headings = [
    "Place",
    ...OWN_WORDS.map((target) => COLUMNS[target].label),
    ...VERDICT,
    ...RULE_NAMES.flatMap((rule) => {
      const { label } = OWN_RULES[rule];
      return [label, `${label}: pages`, `${label}: dates`];
    }),
  ];
  const rows = list.map((entry, place) => {
    const program = programOf(entry.id);
    return [
      String(place + 1),
      entry.id,
      program?.acgmeId ?? "",
      program?.nrmpCode ?? "",
      entry.name,
      program?.specialty ?? "",
      program?.city ?? "",
      program?.state ?? "",
      entry.status,
      entry.note,
      entry.added ?? "",
      writeTold(toldOf(entry.id) ?? []),
      ...(program
        ? [program.group, String(program.fitLow), String(program.fitHigh), program.known]
        : ["not in the data", "", "", ""]),
      ...RULE_NAMES.flatMap((rule) => (program ? ruleCells(program, rule) : NO_RULE)),
    ].map(guard);
  });
  return `${BYTE_ORDER_MARK}${Papa.unparse([headings, ...rows], { quotes: true, newline: "\r\n" })}\r\n`;
}

const NO_RULE = ["", "", ""];

function ruleCells({ rules }: ExportedProgram, rule: RuleName): readonly string[] {
  if ("own" in rules) {
    const value = rules.own[rule];
    return value === undefined ? NO_RULE : [writeOwnRule(rule, value as never), "your own file", "undated"];
  }
  const page = rules.pages[rule];
  return page ? [page.words, page.urls.join(BETWEEN), page.dates.join(BETWEEN)] : NO_RULE;
}
