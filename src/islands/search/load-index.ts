import { withBase } from "../../addresses/links.ts";
import { createDocuments } from "../../search/documents.ts";
import { buildIndex, type SearchIndex } from "../../search/index.ts";
import { type PackedIndex, unpackIndex } from "../../search/pack.ts";
import {
  addProgramNames,
  addTexts,
  type PackedProgramNames,
  type PackedTexts,
  TEXTS,
} from "../../search/program-names.ts";
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

const parts = new Map<string, Promise<void>>();

/** Gives the index what is only shown: the names of a state's programs, or texts. Once a page; after a failure the next call tries again. */
export function loadPart(index: SearchIndex, part: string): Promise<void> {
  const known = parts.get(part);
  if (known) return known;
  const coming = fetchJson(`/data/v1/search/${part}.json`)
    .then((file) =>
      part === TEXTS
        ? addTexts(index, file as PackedTexts)
        : addProgramNames(index, part, file as PackedProgramNames),
    )
    .catch((error: unknown) => {
      parts.delete(part);
      throw error;
    });
  parts.set(part, coming);
  return coming;
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(withBase(address));
  if (!answer.ok) throw new Error(`${address} could not be loaded: ${answer.status}`);
  return answer.json();
}
