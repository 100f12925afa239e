import { withBase } from "../../addresses/links.ts";
import { buildIndex, type SearchIndex } from "../../search/index.ts";
import { type PackedDocuments, unpackDocuments } from "../../search/pack.ts";
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
  const answer = await fetch(withBase("/data/v1/search.json"));
  if (!answer.ok) throw new Error(`The search index could not be loaded: ${answer.status}`);
  const packed = (await answer.json()) as PackedDocuments;
  const documents = unpackDocuments(packed);
  await nextTask();
  const index = buildIndex(documents, { ...packed.occasion, today: dayHere() });
  await nextTask();
  // After the first results, and before the first mistake.
  setTimeout(() => prepareSpeller(index.speller));
  return index;
}
