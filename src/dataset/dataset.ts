import type { DaysAhead } from "../engine/alike-ahead.ts";
import type { Program as EngineProgram, SourceKind } from "../engine/facts.ts";

/**
 * All that results, list and compare need, as the browser holds it: what all programs share, and the programs of the specialties that were
 * asked for. Pages are built from `site.ts` instead.
 */
export interface Dataset extends Common {
  /** The programs that results show, by specialty and id. */
  readonly programs: readonly EngineProgram[];
  readonly details: Lookup<ProgramDetails>;
  /** The days for which lists of facts were numbered ahead (`alike`), where the page's own engine numbered them. */
  readonly ahead?: DaysAhead;
}

/** Things by id. In a browser each is made when somebody asks for it: of thousands a page shows a few. */
export type Lookup<T> = Pick<ReadonlyMap<string, T>, "get">;

/** What the programs of all specialties share. */
export interface Common {
  /** The newest day on which a source was read. */
  readonly asOf: string;
  /** The pages that the facts rest on, named by their place (`sourceId`) where a browser holds it, by their records before. */
  readonly sources: Lookup<DatasetSource>;
  /** The pages that the seasons' rules rest on: their ids there and in `sources`. */
  readonly ruleSources: ReadonlyMap<string, string>;
  readonly names: DatasetNames;
  readonly languages: readonly { readonly id: string; readonly name: string }[];
  /** Where each city that has a program lies, by its id. */
  readonly cities: ReadonlyMap<string, PlaceName>;
  /** The few figures that results reckon with, by id. */
  readonly figures: ReadonlyMap<string, number>;
}

/** Ids of the places in which a city lies. */
export type PlaceName = Pick<EngineProgram, "county" | "region" | "state">;

/** The page of this id, as facts or the season's rules name it. */
export function sourceOf(
  { sources, ruleSources }: Pick<Dataset, "sources" | "ruleSources">,
  id: string,
): DatasetSource | undefined {
  return sources.get(id) ?? sources.get(ruleSources.get(id) ?? "");
}

/**
 * A source is named by its place among all that any specialty cites: nobody who reads it needs the names of our files, and a page that two
 * specialties cite is one. The names sort as the places do, for the order of pages that nothing else tells apart.
 */
export function sourceId(place: number): string {
  return `s${String(place).padStart(5, "0")}`;
}

/** What pages show of a program and no verdict rests on. */
export interface ProgramDetails {
  readonly acgmeId: string | null;
  /** `office`: the page of its office for residencies. */
  readonly sponsor: { readonly id: string; readonly name: string; readonly office?: string | null };
  readonly cityName: string;
  readonly website: string | null;
  readonly contact: string | null;
  readonly listing: { readonly status: "listed" | "unlisted" | "unconfirmed"; readonly note?: string };
  /** What else its pages say that an applicant should know; the engine weighs none of it. */
  readonly remarks: readonly Remark[];
  /** Without the site's base. */
  readonly path: string;
}

/** A sentence of a program's page that no field holds. */
export interface Remark {
  readonly text: string;
  /** Id of its page in `sources`. */
  readonly source: string;
}

/**
 * A page as the browser holds it; `url` is where we read it, `shown` the date that it bears (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`), null where it bears
 * none.
 */
export interface DatasetSource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly kind: SourceKind;
  readonly shown: string | null;
  /** The latest date that an undated page can be from, where its text tells. */
  readonly notAfter?: string;
  /** The day on which it was seen to say something else than when it was read. */
  readonly changed?: string;
}

/** Names by id. */
export interface DatasetNames {
  readonly specialties: ReadonlyMap<string, string>;
  readonly regions: ReadonlyMap<string, string>;
  readonly cities: ReadonlyMap<string, string>;
  readonly states: ReadonlyMap<string, string>;
}
