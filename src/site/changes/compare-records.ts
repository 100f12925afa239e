import SAY from "../../../content/words/site.json" with { type: "json" };
import type { Source } from "../../content/content.ts";
import type { AnyFact, FactField } from "../../content/schemas/program-facts.ts";
import { isSurelyLater } from "../../engine/page-age.ts";
import { FIELDS, FIELDS_IN_ORDER, sayValue } from "../../facts/fields.ts";
import { sayStrength } from "../strength-words.ts";

/** A record of the history, which an older schema may have let in. */
export interface PastRecord {
  readonly facts?: Readonly<Record<string, readonly AnyFact[] | undefined>>;
  readonly listing?: { readonly status?: string };
}

/** What became different in one field, in visitors' words. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The page of the first new fact, by its id; null when words only went. */
  readonly source: string | null;
}

/** Who a program is, not what it says: no news to a visitor. */
const IDENTITY: ReadonlySet<FactField> = new Set(["acgmeId", "nrmpCode"]);

/**
 * What a visitor would read differently: values, strength, for whom. Our notes, the order of facts and the names of files are no change, and a
 * page that says the same as before is one only where it is later. What cannot be said any more (a value of an older schema) is left out.
 */
export function compareRecords(
  before: PastRecord,
  after: PastRecord,
  sources: ReadonlyMap<string, Pick<Source, "shows">>,
): FieldChange[] {
  return [
    ...FIELDS_IN_ORDER.filter((field) => !IDENTITY.has(field)).flatMap((field) =>
      compareField(field, before, after, sources),
    ),
    ...compareListing(before, after),
  ];
}

function compareField(
  field: FactField,
  before: PastRecord,
  after: PastRecord,
  sources: ReadonlyMap<string, Pick<Source, "shows">>,
): FieldChange[] {
  const [was, is] = [before, after].map(({ facts }) => sayAll(field, facts?.[field] ?? []));
  if (!was || !is) return [];
  const words = (said: readonly Said[]) => [...new Set(said.map((one) => one.words))];
  const [wordsBefore, wordsAfter] = [words(was), words(is)];
  const gone = wordsBefore.filter((one) => !wordsAfter.includes(one));
  const come = wordsAfter.filter((one) => !wordsBefore.includes(one));
  if (gone.length === 0 && come.length === 0) {
    const later = is.find(
      (one) => was.length > 0 && was.every((old) => isLater(sources, one.source, old.source)),
    );
    if (!later) return [];
    return [{ field, before: join(wordsBefore), after: join(wordsAfter), source: later.source }];
  }
  const source = is.find((one) => come.includes(one.words))?.source ?? null;
  return FIELDS[field].isSeveral
    ? [{ field, before: join(gone), after: join(come), source }]
    : [{ field, before: join(wordsBefore), after: join(wordsAfter), source }];
}

interface Said {
  readonly words: string;
  readonly source: string;
}

/** Undefined where a value is of a kind that the words do not know. */
function sayAll(field: FactField, facts: readonly AnyFact[]): readonly Said[] | undefined {
  try {
    return facts.map((fact) => ({ words: sayFact(field, fact), source: fact.source }));
  } catch {
    return undefined;
  }
}

function sayFact(field: FactField, fact: AnyFact): string {
  const words = sayValue(field, fact.value);
  if (/undefined|\[object/.test(words)) throw new Error("A value of an older schema.");
  const strength = "strength" in fact ? sayStrength(fact.strength, fact.value, words) : null;
  const details = [
    strength === "Required" ? null : strength,
    fact.for === "imgs" ? SAY.compareRecords.forImgs : null,
    fact.dropped ? SAY.compareRecords.inNoLaterCopyOfThe : null,
  ].filter((one) => one !== null);
  return details.length > 0 ? `${words} (${details.join("; ")})` : words;
}

function join(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join(" / ");
}

function isLater(
  sources: ReadonlyMap<string, Pick<Source, "shows">>,
  later: string,
  earlier: string,
): boolean {
  const [a, b] = [sources.get(later), sources.get(earlier)];
  return Boolean(a && b && isSurelyLater({ shown: a.shows }, { shown: b.shows }));
}

function compareListing({ listing: was }: PastRecord, { listing: is }: PastRecord): FieldChange[] {
  if (!was?.status || !is?.status || was.status === is.status) return [];
  return [{ field: "listing", before: was.status, after: is.status, source: null }];
}
