import Papa from "papaparse";
import type { Entry } from "../list.ts";
import { COLUMNS, type Target } from "./columns.ts";
import { guard } from "./guard.ts";

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
  readonly specialty: string;
  readonly city: string;
  readonly state: string;
  readonly group: string;
  readonly fitLow: number;
  readonly fitHigh: number;
  readonly known: string;
  readonly rules: Readonly<Partial<Record<RuleTarget, ExportedRule>>>;
}

export const RULE_TARGETS = [
  "takesImgs",
  "visaJ1",
  "visaH1b",
  "step2Minimum",
  "graduationYears",
  "failures",
  "usceMonths",
  "deadline",
] as const satisfies readonly Target[];
export type RuleTarget = (typeof RULE_TARGETS)[number];

const OWN_WORDS = ["id", "acgmeId", "name", "specialty", "city", "state", "status", "note", "added"] as const;
const VERDICT = ["Group", "Fit, low end", "Fit, high end", "Criteria known"];
const BETWEEN = " | ";
/** Excel takes a file without this for one in the computer's own old code page. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * The list as CSV: every cell quoted, so that no separator within one can start a cell; what a spreadsheet would run as a formula has a `'`
 * before it. Beside each rule stand its pages and their dates.
 */
export function exportCsv(
  list: readonly Entry[],
  programOf: (id: string) => ExportedProgram | undefined,
): string {
  const headings = [
    "Place",
    ...OWN_WORDS.map((target) => COLUMNS[target].label),
    ...VERDICT,
    ...RULE_TARGETS.flatMap((target) => {
      const { label } = COLUMNS[target];
      return [label, `${label}: pages`, `${label}: dates`];
    }),
  ];
  const rows = list.map((entry, place) => {
    const program = programOf(entry.id);
    return [
      String(place + 1),
      entry.id,
      program?.acgmeId ?? "",
      entry.name,
      program?.specialty ?? "",
      program?.city ?? "",
      program?.state ?? "",
      entry.status,
      entry.note,
      entry.added ?? "",
      ...(program
        ? [program.group, String(program.fitLow), String(program.fitHigh), program.known]
        : ["no longer in the data", "", "", ""]),
      ...RULE_TARGETS.flatMap((target) => {
        const rule = program?.rules[target];
        return rule ? [rule.words, rule.urls.join(BETWEEN), rule.dates.join(BETWEEN)] : ["", "", ""];
      }),
    ].map(guard);
  });
  return `${BYTE_ORDER_MARK}${Papa.unparse([headings, ...rows], { quotes: true, newline: "\r\n" })}\r\n`;
}
