import type { Identity } from "./identity.ts";

/** Words that half of all institutions have in their names: they tell none from another. */
const LOOSE = new Set(
  `center college community department foundation health healthcare hospital hospitals institute medical medicine regional school
  system university`.split(/\s+/),
);
/** How much of the telling words of two names must be the same: in the same city, and elsewhere. */
const SHARE_THERE = 0.5;
const SHARE_ELSEWHERE = 0.75;
const MOST = 3;

interface Limits {
  isPossible(program: Identity): boolean;
  /** The same city. */
  isThere(program: Identity): boolean;
}

/** Programs whose names are like a name, likest first, at most three: to be asked about, never to be taken. */
export function createNearness(
  programs: readonly Identity[],
  keysOf: (program: Identity) => readonly string[],
): (key: string, limits: Limits) => readonly Identity[] {
  const namesOf = new Map(
    programs.map((program) => [program, [...new Set(keysOf(program))].map(tellingWords)]),
  );
  const withWord = new Map<string, Set<Identity>>();
  for (const [program, names] of namesOf) {
    for (const word of names.flat()) {
      const others = withWord.get(word);
      if (others) others.add(program);
      else withWord.set(word, new Set([program]));
    }
  }
  return (key, { isPossible, isThere }) => {
    const words = tellingWords(key);
    const candidates = new Set(words.flatMap((word) => [...(withWord.get(word) ?? [])]));
    return [...candidates]
      .filter(isPossible)
      .map((program) => ({
        program,
        share: Math.max(...(namesOf.get(program) ?? []).map((one) => alike(one, words))),
      }))
      .filter(({ program, share }) => share >= (isThere(program) ? SHARE_THERE : SHARE_ELSEWHERE))
      .sort((a, b) => b.share - a.share || (a.program.id < b.program.id ? -1 : 1))
      .slice(0, MOST)
      .map(({ program }) => program);
  };
}

function tellingWords(key: string): readonly string[] {
  const words = [...new Set(key.split(" "))];
  const telling = words.filter((word) => !LOOSE.has(word));
  return telling.length > 0 ? telling : words;
}

/** The words that both have as a share of all that either has. */
function alike(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((word) => b.includes(word)).length;
  return shared / (a.length + b.length - shared);
}
