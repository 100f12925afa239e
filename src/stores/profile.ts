import { computed, type ReadableAtom } from "nanostores";
import SAY from "../../content/words/several-pages.json" with { type: "json" };
import type { Profile } from "../engine/profile.ts";
import { PROFILE_FIELDS, readProfile } from "../engine/profile-fields.ts";
import { answersFor, datedFor } from "../engine/season-answers.ts";
import { fill } from "../words/fill.ts";
import { labelOf } from "./answer-words.ts";
import { noticeOf, parseKept } from "./kept-value.ts";
import { PROFILE_KEY } from "./keys.ts";
import type { ValueChange } from "./lineage.ts";
import { $occasion } from "./occasion.ts";
import { createPersisted, type Decoded, type Keeper } from "./persisted.ts";

const kept = createPersisted<Profile>({
  key: PROFILE_KEY,
  initial: {},
  encode: JSON.stringify,
  decode: decodeProfileText,
});

/** The visitor's own answers: what they said of a Match that is over is no answer any more. */
export const $profile: ReadableAtom<Profile> = computed([kept.$value, $occasion], (profile, occasion) =>
  occasion ? answersFor(profile, occasion.season.year) : profile,
);

/** What the visitor should know of their saved answers, null when all is well. */
export const $profileNotice: ReadableAtom<string | null> = noticeOf(kept, {
  blocked: SAY.profile.yourBrowserDoesNotLetThis,
  full: SAY.profile.thereIsNoRoomLeftOn,
});

/** Reads the answers kept on this device and stays in step with other tabs. Call once, in the browser. */
export function connectProfile(keeper: Keeper): void {
  kept.connect(keeper);
}

/** Sets one answer; `undefined` takes it back. */
export function answer<K extends keyof Profile>(field: K, value: Profile[K] | undefined): void {
  changeAnswers(({ [field]: _, ...others }) =>
    value === undefined ? others : { ...others, [field]: value },
  );
}

/** Changes all answers together, and notes of which Match those are that hold for one alone. */
export function changeAnswers(edit: ValueChange<Profile>): void {
  const year = $occasion.get()?.season.year;
  kept.change((profile) =>
    year === undefined ? edit(profile) : datedFor(edit(answersFor(profile, year)), year),
  );
}

/** Puts other answers in place of all of these. */
export function replaceAnswers(profile: Profile): void {
  changeAnswers(() => profile);
}

/** Forgets every answer, here and on the device. */
export function startAgain(): void {
  kept.forget();
}

/** Reads kept text that may be broken, old or hostile. */
export function decodeProfileText(text: string): Decoded<Profile> {
  const { profile, problems } = readProfile(parseKept(text));
  if (problems.length === 0) return { value: profile, lost: null };
  if (Object.keys(profile).length === 0) return { value: {}, lost: SAY.profile.theAnswersSavedOnThisDevice };
  const names = problems.map(({ field }) =>
    Object.hasOwn(PROFILE_FIELDS, field)
      ? labelOf(field as keyof Profile)
      : SAY.profile.anAnswerThatIsNoLonger,
  );
  return {
    value: profile,
    lost: fill(SAY.profile.someSavedAnswersCouldNotBe, { part: [...new Set(names)].join(", ") }),
  };
}
