import { withBase } from "../../addresses/links.ts";
import { createDocuments } from "../../search/documents.ts";
import { buildIndex, type SearchIndex } from "../../search/index.ts";
import { type PackedIndex, unpackIndex } from "../../search/pack.ts";
import { addProgramNames, type PackedProgramNames } from "../../search/program-names.ts";
import { prepareSpeller } from "../../search/spelling.ts";
import { dayHere } from "../../stores/day-here.ts";
import { nextTask } from "../../stores/next-task.ts";

let loading: Promise<SearchIndex> | undefined;

/** The search index, loaded once a page. After a failure the next call tries again. */
export function loadIndex(): Promise<SearchIndex> {
  loading ??= fetchIndex().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchIndex(): Promise<SearchIndex> {
  const packed = (await fetchJson("/data/v1/search.json")) as PackedIndex;
  const documents = createDocuments(unpackIndex(packed));
  await nextTask();
  const index = buildIndex(documents, { ...packed.occasion, today: dayHere() }, packed.build);
  await nextTask();
  // After the first results, and before the first mistake.
  setTimeout(() => prepareSpeller(index.speller));
  return index;
}

const states = new Map<string, Promise<void>>();

/** Gives the index the names of a state's programs, each state once a page. After a failure the next call tries again. */
export function loadProgramNames(index: SearchIndex, state: string): Promise<void> {
  const known = states.get(state);
  if (known) return known;
  const coming = fetchJson(`/data/v1/search/${state}.json`)
    .then((file) => addProgramNames(index, state, file as PackedProgramNames))
    .catch((error: unknown) => {
      states.delete(state);
      throw error;
    });
  states.set(state, coming);
  return coming;
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(withBase(address));
  if (!answer.ok) throw new Error(`${address} could not be loaded: ${answer.status}`);
  return answer.json();
}
