import SAY from "../../../content/words/list.json" with { type: "json" };
import type { Fact } from "../../engine/facts.ts";
import { readLastDay } from "../../engine/gates/deadline.ts";
import { FIELDS } from "../../facts/fields.ts";
import { GROUP_WORDS } from "../../facts/group-words.ts";
import type { ExportedProgram, ExportedRule, PageRules } from "../../plan/csv/export-csv.ts";
import type { ReadDeadline } from "../../plan/deadlines.ts";
import { OWN_RULES, RULE_NAMES } from "../../plan/own-rules.ts";
import { type Listed, type ListViewValue, specialtyName, stateName } from "./view.ts";

/** A program of the list as a row of CSV says it; undefined when it left the data. */
export function exportedOf(
  view: ListViewValue,
  { program, own, standing }: Listed,
): ExportedProgram | undefined {
  if (!program || !standing) return undefined;
  const { pool, options } = view;
  const details = pool.dataset.details.get(program.id);
  return {
    acgmeId: own ? own.acgmeId : (details?.acgmeId ?? null),
    nrmpCode: own?.nrmpCode ?? null,
    specialty: specialtyName(options, program.specialty),
    city: own?.city ?? details?.cityName ?? "",
    state: stateName(pool, program.state),
    group: GROUP_WORDS[standing.group].name,
    fitLow: standing.fit.low,
    fitHigh: standing.fit.high,
    known: `${standing.coverage.known} of ${standing.coverage.total}`,
    rules: own ? { own: own.rules } : { pages: rulesOf(view, program.facts) },
  };
}

function rulesOf({ pool }: ListViewValue, facts: NonNullable<Listed["program"]>["facts"]): PageRules {
  return Object.fromEntries(
    RULE_NAMES.flatMap((rule) => {
      const field = OWN_RULES[rule].field as keyof typeof FIELDS & keyof typeof facts;
      const all = (facts[field] ?? []) as readonly Fact<never>[];
      if (all.length === 0) return [];
      const say = FIELDS[field].say as (value: never) => string;
      const exported: ExportedRule = {
        words: all
          .map(({ value, strength }) => `${say(value)}${strength === "preferred" ? " (preferred)" : ""}`)
          .join(" | "),
        urls: all.map(({ source }) => pool.dataset.sources.get(source)?.url ?? source),
        dates: all.map(({ shown }) => shown ?? "undated"),
      };
      return [[rule, exported]];
    }),
  );
}

/** What the data says of the list's programs, with the pages it rests on: for readers of the JSON file. */
export function aboutOf({ pool, occasion }: ListViewValue, listed: readonly Listed[]): object {
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
    sources: Object.fromEntries([...used].sort().map((id) => [id, pool.dataset.sources.get(id)])),
  };
}

/** What is read of the last day of each program of the list in the season of its verdicts; programs without one are left out. */
export function deadlinesOf(
  { pool, occasion }: Pick<ListViewValue, "pool" | "occasion">,
  listed: readonly Listed[],
): readonly ReadDeadline[] {
  return listed.flatMap(({ program, own }) => {
    const reading = program && readLastDay(program, occasion);
    if (!program || !reading) return [];
    const isOwn = own !== undefined;
    const addresses = reading.sources.map((id) => pool.dataset.sources.get(id)?.url ?? id);
    const source = isOwn ? SAY.exported.yourOwnFile : addresses.join(" and ");
    return [{ id: program.id, name: program.name, reading, isOwn, source }];
  });
}
