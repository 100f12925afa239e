import SAY from "../../content/words/several-pages.json" with { type: "json" };
import type { Profile } from "../engine/profile.ts";
import {
  isAnswer,
  PROFILE_FIELD_NAMES,
  PROFILE_FIELDS,
  type ProfileField,
} from "../engine/profile-fields.ts";
import { checksum } from "../plan/checksum.ts";
import { fill } from "../words/fill.ts";
import { labelOf } from "./answer-words.ts";

/** The key of somebody's answers in an address. */
export const ANSWERS_KEY = "p";
/** With this key the results print their sheet as soon as they stand; it leaves the address at once. */
export const PRINT_KEY = "print";

/** What a link held, and in words what of it could not be read. */
export interface SharedAnswers {
  readonly profile: Profile;
  readonly lost: readonly string[];
}

/**
 * The text is `1.<answer>.<answer>.z_<check>`; an answer is `key_value_value`. Only letters, digits, `.`, `_` and `-`, which no mail or chat
 * program changes or cuts off. The check tells a cut link from a whole one.
 */
const VERSION = "1";
const BETWEEN_ANSWERS = ".";
const BETWEEN_VALUES = "_";
const CHECK_KEY = "z";
const CHECK_LENGTH = 4;
/** Longest text that is looked at; the longest real one is below 9,000. */
const MOST_CHARACTERS = 12_000;

/** The profile as a short text for an address fragment. Answers not given are left out. */
export function encodeProfile(profile: Profile): string {
  const answers = PROFILE_FIELD_NAMES.flatMap((name) => {
    const value = profile[name];
    return value === undefined ? [] : [[PROFILE_FIELDS[name].key, ...toTexts(value)].join(BETWEEN_VALUES)];
  });
  const text = [VERSION, ...answers].join(BETWEEN_ANSWERS);
  return `${text}${BETWEEN_ANSWERS}${CHECK_KEY}${BETWEEN_VALUES}${checksum(text, CHECK_LENGTH)}`;
}

/** Reads what `encodeProfile` wrote, in this version of the site or an older one. Keeps each sound answer; never throws. */
export function decodeProfile(text: string): SharedAnswers {
  if (text.length > MOST_CHARACTERS) return { profile: {}, lost: [SAY.shareLink.thisLinkIsTooLongTo] };
  const clean = decodePercent(text).trim();
  const [version = "", ...parts] = clean.split(BETWEEN_ANSWERS);
  const read = READERS[version];
  if (read) return read(clean, parts);
  return {
    profile: {},
    lost: [
      /^\d+$/.test(version) ? SAY.shareLink.thisLinkWasMadeByA : SAY.shareLink.thisLinkHoldsNoAnswersThat,
    ],
  };
}

/** One reader for each version there has been; an old one stays for as long as its links may be about. */
const READERS: Readonly<
  Record<string, ((text: string, parts: readonly string[]) => SharedAnswers) | undefined>
> = Object.assign(Object.create(null), { [VERSION]: readFirst });

function readFirst(text: string, parts: readonly string[]): SharedAnswers {
  const answers: Record<string, unknown> = {};
  const lost: string[] = [];
  const last = parts.at(-1);
  const isWhole = last?.startsWith(`${CHECK_KEY}${BETWEEN_VALUES}`) === true;
  const before = text.slice(0, text.lastIndexOf(BETWEEN_ANSWERS));
  if (!isWhole) lost.push(SAY.shareLink.theEndOfThisLinkIs);
  else if (last !== `${CHECK_KEY}${BETWEEN_VALUES}${checksum(before, CHECK_LENGTH)}`)
    lost.push(SAY.shareLink.thisLinkWasChangedOnIts);
  for (const part of isWhole ? parts.slice(0, -1) : parts) {
    const [key = "", ...values] = part.split(BETWEEN_VALUES);
    const name = NAME_OF_KEY.get(key);
    const field = name && PROFILE_FIELDS[name];
    const value = field && fromTexts(field, values);
    if (!name || !field) lost.push(SAY.shareLink.theLinkHoldsAnAnswerTo);
    else if (name in answers) lost.push(fill(SAY.shareLink.standsInTheLinkTwiceWe, { name: labelOf(name) }));
    else if (isAnswer(field, value)) answers[name] = value;
    else lost.push(fill(SAY.shareLink.couldNotBeReadSoIt, { name: labelOf(name) }));
  }
  return { profile: answers as Profile, lost: [...new Set(lost)] };
}

const NAME_OF_KEY: ReadonlyMap<string, keyof Profile> = new Map(
  PROFILE_FIELD_NAMES.map((name) => [PROFILE_FIELDS[name].key, name]),
);

function toTexts(value: NonNullable<Profile[keyof Profile]>): readonly string[] {
  if (typeof value === "boolean") return [value ? "1" : "0"];
  return Array.isArray(value) ? value : [String(value)];
}

/** The value as written, or something that is no answer. Only the one way of writing that `toTexts` has is read. */
function fromTexts({ kind }: ProfileField, texts: readonly string[]): unknown {
  if (kind === "ids" || kind === "choices") return texts;
  const [text = "", ...more] = texts;
  if (more.length > 0) return undefined;
  if (kind === "choice" || kind === "month") return text;
  if (kind === "yes-no") return text === "1" ? true : text === "0" ? false : undefined;
  return /^(?:0|[1-9]\d*)$/.test(text) ? Number(text) : undefined;
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
