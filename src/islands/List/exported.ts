import type { Fact } from "../../engine/facts.ts";
import { readLastDay } from "../../engine/gates/deadline.ts";
import { FIELD_WORDS } from "../../facts/field-words.ts";
import type { ExportedProgram, ExportedRule, RuleTarget } from "../../plan/csv/export-csv.ts";
import type { ReadDeadline } from "../../plan/deadlines.ts";
import type { OwnProgram, OwnRules } from "../../plan/own-program.ts";
import { GROUP_WORDS } from "../../stores/group-words.ts";
import { type Listed, specialtyName, stateName, type ViewValue } from "./view.ts";

const FIELD_OF = {
  takesImgs: "takesImgs",
  visaJ1: "visaJ1",
  visaH1b: "visaH1b",
  step2Minimum: "step2Minimum",
  graduationYears: "graduation",
  failures: "failures",
  usceMonths: "usce",
  deadline: "deadline",
} as const satisfies Record<RuleTarget, string>;

/** A program of the list as a row of CSV says it; undefined when it left the data. */
export function exportedOf(view: ViewValue, { program, own, standing }: Listed): ExportedProgram | undefined {
  if (!program || !standing) return undefined;
  const { pool, options } = view;
  const details = pool.dataset.details.get(program.id);
  return {
    acgmeId: own ? own.acgmeId : (details?.acgmeId ?? null),
    specialty: specialtyName(options, program.specialty),
    city: own?.city ?? details?.cityName ?? "",
    state: stateName(pool, program.state),
    group: GROUP_WORDS[standing.group].name,
    fitLow: standing.fit.low,
    fitHigh: standing.fit.high,
    known: `${standing.coverage.known} of ${standing.coverage.total}`,
    rules: own ? ownRules(own) : rulesOf(view, program.facts),
  };
}

function rulesOf(
  { pool }: ViewValue,
  facts: NonNullable<Listed["program"]>["facts"],
): ExportedProgram["rules"] {
  return Object.fromEntries(
    (Object.entries(FIELD_OF) as [RuleTarget, (typeof FIELD_OF)[RuleTarget]][]).flatMap(([target, field]) => {
      const all = (facts[field] ?? []) as readonly Fact<never>[];
      if (all.length === 0) return [];
      const say = FIELD_WORDS[field].say as (value: never) => string;
      const rule: ExportedRule = {
        words: all
          .map(({ value, strength }) => `${say(value)}${strength === "preferred" ? " (preferred)" : ""}`)
          .join(" | "),
        urls: all.map(({ source }) => pool.dataset.sources.get(source)?.url ?? source),
        dates: all.map(({ shown }) => shown ?? "undated"),
      };
      return [[target, rule]];
    }),
  );
}

/** The visitor's own rules as values, so that the file can be read again. */
function ownRules({ rules }: OwnProgram): ExportedProgram["rules"] {
  const words: { readonly [K in keyof OwnRules]-?: (value: never) => string } = {
    takesImgs: (value: boolean) => (value ? "yes" : "no"),
    visaJ1: String,
    visaH1b: String,
    step2Minimum: String,
    graduationYears: String,
    failures: String,
    usceMonths: String,
    deadline: String,
  };
  return Object.fromEntries(
    (Object.keys(words) as (keyof OwnRules)[]).flatMap((target) => {
      const value = rules[target];
      if (value === undefined) return [];
      return [
        [target, { words: words[target](value as never), urls: ["your own file"], dates: ["undated"] }],
      ];
    }),
  );
}

/** What the data says of the list's programs, with the pages it rests on: for readers of the JSON file. */
export function aboutOf({ pool, occasion }: ViewValue, listed: readonly Listed[]): object {
  const programs = listed.flatMap(({ program, own, standing }) => {
    if (!program || own) return [];
    const details = pool.dataset.details.get(program.id);
    return [
      {
        ...program,
        acgmeId: details?.acgmeId ?? null,
        sponsor: details?.sponsor.name ?? null,
        verdict: standing ?? null,
      },
    ];
  });
  const used = new Set(
    programs.flatMap(({ facts }) => Object.values(facts).flatMap((all) => all.map(({ source }) => source))),
  );
  return {
    dataReadUntil: pool.dataset.asOf,
    season: occasion.season.year,
    programs,
    sources: Object.fromEntries([...pool.dataset.sources].filter(([id]) => used.has(id))),
  };
}

/** What is read of the last day of each program of the list in the season of its verdicts; programs without one are left out. */
export function deadlinesOf(
  { pool, occasion }: Pick<ViewValue, "pool" | "occasion">,
  listed: readonly Listed[],
): readonly ReadDeadline[] {
  return listed.flatMap(({ program, own }) => {
    const reading = program && readLastDay(program, occasion);
    if (!program || !reading) return [];
    const isOwn = own !== undefined;
    const addresses = reading.sources.map((id) => pool.dataset.sources.get(id)?.url ?? id);
    const source = isOwn ? "your own file" : addresses.join(" and ");
    return [{ id: program.id, name: program.name, reading, isOwn, source }];
  });
}
