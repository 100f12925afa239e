import type { SearchSource } from "../../../src/search/documents.ts";
import { createRandom, pick, type Random } from "../../support/random.ts";

type City = SearchSource["cities"][number];
type Sponsor = SearchSource["sponsors"][number];
type Program = SearchSource["programs"][number];

/**
 * New names appear more slowly than programs: of ten times the programs five times the cities and sponsors. (The
 * United States have about 13,000 programs of fewer than 1,000 sponsors; this makes 1,400 of 10,000.)
 */
const GROWTH = 0.7;
/** Words that many institutions share stay; the others are replaced by invented ones. */
const SHARED_BY = 4;

/**
 * The real content with invented cities, sponsors and programs added up to `count` programs: each made after a real
 * one, with new words in place of its own. The same for the same content, count and seed.
 */
export function growSource(source: SearchSource, count: number, seed = 1): SearchSource {
  const random = createRandom(seed);
  const factor = (count / source.programs.length) ** GROWTH;
  const invent = createInventor(source, random);
  const cities = [...source.cities];
  while (cities.length < source.cities.length * factor) {
    const model = pick(random, source.cities);
    cities.push({
      ...model,
      id: `city-${cities.length}`,
      name: invent(model.name),
      aliases: [],
    } satisfies City);
  }
  const sponsors = [...source.sponsors];
  while (sponsors.length < source.sponsors.length * factor) {
    const model = pick(random, source.sponsors);
    const name = invent(model.name);
    const aliases = model.aliases.map((alias) => (/^[A-Z]+$/.test(alias) ? initials(name) : invent(alias)));
    sponsors.push({ ...model, id: `sponsor-${sponsors.length}`, name, aliases } satisfies Sponsor);
  }
  const specialties = new Map(source.specialties.map(({ id, name }) => [id, name]));
  const programs = [...source.programs];
  while (programs.length < count) {
    const model = pick(random, source.programs);
    const city = pick(random, cities);
    const sponsor = pick(random, sponsors);
    programs.push({
      ...model,
      id: `program-${programs.length}`,
      name: `${sponsor.name} ${specialties.get(model.specialty)}, ${city.name}`,
      aliases: [`${sponsor.name} Program`, ...sponsor.aliases],
      codes: [String(1_000_000_000 + Math.floor(random() * 4_000_000_000))],
      sponsor: sponsor.id,
      city: city.id,
    } satisfies Program);
  }
  return { ...source, cities, sponsors, programs };
}

/** Names with the same shared words, and new words made of the real ones' letters in the real order of threes. */
function createInventor(source: SearchSource, random: Random): (name: string) => string {
  const words = [...source.cities, ...source.sponsors].flatMap(({ name }) => name.split(" "));
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const next = new Map<string, string[]>();
  for (const word of words.filter((one) => /^[A-Z][a-z]{3,}$/.test(one))) {
    const letters = `^^${word.toLowerCase()}$`;
    for (let i = 2; i < letters.length; i += 1) {
      const key = letters.slice(i - 2, i);
      next.set(key, [...(next.get(key) ?? []), letters[i] ?? "$"]);
    }
  }
  const inventWord = (): string => {
    let word = "^^";
    while (word.length < 14) {
      const letter = pick(random, next.get(word.slice(-2)) ?? ["$"]);
      if (letter === "$" && word.length >= 6) break;
      word += letter === "$" ? "a" : letter;
    }
    return word.charAt(2).toUpperCase() + word.slice(3);
  };
  return (name) =>
    name
      .split(" ")
      .map((word) =>
        (counts.get(word) ?? 0) >= SHARED_BY || !/^[A-Za-z]{3,}/.test(word) ? word : inventWord(),
      )
      .join(" ");
}

function initials(name: string): string {
  return [...name.matchAll(/\b[A-Z]/g)].join("").slice(0, 5);
}
