import { EXAMS, failedInAll } from "../../engine/attempts.ts";
import type { Profile } from "../../engine/profile.ts";
import { list } from "../../engine/wording.ts";
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
    title: failures === 1 ? "The failed attempt is not explained" : "The failed attempts are not explained",
    why: "Your answers name it and your transcript shows it. Two or three sentences keep readers from guessing: what happened, what you changed, what came of it.",
  };
}

function absentGap(text: string, { profile, applicationYear }: Wanted): Absence | null {
  const { graduationYear } = profile;
  if (graduationYear === undefined) return null;
  const gap = applicationYear - graduationYear;
  if (gap <= USUAL_GAP_YEARS || AFTER_GRADUATION.test(text) || namesYear(text, graduationYear)) return null;
  return {
    kind: "gap",
    title: `The ${gap} years since graduation are not explained`,
    why: "Readers ask what you have done since. One sentence that names the work, and where you see patients now, answers them.",
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
  const place = wanted === undefined ? "the place" : regionName(wanted);
  return {
    kind: "region",
    title: wanted === undefined ? "No place is named" : `${place} is not named`,
    why: `Programs want to know why you would come and stay. Say what ties you to ${place} or to patients like those there.`,
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
    title: spoken ? `You speak ${list(spoken)}, and the text does not say so` : "No language is named",
    why: "A language that patients there speak is a reason to read on. Show it at work: one patient, one conversation.",
  };
}

/** Looking the letters up first keeps the slower search to names that are there. */
function hasWord(text: string, name: string): boolean {
  if (!text.toLowerCase().includes(name.toLowerCase())) return false;
  return new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?!\\p{L})`, "iu").test(text);
}
