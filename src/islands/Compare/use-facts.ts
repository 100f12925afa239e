import { useEffect, useState } from "react";
import type { ComparedField, ComparedProgram } from "../../plan/compared.ts";
import { isOwnId } from "../../plan/own-program.ts";
import type { ViewValue } from "../List/view.ts";

export type FactsState = readonly ComparedField[] | "loading" | "failed";

/** The facts of each program, fetched once each; those of the visitor's own are made from their file. */
export function useFacts(
  { links, pool }: ViewValue,
  ids: readonly string[],
): ReadonlyMap<string, FactsState> {
  const [facts, setFacts] = useState<ReadonlyMap<string, FactsState>>(new Map());
  useEffect(() => {
    const missing = ids.filter((id) => !facts.has(id) && !isOwnId(id) && pool.programOf.has(id));
    if (missing.length === 0) return;
    const put = (id: string, state: FactsState) => setFacts((before) => new Map(before).set(id, state));
    for (const id of missing) {
      put(id, "loading");
      load(`${links.base}compare/facts/${id}.json`).then(
        (fields) => put(id, fields),
        () => put(id, "failed"),
      );
    }
  }, [ids, facts, links, pool]);
  return facts;
}

async function load(address: string): Promise<readonly ComparedField[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  const program = (await answer.json()) as ComparedProgram;
  if (program.version !== 1) throw new Error("another version");
  return program.fields;
}
