import SAY from "../../../content/words/statement-check.json" with { type: "json" };
import { EXAMS, failedInAll } from "../../engine/attempts.ts";
import type { Profile } from "../../engine/profile.ts";
import { list } from "../../engine/wording.ts";
import { fill } from "../../words/fill.ts";
import type { Addressee, NameHit } from "./names.ts";
import type { Absence } from "./report.ts";

/** What the search for absent things needs to know. */
export interface Wanted {
  readonly profile: Profile;
  readonly target: Addressee | null;
  /** The year that years since graduation count to. */
  readonly applicationYear: number;
  /** Names of the languages by id. */
  readonly languages: ReadonlyMap<string, string>;
  readonly regionName: (id: string) => string;
}

/** Years between graduation and application that need no word: the cycle itself takes one. */
const USUAL_GAP_YEARS = 1;
const AFTER_GRADUATION =
  /\b(?:since|after|following)\s+(?:my\s+)?(?:graduat\w+|medical school|finishing|completing|internship)\b|\b(?:gap|break|hiatus|time (?:off|away))\b|\bfor the (?:past|last)\s+\w+\s+(?:years?|months?)\b|\b(?:currently|at present|since then|these years|in recent years)\b/i;

/** What readers look for and the text does not hold. Only what the answers make relevant; place and languages also without answers. */
export function findAbsences(
  text: string,
  { mentionsExams, hits, wanted }: { mentionsExams: boolean; hits: readonly NameHit[]; wanted: Wanted },
): readonly Absence[] {
  return [
    absentFailures(mentionsExams, wanted.profile),
    absentGap(text, wanted),
    absentRegion(hits, wanted),
    absentLanguages(text, wanted),
  ].filter((absence) => absence !== null);
}

function absentFailures(mentionsExams: boolean, profile: Profile): Absence | null {
  const { least: failures } = failedInAll(profile, EXAMS);
  if (failures === 0 || mentionsExams) return null;
  return {
    kind: "failures",
    title:
      failures === 1
        ? SAY.absences.theFailedAttemptIsNotExplained
        : SAY.absences.theFailedAttemptsAreNotExplained,
    why: SAY.absences.yourAnswersNameItAndYour,
  };
}

function absentGap(text: string, { profile, applicationYear }: Wanted): Absence | null {
  const { graduationYear } = profile;
  if (graduationYear === undefined) return null;
  const gap = applicationYear - graduationYear;
  if (gap <= USUAL_GAP_YEARS || AFTER_GRADUATION.test(text) || namesYear(text, graduationYear)) return null;
  return {
    kind: "gap",
    title: fill(SAY.absences.theYearsSinceGraduationAreNot, { gap }),
    why: SAY.absences.readersAskWhatYouHaveDone,
  };
}

/** A year after graduation stands in the text. */
function namesYear(text: string, graduation: number): boolean {
  return Array.from(text.matchAll(/\b(?:19|20)\d{2}\b/g)).some(([year]) => Number(year) > graduation);
}

function absentRegion(hits: readonly NameHit[], { target, profile, regionName }: Wanted): Absence | null {
  const wanted = target?.region ?? profile.places?.[0];
  const named = hits.flatMap((hit) => hit.named);
  const found = named.some(({ kind, id, region }) =>
    wanted === undefined ? kind !== "sponsor" : region === wanted || id === wanted || id === target?.sponsor,
  );
  if (found) return null;
  const place = wanted === undefined ? SAY.absences.thePlace : regionName(wanted);
  return {
    kind: "region",
    title: wanted === undefined ? SAY.absences.noPlaceIsNamed : fill(SAY.absences.isNotNamed, { place }),
    why: fill(SAY.absences.programsWantToKnowWhyYou, { place }),
  };
}

function absentLanguages(text: string, { profile, languages }: Wanted): Absence | null {
  const spoken = profile.languages?.map((id) => languages.get(id)).filter((name) => name !== undefined);
  if (spoken && spoken.length === 0) return null;
  const names = spoken ?? [...languages.values()];
  if (names.some((name) => hasWord(text, name)) || /\b(?:bilingual|multilingual|trilingual)\b/i.test(text))
    return null;
  return {
    kind: "languages",
    title: spoken
      ? fill(SAY.absences.youSpeakAndTheTextDoes, { spoken: list(spoken) })
      : SAY.absences.noLanguageIsNamed,
    why: SAY.absences.aLanguageThatPatientsThereSpeak,
  };
}

/** Looking the letters up first keeps the slower search to names that are there. */
function hasWord(text: string, name: string): boolean {
  if (!text.toLowerCase().includes(name.toLowerCase())) return false;
  return new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?!\\p{L})`, "iu").test(text);
}
