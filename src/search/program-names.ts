import { parentsIn, type SearchDocument, type SearchSource, withoutThoseOf } from "./documents.ts";
import type { SearchIndex } from "./index.ts";
import { forgetNames } from "./names.ts";
import { sortSource, stampOf } from "./pack.ts";

/** The names of one state's programs, in their order in the index: a file that is asked for when one of them is shown. */
export type PackedProgramNames = {
  /** That of the index to which it belongs. */
  build: string;
  ids: string[];
  names: string[];
  /** By place, of those that have some. */
  details: Record<string, string>;
  aliases: Record<string, readonly string[]>;
};

/** @returns the file of each state that has programs */
export function packProgramNames(source: SearchSource): Map<string, PackedProgramNames> {
  const sorted = sortSource(source);
  const recordsOf = parentsIn(sorted);
  const build = stampOf(source);
  const files = new Map<string, PackedProgramNames>();
  for (const program of sorted.programs) {
    const { sponsor, city } = recordsOf(program);
    const state = city?.state ?? "";
    const file = files.get(state) ?? { build, ids: [], names: [], details: {}, aliases: {} };
    files.set(state, file);
    const aliases = withoutThoseOf(program, sponsor);
    if (program.notOpen) file.details[file.ids.length] = program.notOpen;
    if (aliases.length > 0) file.aliases[file.ids.length] = aliases;
    file.ids.push(program.id);
    file.names.push(program.name);
  }
  return files;
}

/** The second lines of guides and words, in their order in the index. */
export type PackedTexts = { build: string; guides: string[]; terms: string[] };

/** Summaries of guides and texts of terms, loaded after the index and matched to it by `build`. */
export function packTexts(source: SearchSource): PackedTexts {
  const { guides, terms } = sortSource(source);
  return {
    build: stampOf(source),
    guides: guides.map(({ summary }) => summary),
    terms: terms.map(({ text }) => text),
  };
}

/** Gives guides and words their second lines. Throws when the file belongs to another index. */
export function addTexts(index: SearchIndex, file: PackedTexts): void {
  for (const [kind, texts] of [
    ["guide", file.guides],
    ["term", file.terms],
  ] as const) {
    const documents = index.documents.filter((document) => document.kind === kind);
    checkBuild(index, file.build, documents.length === texts.length);
    for (const [i, document] of documents.entries()) document.detail = texts[i] as string;
  }
}

function checkBuild({ build }: SearchIndex, found: string, isWhole: boolean): void {
  if (found !== build || !isWhole)
    throw new Error("The search index and what is shown with it are of different versions.");
}

/** Whether a program's name is still to come: until then it is shown by sponsor, specialty and city, without its page. */
export function isNameless({ kind, id }: Pick<SearchDocument, "kind" | "id">): boolean {
  return kind === "program" && id === "";
}

/** Under which name what is only shown of a record comes; null where all of it is there. */
export function partToCome(index: SearchIndex, document: SearchDocument): string | null {
  if (isNameless(document)) return stateOfProgram(index, document);
  const hasText = document.kind === "guide" || document.kind === "term";
  return hasText && document.detail === "" ? TEXTS : null;
}

/** The part with the second lines of guides and words. */
export const TEXTS = "texts";

/** The two letters of a program's state. */
export function stateOfProgram({ documents }: SearchIndex, { parents }: SearchDocument): string {
  return parents.map((parent) => documents[parent]).find((parent) => parent?.kind === "state")?.id ?? "";
}

/** Gives the programs of a state their names. Throws when the file belongs to another index. */
export function addProgramNames(index: SearchIndex, state: string, file: PackedProgramNames): void {
  const places = [...index.documents.keys()].filter((place) => {
    const document = index.documents[place] as SearchDocument;
    return document.kind === "program" && stateOfProgram(index, document) === state;
  });
  checkBuild(index, file.build, places.length === file.ids.length);
  for (const [i, place] of places.entries()) {
    const document = index.documents[place] as SearchDocument;
    Object.assign(document, {
      id: file.ids[i],
      name: file.names[i],
      detail: file.details[i] ?? "",
      aliases: file.aliases[i] ?? [],
    });
    forgetNames(document);
  }
}
