import { useEffect, useState } from "react";
import { ownValue } from "../../engine/own-value.ts";
import type { ComparedFacts, ComparedField } from "../../plan/compared.ts";
import { isOwnId } from "../../plan/own-program.ts";
import type { ListViewValue } from "../List/view.ts";

/** The rows of the comparison, or how far their file has come. */
export type FactsState = readonly ComparedField[] | "loading" | "failed";

/** The facts of each program, fetched once for each city; those of the visitor's own are made from their file. */
export function useFacts(
  { links, pool }: ListViewValue,
  ids: readonly string[],
): ReadonlyMap<string, FactsState> {
  const [facts, setFacts] = useState<ReadonlyMap<string, FactsState>>(new Map());
  useEffect(() => {
    const missing = ids.filter((id) => !facts.has(id) && !isOwnId(id) && pool.programOf.has(id));
    if (missing.length === 0) return;
    const put = (some: readonly string[], stateOf: (id: string) => FactsState) =>
      setFacts((before) => new Map([...before, ...some.map((id) => [id, stateOf(id)] as const)]));
    put(missing, () => "loading");
    const cityOf = (id: string) => pool.programOf.get(id)?.city;
    for (const city of new Set(missing.map(cityOf))) {
      const there = missing.filter((id) => cityOf(id) === city);
      load(`${links.base}compare/facts/${city}.json`).then(
        (programs) => put(there, (id) => ownValue(programs, id) ?? "failed"),
        () => put(there, () => "failed"),
      );
    }
  }, [ids, facts, links, pool]);
  return facts;
}

async function load(address: string): Promise<ComparedFacts["programs"]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  const facts = (await answer.json()) as ComparedFacts;
  if (facts.version !== 2) throw new Error("another version");
  return facts.programs;
}
