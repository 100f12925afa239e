/** Where something stands in a text: from `start` up to, not including, `end`, counted as JavaScript counts. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word and where it stands. */
export interface Word extends Span {
  readonly text: string;
}

/** Words in any script. "don't", "first-year" and "St." count as one each. */
export function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’&-]*/gu), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Paragraphs: parted by empty lines, or by single line breaks in a text that has no empty line. */
export function paragraphsIn(text: string): readonly Span[] {
  const trimmed = text.trim();
  const gap = /\n[^\S\n]*\r?\n/.test(trimmed) ? /\n(?:[^\S\n]*\n)+/g : /\r?\n|\r/g;
  return between(text, gap);
}

/** Titles and short forms whose full stop ends no sentence. */
const SHORT_FORMS = /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|St|Prof|vs|No|e\.g|i\.e|U\.S|M\.D)\.\s+$/;
const LONGEST_SHORT_FORM = 12;

/** Sentences, each within one paragraph. */
export function sentencesIn(text: string, paragraphs: readonly Span[]): readonly Span[] {
  return paragraphs.flatMap(({ start, end }) => {
    const sentences: Span[] = [];
    let from = start;
    for (const stop of text.slice(start, end).matchAll(/[.!?…]["”’')\]]{0,3}\s+|\n+/g)) {
      const after = start + stop.index + stop[0].length;
      if (SHORT_FORMS.test(text.slice(Math.max(from, after - LONGEST_SHORT_FORM), after))) continue;
      sentences.push(...trim(text, { start: from, end: after }));
      from = after;
    }
    return [...sentences, ...trim(text, { start: from, end })];
  });
}

/** The first of `spans`, which are in order and apart, that holds the place. */
export function spanAt(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end > place) high = middle;
    else low = middle + 1;
  }
  const found = spans[low];
  return found && found.start <= place ? low : -1;
}

/** Characters as a person counts them: one for an emoji, one for a line break whatever the system that wrote it. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const character of text) if (character !== "\r") count++;
  return count;
}

/** The place in the text at which its character number `count` ends. */
export function placeOfCharacter(text: string, count: number): number {
  let place = 0;
  let seen = 0;
  for (const character of text) {
    if (character !== "\r" && ++seen > count) return place;
    place += character.length;
  }
  return place;
}

function between(text: string, gap: RegExp): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(gap)) {
    spans.push(...trim(text, { start, end: match.index }));
    start = match.index + match[0].length;
  }
  return [...spans, ...trim(text, { start, end: text.length })];
}

/** The span without the white space at its ends; none when nothing is left. */
function trim(text: string, { start, end }: Span): readonly Span[] {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  const to = start + part.trimEnd().length;
  return from < to ? [{ start: from, end: to }] : [];
}
