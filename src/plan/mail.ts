import SAY from "../../content/words/plan.json" with { type: "json" };
import { MOST_QUESTIONS, type Question } from "../engine/ask.ts";
import type { Program } from "../engine/facts.ts";
import { hasSent, type Occasion, type Profile } from "../engine/profile.ts";
import { phaseOf } from "../engine/season.ts";
import { list } from "../engine/wording.ts";
import { fill } from "../words/fill.ts";

/** Names for the ids that an e-mail speaks of. */
export interface AskNames {
  region(id: string): string;
  language(id: string): string;
  specialty(id: string): string;
}

/** Plain text, for the visitor to send from their own mail. */
export interface Mail {
  readonly subject: string;
  readonly body: string;
}

/** Stands beside every e-mail and list of questions. */
export const MASS_MAIL_WARNING = SAY.mail.writeToAFewProgramsYou;

/** The last lines of every letter, for the visitor to fill. */
export const CLOSING = `${SAY.mail.withKindRegards}\n${SAY.mail.yourNameMedicalSchoolAamcId}`;

/** What a letter may say of the visitor's applications on its day. */
interface Standing {
  /** Nobody has told us: once programs read, the letter claims neither. */
  readonly says: "applying" | "plans" | "neither";
  /** The Match that it speaks of: when rank lists are being made, who has sent nothing plans the next one. */
  readonly match: string;
}

function standingOn(profile: Profile, { season, asOf }: Occasion): Standing {
  const phase = phaseOf(season, asOf);
  const isLate = phase === "rank" || phase === "wait" || phase === "match-week";
  const says = hasSent(profile)
    ? "applying"
    : profile.applied === undefined && (isLate || phase === "interviews")
      ? "neither"
      : "plans";
  return {
    says,
    match: fill(SAY.mail.theMatch, { year: season.year + (says === "plans" && isLate ? 1 : 0) }),
  };
}

/** A short, polite e-mail with just these questions. It leads with fit, names no score and asks for no exception. */
export function composeMail(
  program: Program,
  questions: readonly Question[],
  { profile, occasion, names }: { profile: Profile; occasion: Occasion; names: AskNames },
): Mail {
  const one = questions.length === 1;
  const { says, match } = standingOn(profile, occasion);
  const opening = {
    // Whoever has sent applications may or may not have sent one here.
    applying: fill(SAY.mail.iAmApplyingInAndAm, { match, name: program.name }),
    plans: fill(SAY.mail.iPlanToApplyToIn, { name: program.name, match }),
    neither: fill(SAY.mail.iAmInterestedInFor, { name: program.name, match }),
  }[says];
  return {
    subject: `${one ? "A question" : "Questions"}${says === "plans" ? ` ${SAY.mail.beforeIApply}` : ""}: ${program.name}`,
    body: [
      SAY.mail.dearProgramCoordinator,
      `${opening} ${tiesInWords(program, profile, names)}`,
      fill(SAY.mail.iLookedForOnYourPages, {
        part: one ? "this" : "these",
        part2: one ? SAY.mail.anAnswer : SAY.mail.theAnswers,
      }),
      questions.map(({ text }, index) => (one ? text : `${index + 1}. ${text}`)).join("\n"),
      SAY.mail.aLineOrALinkTo,
      CLOSING,
    ].join("\n\n"),
  };
}

/**
 * One e-mail to the office that answers for several programs of an institution; null where nothing that decides is to be asked. A question that
 * not all of them share stands once, with the names of those that it is about.
 */
export function composeSharedMail(
  institution: string,
  asked: readonly { readonly program: Program; readonly questions: readonly Question[] }[],
  { profile, occasion }: { profile: Profile; occasion: Occasion },
): Mail | null {
  const namesOf = new Map<string, string[]>();
  for (const { program, questions } of asked)
    for (const { text } of questions.filter(({ decides }) => decides))
      namesOf.set(text, [...(namesOf.get(text) ?? []), program.name]);
  if (namesOf.size === 0) return null;
  const { says, match } = standingOn(profile, occasion);
  const programs = asked.map(({ program }) => program.name);
  const lines = [...namesOf]
    .slice(0, MOST_QUESTIONS)
    .map(
      ([text, of], index) => `${index + 1}. ${text}${of.length === programs.length ? "" : ` (${list(of)})`}`,
    );
  return {
    subject: fill(SAY.mail.questionsProgramsOf, {
      part: says === "plans" ? ` ${SAY.mail.beforeIApply}` : "",
      institution,
    }),
    body: [
      SAY.mail.dearColleagues,
      fill(SAY.mail.interestedInOneSentenceWhyThese, {
        part: {
          applying: fill(SAY.mail.iAmApplyingInAndAm2, { match }),
          plans: fill(SAY.mail.iPlanToApplyInAnd, { match }),
          neither: fill(SAY.mail.forIAm, { match }),
        }[says],
        programs: list(programs),
      }),
      SAY.mail.iLookedForTheseOnYour,
      lines.join("\n"),
      SAY.mail.aLineOrALinkTo,
      CLOSING,
    ].join("\n\n"),
  };
}

const EXPERIENCE_WORDS = {
  underserved: SAY.mail.underservedPatients,
  rural: SAY.mail.ruralPatients,
  farmworker: SAY.mail.farmworkersAndTheirFamilies,
} as const;

/** What ties the visitor to the program's place, patients and field. Left open as a prompt when the answers name nothing. */
export function tiesInWords(
  { region, specialty, facts }: Program,
  profile: Profile,
  names: AskNames,
): string {
  const words: string[] = [];
  const place = names.region(region);
  if (profile.ties?.includes(region)) words.push(fill(SAY.mail.iHaveTiesTo, { place }));
  else if (profile.usceRegions?.includes(region))
    words.push(fill(SAY.mail.iHaveWorkedWithPatientsIn, { place }));
  const served = (profile.experience ?? []).flatMap((kind) =>
    kind === "research" ? [] : EXPERIENCE_WORDS[kind],
  );
  if (served.length > 0) words.push(fill(SAY.mail.iHaveCaredFor, { served: list(served) }));
  const patients = new Set([
    ...(facts.countyLanguages ?? []).flatMap(({ value }) => value.flatMap(({ languages }) => languages)),
    ...(facts.languages ?? []).flatMap(({ value }) => value),
  ]);
  const spoken = (profile.languages ?? []).filter((id) => patients.has(id)).map(names.language);
  if (spoken.length > 0) words.push(fill(SAY.mail.iSpeakWithPatients, { spoken: list(spoken) }));
  if (profile.specialties?.[0] === specialty && words.length < 2)
    words.push(fill(SAY.mail.isMyFirstChoice, { specialty: names.specialty(specialty).toLowerCase() }));
  if (words.length === 0) return SAY.mail.oneSentenceWhyThisProgramIts;
  const sentence = list(words);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
