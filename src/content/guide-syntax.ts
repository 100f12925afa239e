/**
 * What the text of a guide may hold besides Markdown. Rules check it here; `src/guides/` turns it into words and tables.
 *
 * - `{source-id}` after a sentence cites a page.
 * - `{figure:id}`, `{figure:id.member}` prints a figure and cites its page; `{specialty:id.key}` a published number of a specialty;
 *   `{season:id}` a date, fee or limit of the coming season with what is not sure of it; `{count:id}`, `{count:id.place}` how many programs
 *   of the data set say something, and how many `sponsors` and `counties` they have.
 * - `{program:id}`, `{specialty:id}`, `{city:id}`, `{region:id}`, `{guide:id}`, `{tool:id}` print a name with its link.
 * - `::name key=value` alone on a line puts a table of the data there.
 * - `::tool name=cost` alone on a line puts a tool there, folded: whoever opens it uses it within the guide, with their quiz answers. The
 *   names are those of `{tool:…}`; once a guide at most, and every tool has a guide (rule `tools-in-guides`).
 */

export const MARKER_KINDS = [
  "figure",
  "season",
  "specialty",
  "count",
  "program",
  "city",
  "region",
  "guide",
  "tool",
] as const;
export type MarkerKind = (typeof MARKER_KINDS)[number] | "source";

/** A reference in running text: `{program:id}`, `{figure:id.key}`, or `{id}` for a source. */
export interface Marker {
  readonly kind: MarkerKind;
  readonly id: string;
  /** What stands after the dot: `q1` in `{figure:pediatrics.q1}`. */
  readonly key: string | null;
  /** As it stands in the text. */
  readonly text: string;
}

/** Every marker, with blanks before it. */
export const MARKER = /(\s*)\{(?:([a-z]+):)?([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.([A-Za-z0-9-]+))?\}/g;
/** A directive alone on its line. */
const DIRECTIVE = /^::([a-z]+(?:-[a-z]+)*)((?: +[a-z]+=[a-z0-9,-]+)*)[ \t]*$/gm;

/** A block that a guide asks for in a line of its own: `::programs city=fresno`. */
export interface Directive {
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The markers of a text in their order. A kind that does not exist comes as it is, for the rule to name. */
export function findMarkers(text: string): (Omit<Marker, "kind"> & { kind: string })[] {
  return [...text.matchAll(MARKER)].map(([whole, , kind, id, key]) => ({
    kind: kind ?? "source",
    id: id as string,
    key: key ?? null,
    text: whole.trim(),
  }));
}

/** In the order of the text; options are read, not checked. */
export function findDirectives(text: string): Directive[] {
  return [...text.matchAll(DIRECTIVE)].map(([whole, name, options]) => ({
    name: name as string,
    options: readOptions(options ?? ""),
    text: whole.trim(),
  }));
}

/** `city=fresno specialty=pediatrics` */
export function readOptions(text: string): Record<string, string> {
  const pairs = text.split(/\s+/).filter((part) => part !== "");
  return Object.fromEntries(
    pairs.map((part) => {
      const [key, ...value] = part.split("=");
      return [key, value.join("=")];
    }),
  );
}

/** Which options each directive takes, and the collection whose id an option names. */
export const DIRECTIVES: Readonly<Record<string, Readonly<Record<string, OptionKind>>>> = {
  programs: { city: "cities", region: "regions", specialty: "specialties" },
  policies: { topic: "policy-topic", region: "regions", specialty: "specialties" },
  "specialty-quartiles": {},
  fees: {},
  costs: { counts: "numbers" },
  calendar: {},
  "last-days": { region: "regions" },
  signals: {},
  counties: { region: "regions" },
  "county-map": { region: "regions" },
  sponsors: { region: "regions" },
  unfilled: { region: "regions" },
  coverage: { region: "regions" },
  states: {},
  tool: { name: "tool" },
};
/** What the value of a directive's option names. */
export type OptionKind = "cities" | "regions" | "specialties" | "policy-topic" | "numbers" | "tool";

/** Numbers of a specialty's record that `{specialty:id.key}` prints. */
export const SPECIALTY_KEYS = [
  "minimum",
  "q1",
  "median",
  "q3",
  "median-not-matched",
  "ranked-first",
  "matched",
  "ranks-matched",
  "ranks-not-matched",
] as const;
export type SpecialtyKey = (typeof SPECIALTY_KEYS)[number];
