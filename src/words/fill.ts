/**
 * A sentence of `content/words/` with places to fill: `{day}` takes a value, `{n: program|programs}` the first word when `n` is 1, else
 * the second. `with` tells the editor what each place holds. The build writes every sentence into the code that asks for it
 * (`scripts/build/words.mjs`), so that a page loads the words that it shows and nothing of these functions.
 */
export interface Template {
  readonly say: string;
  readonly with: Readonly<Record<string, string>>;
}

/** A value for each place of a template, and for no other. */
export type Filling<T extends Template, V> = { readonly [K in keyof T["with"]]: V };

/** A place of a template: its name, and the words for one and for many. */
export const PLACE = /\{([a-z]\w*)(?:: ([^|{}]*)\|([^|{}]*))?\}/g;

/** The sentence with its places filled. */
export function fill<T extends Template>(template: T, values: Filling<T, string | number>): string {
  return fillParts(template, values).join("");
}

/** The sentence in pieces, each place as it was given: for elements between words. */
export function fillParts<T extends Template, V>(template: T, values: Filling<T, V>): (string | V)[] {
  const given = values as Readonly<Record<string, V>>;
  const parts: (string | V)[] = [];
  let done = 0;
  for (const { 0: place, 1: name = "", 2: one, 3: many, index } of template.say.matchAll(PLACE)) {
    if (index > done) parts.push(template.say.slice(done, index));
    const value = given[name] as V;
    parts.push(one === undefined ? value : ((Number(value) === 1 ? one : many) ?? ""));
    done = index + place.length;
  }
  if (done < template.say.length) parts.push(template.say.slice(done));
  return parts;
}
