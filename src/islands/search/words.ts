import { plural } from "../../engine/counted.ts";
import type { DocumentKind, SearchDocument } from "../../search/documents.ts";
import type { SearchIndex } from "../../search/index.ts";
import type { QueryReading } from "../../search/interpret.ts";
import { stateOfProgram } from "../../search/program-names.ts";
import { countIn } from "../../search/query.ts";
import { chipLabel } from "./filter-words.ts";

const HEADINGS: Record<DocumentKind, string> = {
  city: "Cities",
  region: "Regions",
  specialty: "Specialties",
  state: "States",
  county: "Counties",
  sponsor: "Sponsors",
  program: "Programs",
  guide: "Guides",
  tool: "Tools",
  term: "Words",
};

/** Above finds of one kind. */
export function headingOf(kind: DocumentKind): string {
  return HEADINGS[kind];
}

/** The second line of a record: what it is, where, and how much belongs to it. */
export function describe(index: SearchIndex, document: SearchDocument): string {
  const { kind, detail } = document;
  if (kind === "guide" || kind === "tool" || kind === "term") return detail;
  if (kind === "program") return [stateOfProgram(index, document), detail].filter(Boolean).join(", ");
  const programs = countIn(index, document);
  if (kind === "city" && programs === 0) return detail;
  return [detail, plural(programs, "program")].filter(Boolean).join(", ");
}

/** "Psychiatry, Stockton, sponsors J-1" */
export function describeReading({ pieces }: QueryReading): string {
  return pieces.flatMap((piece) => chipLabel(piece) ?? []).join(", ");
}

/** The kinds that a list of records holds, in the order of their first. */
export function kindsInOrder(documents: readonly SearchDocument[]): DocumentKind[] {
  return [...new Set(documents.map(({ kind }) => kind))];
}
