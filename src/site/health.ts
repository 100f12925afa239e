import SAY from "../../content/words/site.json" with { type: "json" };
import type { Source } from "../content/content.ts";
import { everyFact } from "../content/every-fact.ts";
import { WATCH_STATES, type WatchState } from "../content/schemas/watch.ts";
import { monthsBetween } from "../engine/wording.ts";
import { OLD_FACT_MONTHS } from "../facts/date-words.ts";
import { type AnswersByPage, countByPage } from "./answers-by-page.ts";
import { countAnswered, isAnswered } from "./known-answers.ts";
import type { Site } from "./site.ts";
import type { SiteProgram } from "./site-program.ts";

/** How old, of what kind and how whole the data is. Home, /method/ and /data/health/ have their numbers from here. */
export interface Health {
  readonly programs: number;
  /** Programs that answer at least one question that decides. */
  readonly answering: number;
  /** Programs that results show, and those of them that answer none. */
  readonly inResults: number;
  readonly silent: number;
  readonly facts: number;
  readonly pages: number;
  readonly byAge: readonly { readonly age: string; readonly facts: number }[];
  readonly byKind: readonly { readonly kind: Source["kind"]; readonly facts: number }[];
  readonly byWatch: readonly { readonly state: WatchState | "not asked yet"; readonly pages: number }[];
  /** Programs of which a page says whether the J-1 is taken. */
  readonly onJ1: number;
  readonly all: AnswersByPage;
  readonly byState: readonly AnswersOfGroup[];
  readonly bySpecialty: readonly AnswersOfGroup[];
}

/** The answers of a state or a specialty. */
export interface AnswersOfGroup extends AnswersByPage {
  readonly id: string;
  readonly name: string;
}

const AGES = {
  undated: SAY.health.undatedPage,
  new: SAY.health.pageOfTheLast12Months,
  some: SAY.health.pageOf12To24Months,
  old: SAY.health.olderPage,
} as const;

/** Counts all of it on the site's day. */
export function healthOf(site: Site): Health {
  const { content } = site;
  const shown = site.programs.filter(({ isInResults }) => isInResults);
  const facts = [...everyFact(content)].flatMap(({ fact }) => content.sources.get(fact.source) ?? []);
  const ageOf = ({ shows }: Source): keyof typeof AGES => {
    if (shows === null) return "undated";
    const months = monthsBetween(shows, site.today);
    return months <= 12 ? "new" : months <= OLD_FACT_MONTHS ? "some" : "old";
  };
  const ages = Map.groupBy(facts, ageOf);
  const kinds = Map.groupBy(facts, ({ kind }) => kind);
  const watched = Map.groupBy(
    content.sources.values(),
    ({ id }) => content.watch.get(id)?.state ?? "not asked yet",
  );
  const countOf = (groups: ReadonlyMap<unknown, readonly unknown[]>, key: unknown) =>
    groups.get(key)?.length ?? 0;
  const occasion = { season: site.engineSeason, asOf: site.today };
  const byGroup = (
    programs: readonly SiteProgram[],
    groupOf: (program: SiteProgram) => { readonly id: string; readonly name: string },
  ): AnswersOfGroup[] =>
    [...Map.groupBy(programs, (program) => groupOf(program).id)]
      .map(([id, some]) => ({
        id,
        name: groupOf(some[0] as SiteProgram).name,
        ...countByPage(some, occasion),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    programs: site.programs.length,
    answering: site.programs.filter((program) => countAnswered(program) > 0).length,
    inResults: shown.length,
    silent: shown.filter((program) => countAnswered(program) === 0).length,
    facts: facts.length,
    pages: content.sources.size,
    byAge: (Object.keys(AGES) as (keyof typeof AGES)[]).map((age) => ({
      age: AGES[age],
      facts: countOf(ages, age),
    })),
    byKind: [...kinds]
      .map(([kind, some]) => ({ kind, facts: some.length }))
      .sort((a, b) => b.facts - a.facts),
    byWatch: ([...WATCH_STATES, "not asked yet"] as const).map((state) => ({
      state,
      pages: countOf(watched, state),
    })),
    onJ1: site.programs.filter((program) => isAnswered(program, "visaJ1")).length,
    all: countByPage(site.programs, occasion),
    byState: byGroup(site.programs, ({ state }) => state),
    bySpecialty: byGroup(site.programs, ({ specialty }) => specialty),
  };
}
