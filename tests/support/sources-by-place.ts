import { type Dataset, sourceId } from "../../src/dataset/dataset.ts";
import type { Facts } from "../../src/engine/facts.ts";

/** The data set as a browser reads it: its sources named by their place instead of by our files. */
export function nameSourcesByPlace(dataset: Dataset): Dataset {
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
