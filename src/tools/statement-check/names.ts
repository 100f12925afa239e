import SAY from "../../../content/words/statement-check.json" with { type: "json" };
import { fill } from "../../words/fill.ts";
import { type Finding, someSpans } from "./report.ts";
import { type Span, spanAt, type Word, wordsIn } from "./text.ts";

/** A place or an institution that a statement can name. */
export interface Named {
  readonly kind: "program" | "sponsor" | "city" | "region" | "county";
  readonly id: string;
  readonly name: string;
  /** Region of a program, city or county; of a sponsor none, since it may stand in several. */
  readonly region: string | null;
}

/** Whom the statement is for. */
export interface Addressee {
  readonly program: string;
  readonly name: string;
  readonly sponsor: string;
  readonly city: string;
  readonly region: string;
}

/** Names by their first word, the longest first. */
export type NameIndex = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly named: Named }[]
>;

/** Several records may bear one name: each is kept, for the target's own must never count as foreign. */
export function indexNames(names: readonly Named[]): NameIndex {
  const index = new Map<string, { words: readonly string[]; named: Named }[]>();
  for (const named of names) {
    const words = wordsIn(named.name).map(({ text }) => text);
    const [first] = words;
    if (first === undefined) continue;
    const others = index.get(first);
    if (others) others.push({ words, named });
    else index.set(first, [{ words, named }]);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** A name of a program, sponsor or place, where it stands. */
export interface NameHit extends Span {
  /** All that bear the name. */
  readonly named: readonly Named[];
}

/** Names as they are written, capitals and all ("Orange" but not "orange"); the longest at each place. */
export function findNames(words: readonly Word[], index: NameIndex): readonly NameHit[] {
  const hits: NameHit[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = (index.get(words[at]?.text.replace(/['’]s$/, "") ?? "") ?? []).filter((entry) =>
      entry.words.every((word, step) => isWord(words[at + step], word)),
    );
    const length = found[0]?.words.length;
    if (length === undefined) continue;
    hits.push({
      start: (words[at] as Word).start,
      end: (words[at + length - 1] as Word).end,
      named: found.filter((entry) => entry.words.length === length).map(({ named }) => named),
    });
    at += length - 1;
  }
  return hits;
}

function isWord(word: Word | undefined, name: string): boolean {
  return word !== undefined && (word.text === name || word.text.replace(/['’]s$/, "") === name);
}

const PROGRAM_TALK =
  /\b(?:your|residency|program|join|training (?:at|in|with)|train (?:at|in|with)|apply|applying)\b/i;
const BEFORE_PLACE = /\b(?:in|to|from|near|around|of|at|serve|serving)\s+(?:the\s+)?$/i;
const AFTER_PLACE =
  /^\s*(?:,\s*(?:CA|California|AZ|Arizona|NM|New Mexico|TX|Texas)\b|(?:residency|program|community|area|County)\b|['’]s\b)/;

/**
 * Names that do not fit whom the statement is for. Without a target only a program that the text speaks to counts: the text would be right
 * for that one alone. Towns of the target's region always fit.
 */
export function judgeNames(
  text: string,
  hits: readonly NameHit[],
  { target, sentences }: { target: Addressee | null; sentences: readonly Span[] },
): readonly Finding[] {
  const speaks = new Map<number, boolean>();
  /** True when the sentence speaks to a program; each is looked at once. */
  const speaksToProgram = ({ start }: Span): boolean => {
    const at = spanAt(sentences, start);
    const known = speaks.get(at);
    if (known !== undefined) return known;
    const sentence = sentences[at];
    const answer = sentence !== undefined && PROGRAM_TALK.test(text.slice(sentence.start, sentence.end));
    speaks.set(at, answer);
    return answer;
  };
  return hits.flatMap((hit): readonly Finding[] => {
    if (hit.named.every(({ kind }) => kind === "region" || kind === "county")) return [];
    if (target && hit.named.some((named) => fits(named, target))) return [];
    const institution = hit.named.some(({ kind }) => kind === "program" || kind === "sponsor");
    if (!institution && !standsAsPlace(text, hit)) return [];
    const toProgram = speaksToProgram(hit);
    const spans = someSpans([hit]);
    if (!spans || (!target && !toProgram)) return [];
    const name = text.slice(hit.start, hit.end);
    if (!target)
      return [
        {
          kind: "name",
          level: "look",
          title: fill(SAY.names.names, { name }),
          why: SAY.names.goodInACopyThatYou,
          spans,
        },
      ];
    return [
      {
        kind: "name",
        level: toProgram ? "fix" : "look",
        title: fill(SAY.names.namesNot, { name, targetName: target.name }),
        why: toProgram ? SAY.names.thisSentenceSpeaksToAnotherProgram : SAY.names.fineIfYouWorkedOrStudied,
        spans,
      },
    ];
  });
}

function fits(named: Named, target: Addressee): boolean {
  switch (named.kind) {
    case "program":
      return named.id === target.program || target.name.includes(named.name);
    case "sponsor":
      return named.id === target.sponsor || target.name.includes(named.name);
    default:
      return named.id === target.city || named.region === target.region;
  }
}

/** Many towns have the name of a thing or a person (Orange, Jackson): only one with a preposition or a state beside it is a town. */
function standsAsPlace(text: string, { start, end }: Span): boolean {
  return (
    BEFORE_PLACE.test(text.slice(Math.max(0, start - 16), start)) ||
    AFTER_PLACE.test(text.slice(end, end + 16))
  );
}
