import SAY from "../../../content/words/directors-sentence.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import type { Profile } from "../../engine/profile.ts";
import { fill } from "../../words/fill.ts";

/** What a reader may hold against the file, and how the sentence says it. */
export const DOUBTS = {
  none: "",
  low: SAY.sentence.theScoreIsLow,
  failed: SAY.sentence.anExamWasFailed,
  years: SAY.sentence.medicalSchoolIsLongAgo,
  gap: SAY.sentence.thereIsAGap,
  abroad: SAY.sentence.mostOfTheWorkWasAbroad,
} as const;
export type HeldAgainst = keyof typeof DOUBTS;

/** The parts of the sentence, as the visitor typed them. */
export interface SentenceParts {
  readonly name: string;
  readonly who: string;
  readonly did: string;
  readonly people: string;
  readonly doubt: HeldAgainst;
  readonly answer: string;
  readonly tie: string;
}

/** More than this nobody repeats in a meeting. */
export const MOST_WORDS = 45;
/** Years after school from which a reader asks what came since. */
const LONG_AGO = 5;

/** The sentence that a director could say; null while nothing is said of who somebody is or what they did. */
export function composeSentence(parts: SentenceParts): string | null {
  const { name, who, did, people, doubt, answer, tie } = trimmed(parts);
  if (who === "" && did === "") return null;
  const first = fill(SAY.sentence.isWho, {
    part: name || SAY.sentence.drName,
    part2: who || "…",
    part3: did || "…",
    part4: people && `, ${people}`,
  });
  const second = DOUBTS[doubt]
    ? fill(SAY.sentence.but, { doubts: DOUBTS[doubt], part: answer || "…" })
    : answer;
  return `${[first, second, tie && `and ${tie}`].filter((part) => part !== "").join("; ")}.`;
}

/** What keeps the sentence from working, the weightiest first; nothing where it holds. */
export function findFaults(parts: SentenceParts): string[] {
  const { who, did, people, doubt, answer, tie } = trimmed(parts);
  const all = [who, did, people, answer, tie].join(" . ");
  const words = (composeSentence(parts) ?? "").split(/\s+/).filter((word) => /\w/.test(word)).length;
  const named = (pattern: RegExp) => pattern.exec(all)?.[0] ?? "";
  const empty = named(EMPTY_WORDS);
  const sorry = named(/\b(?:sorry|apologi[sz]e\w*|unfortunately|regret\w*)\b/i);
  const promise =
    /\b(?:will|hope\w*|wish\w*|promise\w*|plans?|planning|going to|would)\b/i.exec(answer)?.[0] ?? "";
  const faults: readonly (readonly [boolean, string])[] = [
    [who === "" || did === "", SAY.sentence.sayWhoYouAreAndWhat],
    [doubt !== "none" && answer === "", SAY.sentence.aDoubtStandsThereWithoutIts],
    [promise !== "", fill(SAY.sentence.makesTheAnswerAPromiseSay, { promise })],
    [did !== "" && !NUMBER.test(`${did} ${people}`), SAY.sentence.noNumberYetHowManyMonths],
    [empty !== "", fill(SAY.sentence.isSaidOfEverybodyPutIn, { empty })],
    [sorry !== "", fill(SAY.sentence.asksForMercyADirectorWho, { sorry })],
    [/\b(?:I|my|me|mine)\b/.test(all), SAY.sentence.itIsSaidBySomebodyElse],
    [people === "" && did !== "", SAY.sentence.forWhomNameThePatientsOr],
    [tie === "" && did !== "", SAY.sentence.whyHereOneTrueTieTo],
    [
      words > MOST_WORDS,
      fill(SAY.sentence.wordsOverNobodyCanRepeatIt, { words: thousands(words), mostWords: MOST_WORDS }),
    ],
  ];
  return faults.filter(([isSo]) => isSo).map(([, fault]) => fault);
}

/** The doubt that the quiz answers bring, to begin with. */
export function doubtOf(profile: Profile, applicationYear: number): HeldAgainst {
  const { step1Failures = 0, step2Failures = 0, step3Failures = 0, graduationYear } = profile;
  if (step1Failures + step2Failures + step3Failures > 0) return "failed";
  if (graduationYear !== undefined && applicationYear - graduationYear > LONG_AGO) return "years";
  return "none";
}

const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|thousand|dozen\w*)\b/i;
const EMPTY_WORDS =
  /\b(?:hard-?working|passionate|passion|dedicated|motivated|compassionate|diligent|excellent|outstanding|dream\w*|team player|go-getter)\b/i;

/** Without blanks around, a full stop at the end or a capital that a sentence's middle does not have. */
function trimmed(parts: SentenceParts): SentenceParts {
  const clean = (text: string) => text.trim().replace(/[.;,\s]+$/, "");
  return {
    name: clean(parts.name),
    who: clean(parts.who),
    did: clean(parts.did),
    people: clean(parts.people),
    doubt: parts.doubt,
    answer: clean(parts.answer),
    tie: clean(parts.tie),
  };
}
