import type { CityDot } from "../site/maps/city-dots.ts";
import type { SiteProgram } from "../site/site.ts";

/** What a directive puts into a guide. Components draw it; nothing in it is HTML. */
export type Block = TableBlock | ProgramsBlock | MapBlock | ToolBlock;

/** Words in a cell or line, with its link and the pages that say it. */
export interface Words {
  readonly text: string;
  /** Path within the site. */
  readonly path?: string;
  /** Smaller words below: strength, age of the page, note. */
  readonly small?: string;
  /** Ids of sources. */
  readonly sources?: readonly string[];
}

/** A table of the data, each cell with the pages that say it. */
export interface TableBlock {
  readonly kind: "table";
  readonly caption: string;
  /** The first heads the rows. */
  readonly columns: readonly { readonly name: string; readonly isNumber?: boolean }[];
  readonly rows: readonly {
    readonly head: Words;
    readonly cells: readonly Words[];
    readonly range?: RangeBlock;
    /** The date of the season that the row is about: the calendar tool adds what it is for the visitor. */
    readonly event?: string;
  }[];
  /** A sentence below the table. */
  readonly after?: string;
}

/** The sources of each column when one list holds for all of its cells: the column's head then cites them. Undefined where cells differ. */
export function sharedSources({ columns, rows }: TableBlock): readonly (readonly string[] | undefined)[] {
  return columns.map((_, column) => {
    const cited = rows
      .map(({ head, cells }) => [head, ...cells][column]?.sources ?? [])
      .filter((sources) => sources.length > 0);
    const [first] = cited;
    const isShared = cited.length > 1 && cited.every((sources) => sources.join() === first?.join());
    return isShared ? first : undefined;
  });
}

/** A strip drawn behind a row's numbers, which say the same. */
export interface RangeBlock {
  readonly least: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

/** Programs in groups, each with what its pages say. */
export interface ProgramsBlock {
  readonly kind: "programs";
  readonly groups: readonly {
    readonly name: string | null;
    /** What holds for all programs of the group. */
    readonly lines: readonly FactLine[];
    readonly programs: readonly ProgramItem[];
  }[];
  /** A sentence below. */
  readonly after?: string;
}

/** A program of a list, with lines that are its own. */
export interface ProgramItem {
  readonly program: SiteProgram;
  readonly lines: readonly FactLine[];
  /** Deciding questions on which no page says anything. */
  readonly silent: readonly string[];
}

/** A field's label, and what pages say of it. */
export interface FactLine {
  readonly label: string;
  readonly said: readonly Words[];
}

/** A map in its own units, `width` by `height`. */
export interface MapBlock {
  readonly kind: "map";
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** Outline of the states. */
  readonly land: string;
  /** Counties, each with a shade from 0 to 3, lightest first. */
  readonly areas: readonly { readonly path: string; readonly shade: number }[];
  readonly cities: readonly (Pick<CityDot, "x" | "y" | "radius" | "label"> & { readonly name: string })[];
  readonly legend: readonly string[];
  readonly sources: readonly string[];
}

/** A tool within a guide, folded. */
export interface ToolBlock {
  readonly kind: "tool";
  readonly tool: string;
  readonly name: string;
  /** What it does, in a sentence. */
  readonly summary: string;
}
