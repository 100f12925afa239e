import type { SearchDocument } from "../../src/search/documents.ts";
import { foldText } from "../../src/search/normalize.ts";
import { createRandom, pick, type Random } from "../support/random.ts";

/** What somebody typed, what they meant, and how the two differ. */
export type GeneratedQuery = { query: string; meant: SearchDocument; how: Mistake };
export type Mistake =
  | "exact name"
  | "prefix"
  | "two letters swapped"
  | "letter dropped"
  | "letter doubled"
  | "neighbor key"
  | "letter too many"
  | "words in another order"
  | "words without spaces"
  | "two facets"
  | "two facets, misspelt";

const KEYBOARD = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
/** Of shorter words a wrong letter makes another word. */
const SHORTEST_MISSPELT = 5;
/** Names of which a visitor types a beginning or makes a mistake in; programs' names are too long to be typed. */
const TYPED = new Set(["city", "region", "specialty", "state", "county", "sponsor"]);

/** So many records of a kind, drawn evenly, are typed wrongly: a mistake costs more than a name, and more of them tell no more. */
const MOST_MISTYPED = 250;

/**
 * Queries made from the real names by a seeded chance: the same for the same content and seed. Every exact name; of a sample of each
 * kind of record every beginning from three letters on, and each kind of mistake once.
 */
export function generateQueries(documents: readonly SearchDocument[], seed: number): GeneratedQuery[] {
  const random = createRandom(seed);
  const queries: GeneratedQuery[] = [];
  const sample = new Set(
    [...Map.groupBy(documents, ({ kind }) => kind).values()].flatMap((alike) => {
      const step = Math.ceil(alike.length / MOST_MISTYPED);
      return alike.filter((_, place) => place % step === 0);
    }),
  );
  for (const meant of documents) {
    const add = (how: Mistake, query: string | undefined) => {
      if (query) queries.push({ query, meant, how });
    };
    if (meant.kind === "guide") continue;
    add("exact name", meant.name);
    if (!sample.has(meant)) continue;
    if (meant.kind === "program") {
      const [city, specialty] = facetsOf(documents, meant);
      if (city && specialty) {
        const typed = pick(random, [specialty.name, ...specialty.aliases]);
        add("two facets", pick(random, [`${typed} ${city.name}`, `${city.name} ${typed}`]));
        add("two facets, misspelt", `${misspell(random, specialty.name)} ${misspell(random, city.name)}`);
      }
    }
    if (!TYPED.has(meant.kind)) continue;
    const name = foldText(meant.name);
    for (let length = 3; length < Math.min(name.length, 14); length += 1) {
      if (name[length - 1] !== " ") add("prefix", name.slice(0, length));
    }
    add("two letters swapped", inOneWord(random, name, swap));
    add("letter dropped", inOneWord(random, name, drop));
    add("letter doubled", inOneWord(random, name, double));
    add("neighbor key", inOneWord(random, name, neighbor));
    add("letter too many", inOneWord(random, name, insert));
    const words = name.split(" ");
    if (words.length > 1) {
      add("words in another order", [...words].reverse().join(" "));
      if (words.length === 2) add("words without spaces", words.join(""));
    }
  }
  return queries;
}

function facetsOf(
  documents: readonly SearchDocument[],
  { parents }: SearchDocument,
): (SearchDocument | undefined)[] {
  const records = parents.map((parent) => documents[parent]);
  return ["city", "specialty"].map((kind) => records.find((record) => record?.kind === kind));
}

function misspell(random: Random, name: string): string {
  return inOneWord(random, foldText(name), pick(random, [swap, drop, double, neighbor])) ?? name;
}

type Change = (random: Random, word: string) => string;

/** Changes one of the long words of a name; undefined when it has none, or when nothing changed. */
function inOneWord(random: Random, name: string, change: Change): string | undefined {
  const words = name.split(" ");
  const long = [...words.keys()].filter(
    (i) => /^[a-z]+$/.test(words[i] ?? "") && (words[i] ?? "").length >= SHORTEST_MISSPELT,
  );
  if (long.length === 0) return undefined;
  const place = pick(random, long);
  const word = words[place] ?? "";
  const changed = change(random, word);
  return changed === word ? undefined : words.toSpliced(place, 1, changed).join(" ");
}

/** Nobody mistypes the first letter as often as the others: mistakes begin with the second. */
function placeIn(random: Random, word: string, last = word.length - 1): number {
  return 1 + Math.floor(random() * (last - 1));
}

const swap: Change = (random, word) => {
  const i = placeIn(random, word);
  return `${word.slice(0, i)}${word[i + 1] ?? ""}${word[i]}${word.slice(i + 2)}`;
};
const drop: Change = (random, word) => {
  const i = placeIn(random, word, word.length);
  return word.slice(0, i) + word.slice(i + 1);
};
const double: Change = (random, word) => {
  const i = placeIn(random, word, word.length);
  return word.slice(0, i) + word[i] + word.slice(i);
};
const neighbor: Change = (random, word) => {
  const i = placeIn(random, word, word.length);
  const row = KEYBOARD.find((keys) => keys.includes(word[i] ?? "")) ?? "";
  const key = row.indexOf(word[i] ?? "");
  return (
    word.slice(0, i) +
    pick(
      random,
      [row[key - 1], row[key + 1]].filter((one) => one !== undefined),
    ) +
    word.slice(i + 1)
  );
};
const insert: Change = (random, word) => {
  const i = placeIn(random, word, word.length);
  return word.slice(0, i) + pick(random, [..."aeinorst"]) + word.slice(i);
};
