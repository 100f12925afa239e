import { createHash } from "node:crypto";
import type { FactField } from "../../content/schemas/program-facts.ts";
import type { Passage } from "../../content/schemas/watch.ts";

/** What a sentence on the field holds. A field that any sentence may speak of is watched by the page as a whole. */
const SPEAKS_OF: { readonly [F in FactField]: RegExp | null } = {
  takesImgs: /international|\bimgs?\b|\bfmgs?\b|foreign|ecfmg/,
  visaJ1: /\bvisas?\b|\bj-?1\b|sponsor/,
  visaH1b: /\bvisas?\b|\bh-?1-?b\b|sponsor/,
  step3ForH1b: /\bh-?1-?b\b|step (?:3|iii)\b/,
  workStatus: /citizen|permanent resident|work permit|authoriz|green card|ead\b/,
  step1: /step (?:1|i)\b|usmle|comlex/,
  step2Minimum: /step (?:2|ii)\b|\bck\b|usmle|score/,
  step2Typical: /step (?:2|ii)\b|\bck\b|usmle|score|average/,
  step2Result: /step (?:2|ii)\b|\bck\b|usmle|result/,
  failures: /attempt|fail|first try|pass(?:ed|ing)?\b/,
  stepSpan: /within .* years|seven years|years of/,
  graduation: /graduat|years? (?:of|since|from)|recent/,
  usce: /clinical experience|\busce\b|hands-on|observership|externship|rotation/,
  letters: /letters?\b|\blors?\b|recommendation/,
  directorLetter: /director|letters?\b/,
  ecfmg: /ecfmg|certificat/,
  school: /medical school|licens|recogni[sz]ed|ptal|board/,
  deadline: /deadline|applications?|until|before|(?:oct|nov|dec|sept?)(?:ober|ember)?\b/,
  service: /eras|residencycas|apply|application/,
  signals: /signal/,
  imgRecord: /international|\bimgs?\b|residents|graduates/,
  mission: null,
  languages: /language|spanish|bilingual|speak/,
  rotations: /rotation|observership|visiting|extern|clerkship/,
  seats: /position|residents|categorical|slots?|per year|pgy/,
  applications: /application|applicants/,
  interviews: /interview/,
  fill: null,
  years: /years?\b/,
  sponsorKind: null,
  acgmeId: /acgme|\b\d{10}\b/,
  nrmpCode: /nrmp|\b\d{7}[a-z]\d\b/,
  website: null,
  contact: /@|contact|phone|e-?mail/,
  change: null,
  remark: null,
};

/** Under this name a page without passages of its own is watched as a whole. */
export const WHOLE_PAGE = "page";

/** Words that turn a rule round: they are kept beside the hash, so that an editor sees what to look for. */
const DECIDING =
  /\b(?:not|no|only|must|should|requir\w*|prefer\w*|recommend\w*|minimum|accept\w*|sponsor\w*|case-by-case|j-?1|h-?1-?b|ecfmg|\d{1,4})\b/g;
const MOST_WORDS = 12;
const LONGEST_WORD = 20;
const HASH_DIGITS = 16;

/**
 * The passage of each field in a page's text: the sentences that speak of it, as a hash, each once and in the order of letters, so that a menu, a
 * banner or a new order of blocks changes nothing. Null where no sentence does.
 */
export function fingerprint(
  text: string,
  fields: readonly (FactField | typeof WHOLE_PAGE)[],
): Record<string, Passage | null> {
  const sentences = sentencesOf(text);
  return Object.fromEntries(
    fields.map((field) => {
      const pattern = field === WHOLE_PAGE ? null : SPEAKS_OF[field];
      return [field, toPassage(pattern === null ? sentences : sentences.filter((one) => pattern.test(one)))];
    }),
  );
}

function sentencesOf(text: string): string[] {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u200b-\u200f\u00ad\ufeff]/g, "")
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u2010-\u2015]/g, "-");
  const sentences = plain.split(/(?<=[.!?;:])\s+|\n+/).map((one) => one.replace(/\s+/g, " ").trim());
  return [...new Set(sentences.filter((one) => one !== ""))].sort();
}

function toPassage(sentences: readonly string[]): Passage | null {
  if (sentences.length === 0) return null;
  const all = sentences.join("\n");
  const words = [...new Set(all.match(DECIDING) ?? [])].map((word) => word.slice(0, LONGEST_WORD));
  return {
    hash: createHash("sha256").update(all).digest("hex").slice(0, HASH_DIGITS),
    words: words.slice(0, MOST_WORDS),
  };
}
