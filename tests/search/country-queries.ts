import type { SearchDocument } from "../../src/search/documents.ts";
import { foldText } from "../../src/search/normalize.ts";
import type { QueryCase } from "./queries.ts";

/** So many of all programs are looked for by their number, and by the name of the list. */
const BY_NUMBER = 20;
const BY_NAME = 12;

/**
 * Queries on records of every state. What is right follows from the records alone, by the rule that stands with each kind, and from nothing
 * that search makes of them.
 */
export function countryQueries(documents: readonly SearchDocument[]): QueryCase[] {
  const programs = documents.filter(({ kind }) => kind === "program");
  const parent = (kind: string, { parents }: SearchDocument) =>
    parents.map((place) => documents[place]).find((one) => one?.kind === kind);
  const idOf = (kind: string, program: SearchDocument) => parent(kind, program)?.id ?? "";
  const programsWith = (isRight: (program: SearchDocument) => boolean) => programs.filter(isRight).map(keyOf);
  const queries: QueryCase[] = [];
  const add = (query: string, expected: readonly string[]) => {
    if (!queries.some((one) => one.query === query)) queries.push({ query, expected });
  };

  for (const state of documents.filter(({ kind }) => kind === "state")) {
    const there = programs.filter((program) => idOf("state", program) === state.id);
    if (there.length === 0) continue;
    // A state by its name; the region that is the whole of it, and a city that is called so, are as good.
    add(
      state.name.toLowerCase(),
      documents.filter(({ kind, name }) => kind !== "program" && name.includes(state.name)).map(keyOf),
    );
    // A specialty by a short name with a state's letters, and with its name before it: any program of both.
    for (const [i, typed] of [`SHORT ${state.id}`, `${state.name} SHORT`].entries()) {
      const model = there[(i * 7) % there.length] as SearchDocument;
      const specialty = parent("specialty", model);
      const short = specialty?.aliases[0] ?? specialty?.name ?? "";
      add(
        typed.replace("SHORT", short),
        programsWith((one) => idOf("state", one) === state.id && idOf("specialty", one) === specialty?.id),
      );
    }
    // A specialty and a city in either order: any program of both.
    for (const at of [0, 3]) {
      const model = there[(at * 11 + 2) % there.length] as SearchDocument;
      const [specialty, city] = [parent("specialty", model), parent("city", model)];
      const short = specialty?.aliases.at(-1) ?? specialty?.name ?? "";
      const words = at === 0 ? [short, city?.name, state.id] : [city?.name, state.id, short];
      add(
        words.join(" ").toLowerCase(),
        programsWith((one) => idOf("city", one) === city?.id && idOf("specialty", one) === specialty?.id),
      );
    }
  }

  // A city whose name several states have, with the letters of its state and with its name: that city.
  const cities = documents.filter(({ kind }) => kind === "city");
  for (const city of cities) {
    if (cities.filter(({ name }) => name === city.name).length < 2) continue;
    const state = parent("state", city);
    add(`${city.name} ${state?.id}`, [keyOf(city)]);
    add(`${city.name}, ${state?.name}`.toLowerCase(), [keyOf(city)]);
  }
  // A city with an accent, as it is written and without: that city.
  for (const city of cities.filter(({ name }) => foldText(name) !== name.toLowerCase())) {
    add(city.name, [keyOf(city)]);
    add(foldText(city.name), [keyOf(city)]);
  }

  for (const [i, program] of programs.entries()) {
    // An ACGME number or NRMP code: the programs that have it.
    const [code] = i % BY_NUMBER === 0 ? program.codes : [];
    if (code)
      add(
        code,
        programsWith(({ codes }) => codes.includes(code)),
      );
    // A name of the list, older names too, with the specialty: the programs of the specialty that have the name.
    const named = program.aliases.filter((alias) => / Program$/.test(alias));
    const name = i % BY_NAME === 0 ? named[0] : undefined;
    const specialty = parent("specialty", program);
    if (name && specialty)
      add(
        `${name.replace(/ Program$/, "")} ${specialty.name}`,
        programsWith((one) => one.aliases.includes(name) && idOf("specialty", one) === specialty.id),
      );
  }
  return queries;
}

function keyOf({ kind, id }: SearchDocument): string {
  return `${kind}:${id}`;
}
