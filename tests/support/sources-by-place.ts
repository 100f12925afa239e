import { type Dataset, type Lookup, sourceId } from "../../src/dataset/dataset.ts";
import type { Facts } from "../../src/engine/facts.ts";
import type { WholeDataset } from "../../src/outputs/dataset/build.ts";

/** The data set as a browser reads it: its sources named by their place instead of by our files. */
export function nameSourcesByPlace(dataset: WholeDataset): WholeDataset {
  const { programs, details, sources, ruleSources } = dataset;
  const names = new Map([...sources.keys()].map((id, place) => [id, sourceId(place)]));
  const nameOf = (id: string) => {
    const name = names.get(id);
    if (name === undefined) throw new Error(`The data set refers to "${id}", which it does not hold.`);
    return name;
  };
  const rename = <T extends { readonly source: string }>(one: T): T => ({
    ...one,
    source: nameOf(one.source),
  });
  return {
    ...dataset,
    programs: programs.map((program) => ({
      ...program,
      facts: Object.fromEntries(
        Object.entries(program.facts).map(([field, list]) => [field, list.map(rename)]),
      ) as Facts,
    })),
    details: new Map(
      [...details].map(([id, one]) => [id, { ...one, remarks: one.remarks.map(rename) }] as const),
    ),
    sources: new Map([...sources].map(([id, source]) => [nameOf(id), source] as const)),
    ruleSources: new Map([...ruleSources].map(([id, source]) => [id, nameOf(source)] as const)),
  };
}

/** The numbers of lists are for the engine alone. */
function withoutNumbers(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).map(([field, list]) => [field, [...list]])) as Facts;
}

/** What a browser holds of a data set, with all that it would make if somebody asked for each thing of the whole one. */
export function askForAll(held: Dataset, whole: WholeDataset): WholeDataset {
  const all = <T>(lookup: Lookup<T>, ids: Iterable<string>) =>
    new Map([...ids].map((id) => [id, lookup.get(id) as T] as const));
  return {
    ...held,
    ahead: held.ahead as WholeDataset["ahead"],
    programs: held.programs.map((program) => ({ ...program, facts: withoutNumbers(program.facts) })),
    details: all(held.details, whole.details.keys()),
    sources: all(held.sources, whole.sources.keys()),
  };
}
