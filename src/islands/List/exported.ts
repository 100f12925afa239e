import type { Fact } from "../../engine/facts.ts";
import { FIELD_WORDS } from "../../facts/field-words.ts";
import type { ExportedProgram, ExportedRule, RuleTarget } from "../../plan/csv/export-csv.ts";
import type { StatedDeadline } from "../../plan/deadlines.ts";
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
export function aboutOf({ pool, options }: ViewValue, listed: readonly Listed[]): object {
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
    season: options.year,
    programs,
    sources: Object.fromEntries([...pool.dataset.sources].filter(([id]) => used.has(id))),
  };
}

/** Every deadline that pages state for programs of the list. */
export function deadlinesOf({ pool }: ViewValue, listed: readonly Listed[]): readonly StatedDeadline[] {
  return listed.flatMap(({ program }) => {
    const [fact] = program?.facts.deadline ?? [];
    if (!program || !fact) return [];
    const { id, name } = program;
    const source = pool.dataset.sources.get(fact.source)?.url ?? "your own file";
    return [{ id, name, value: fact.value, source, shown: fact.shown }];
  });
}
