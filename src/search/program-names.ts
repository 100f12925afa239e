import { parentsIn, type SearchDocument, type SearchSource, withoutThoseOf } from "./documents.ts";
import type { SearchIndex } from "./index.ts";
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

/** Whether a program's name is still to come: until then it is shown by sponsor, specialty and city, without its page. */
export function isNameless({ kind, id }: Pick<SearchDocument, "kind" | "id">): boolean {
  return kind === "program" && id === "";
}

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
  if (file?.build !== index.build || places.length !== file.ids.length)
    throw new Error("The names of programs and the search index are of different versions.");
  for (const [i, place] of places.entries()) {
    const document = index.documents[place] as SearchDocument;
    index.documents[place] = {
      ...document,
      id: file.ids[i] as string,
      name: file.names[i] as string,
      detail: file.details[i] ?? "",
      aliases: file.aliases[i] ?? [],
    };
  }
}
