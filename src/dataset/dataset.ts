import type { Program as EngineProgram, SourceKind } from "../engine/facts.ts";

/** All that quiz, results, list and compare need, as the browser holds it. Pages are built from `site.ts` instead. */
export interface Dataset {
  /** The newest day on which a source was read. */
  readonly asOf: string;
  /** The programs that results show, by id. */
  readonly programs: readonly EngineProgram[];
  readonly details: ReadonlyMap<string, ProgramDetails>;
  /** The pages that the programs' facts rest on, named by their place (`sourceId`). */
  readonly sources: ReadonlyMap<string, DatasetSource>;
  /** The pages that the seasons' rules rest on: their ids there and in `sources`. */
  readonly ruleSources: ReadonlyMap<string, string>;
  readonly names: DatasetNames;
  readonly languages: readonly { readonly id: string; readonly name: string }[];
  /** The few figures that results reckon with, by id. */
  readonly figures: ReadonlyMap<string, number>;
}

/** The page of this id, as facts or the season's rules name it. */
export function sourceOf(
  { sources, ruleSources }: Pick<Dataset, "sources" | "ruleSources">,
  id: string,
): DatasetSource | undefined {
  return sources.get(id) ?? sources.get(ruleSources.get(id) ?? "");
}

/** Within a data set a source is named by its place: nobody who reads it needs the names of our files. */
export function sourceId(place: number): string {
  return `s${place}`;
}

export interface ProgramDetails {
  readonly acgmeId: string | null;
  readonly sponsor: { readonly id: string; readonly name: string };
  readonly cityName: string;
  readonly website: string | null;
  readonly contact: string | null;
  readonly listing: { readonly status: "listed" | "unlisted" | "unconfirmed"; readonly note?: string };
  /** What else its pages say that an applicant should know; the engine weighs none of it. */
  readonly remarks: readonly Remark[];
  /** Without the site's base. */
  readonly path: string;
}

export interface Remark {
  readonly text: string;
  /** Id of its page in `sources`. */
  readonly source: string;
}

export interface DatasetSource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly kind: SourceKind;
  readonly shown: string | null;
  /** The latest date that an undated page can be from, where its text tells. */
  readonly notAfter?: string;
}

/** Names by id. */
export interface DatasetNames {
  readonly specialties: ReadonlyMap<string, string>;
  readonly regions: ReadonlyMap<string, string>;
  readonly cities: ReadonlyMap<string, string>;
  readonly counties: ReadonlyMap<string, string>;
  readonly states: ReadonlyMap<string, string>;
}
