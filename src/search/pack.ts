import { DOCUMENT_KINDS, type DocumentKind, type SearchDocument } from "./documents.ts";
import type { ProgramSays, SearchOccasion } from "./says.ts";

/**
 * The documents as they travel to the browser: one list for each field, what most documents leave empty named by
 * place only. The words and postings are not sent: the browser makes them from the names in less time than loading
 * them would take (both measured by `npm run bench search`).
 */
export type PackedDocuments = {
  version: typeof VERSION;
  /** The day and the season of the answers. */
  occasion: SearchOccasion;
  /** Numbers into `DOCUMENT_KINDS`. */
  kind: number[];
  id: string[];
  name: string[];
  /** Of a program without those that its city brings. */
  parents: number[][];
  /** By place of the document, those that have some. */
  detail: Record<string, string>;
  text: Record<string, string>;
  aliases: Record<string, readonly string[]>;
  ownAliases: Record<string, readonly string[]>;
  codes: Record<string, readonly string[]>;
  /** The distinct answers of programs; for each program that gives some, its place among them. */
  answers: readonly ProgramSays[];
  says: Record<string, number>;
  weight: Record<string, number>;
  notOpen: number[];
};

const VERSION = 2;
const NONE: readonly string[] = [];
const NOTHING_SAID: ProgramSays = {};

export function packDocuments(
  documents: readonly SearchDocument[],
  occasion: SearchOccasion,
): PackedDocuments {
  const places = [...documents.keys()];
  const some = <T>(valueIn: (document: SearchDocument) => T, isSome: (value: T) => boolean) =>
    Object.fromEntries(
      places
        .map((place) => [place, valueIn(documents[place] as SearchDocument)] as const)
        .filter(([, value]) => isSome(value)),
    ) as Record<string, T>;
  const isList = (list: readonly string[]) => list.length > 0;
  const isNumber = (number: number) => number !== 0;
  const answers = new Map<string, { says: ProgramSays; place: number }>();
  for (const { says } of documents) {
    const text = JSON.stringify(says);
    if (text !== "{}" && !answers.has(text)) answers.set(text, { says, place: answers.size });
  }
  return {
    version: VERSION,
    occasion,
    kind: documents.map(({ kind }) => DOCUMENT_KINDS.indexOf(kind)),
    id: documents.map(({ id }) => id),
    name: documents.map(({ name }) => name),
    parents: documents.map((document) => leaveOutImplied(documents, document)),
    detail: some(
      ({ detail }) => detail,
      (text) => text !== "",
    ),
    text: some(
      ({ text }) => text,
      (text) => text !== "",
    ),
    aliases: some(({ aliases }) => aliases, isList),
    ownAliases: some(({ ownAliases }) => ownAliases, isList),
    codes: some(({ codes }) => codes, isList),
    answers: [...answers.values()].map(({ says }) => says),
    says: some(
      ({ says }) => answers.get(JSON.stringify(says))?.place ?? -1,
      (place) => place >= 0,
    ),
    weight: some(({ weight }) => weight, isNumber),
    notOpen: places.filter((place) => !documents[place]?.isOpen),
  };
}

/** Undoes `packDocuments`. Throws when the file is of another version than this code. */
export function unpackDocuments(packed: PackedDocuments): SearchDocument[] {
  if (packed?.version !== VERSION)
    throw new Error("The search index and this page are of different versions.");
  const notOpen = new Set(packed.notOpen);
  const kinds = packed.kind.map((number) => DOCUMENT_KINDS[number] as DocumentKind);
  const parentsOf = (place: number): number[] => {
    const parents = packed.parents[place] ?? [];
    if (kinds[place] !== "program") return parents;
    return parents.flatMap((parent) => (kinds[parent] === "city" ? [parent, ...parentsOf(parent)] : parent));
  };
  return packed.id.map((id, place) => ({
    kind: kinds[place] as DocumentKind,
    id,
    name: packed.name[place] as string,
    detail: packed.detail[place] ?? "",
    text: packed.text[place] ?? "",
    aliases: packed.aliases[place] ?? NONE,
    ownAliases: packed.ownAliases[place] ?? NONE,
    codes: packed.codes[place] ?? NONE,
    parents: parentsOf(place),
    says: packed.answers[packed.says[place] ?? -1] ?? NOTHING_SAID,
    weight: packed.weight[place] ?? 0,
    isOpen: !notOpen.has(place),
  }));
}

function leaveOutImplied(documents: readonly SearchDocument[], { kind, parents }: SearchDocument): number[] {
  if (kind !== "program") return [...parents];
  const cities = parents.filter((parent) => documents[parent]?.kind === "city");
  const implied = new Set(cities.flatMap((city) => documents[city]?.parents ?? []));
  return parents.filter((parent) => !implied.has(parent));
}
