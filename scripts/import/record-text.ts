/** An id of the words. */
export function slug(words: string): string {
  return words
    .normalize("NFKD")
    .replaceAll(/[\p{M}'’.]/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** Ids of one collection, each given once: those that are there, and those of this run. */
export class FreeIds {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** The first of these that is free, taken from now on; undefined where none is. */
  take(...ids: readonly string[]): string | undefined {
    const free = ids.find((id) => !this.#taken.has(id));
    if (free !== undefined) this.#taken.add(free);
    return free;
  }
}

export function toJson(record: object): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

export function toMarkdown(front: object): string {
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n`;
}
