import type { SearchDocument } from "../../src/search/documents.ts";
import type { QueryCase } from "./queries.ts";

const SPECIALTIES: Readonly<Record<string, string>> = {
  FM: "family-medicine",
  IM: "internal-medicine",
  NEU: "neurology",
  PATH: "pathology",
  PED: "pediatrics",
  PSY: "psychiatry",
  SUR: "surgery",
};

/**
 * Queries one a line, each with what is right: a record ("city:lincoln"), or any program that takes residents of a place and a specialty
 * ("tyler/PSY", "TX/FM"), with what its own or its sponsor's id holds ("boston/PSY~mass-general").
 */
export function readPlaceQueries(table: string, documents: readonly SearchDocument[]): QueryCase[] {
  const parents = new Map(
    documents.map((document) => [document, document.parents.flatMap((place) => documents[place] ?? [])]),
  );
  const programs = documents.filter(({ kind, isOpen }) => kind === "program" && isOpen);
  const programsOf = (where: string): string[] => {
    const [, place = "", specialty = "", named] = /^([\w-]+)\/([A-Z]+)(?:~(.+))?$/.exec(where) ?? [];
    const wanted = new RegExp(named ?? "");
    return programs
      .filter((program) => {
        const above = parents.get(program) ?? [];
        const isThere = above.some(({ kind, id }) => (kind === "city" || kind === "state") && id === place);
        const isOfIt = above.some(({ kind, id }) => kind === "specialty" && id === SPECIALTIES[specialty]);
        const sponsor = above.find(({ kind }) => kind === "sponsor")?.id ?? "";
        return isThere && isOfIt && (wanted.test(program.id) || wanted.test(sponsor));
      })
      .map(({ id }) => `program:${id}`);
  };
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [query = "", right = ""] = line.split(" | ");
      const expected = right
        .split(" ; ")
        .flatMap((one) => (/^[a-z]+:/.test(one) ? [one.trim()] : programsOf(one.trim())));
      return { query: query.trim(), expected };
    });
}
