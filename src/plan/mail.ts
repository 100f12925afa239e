import { MOST_QUESTIONS, type Question } from "../engine/ask.ts";
import type { Program } from "../engine/facts.ts";
import { hasSent, type Occasion, type Profile } from "../engine/profile.ts";
import { phaseOf } from "../engine/season.ts";
import { list } from "../engine/wording.ts";

/** Names for the ids that an e-mail speaks of. */
export interface AskNames {
  region(id: string): string;
  language(id: string): string;
  specialty(id: string): string;
}

export interface Mail {
  readonly subject: string;
  readonly body: string;
}

/** Stands beside every e-mail and list of questions. */
export const MASS_MAIL_WARNING =
  "Write to a few programs you truly want, one by one, and change each e-mail first. Our judgment: coordinators know a mass mail when they see one, and it counts against you. Look at the program's own page before you ask: the answer may be there by now.";

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
  return { says, match: `the ${season.year + (says === "plans" && isLate ? 1 : 0)} Match` };
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
    applying: `I am applying in ${match} and am interested in ${program.name}.`,
    plans: `I plan to apply to ${program.name} in ${match}.`,
    neither: `I am interested in ${program.name} for ${match}.`,
  }[says];
  return {
    subject: `${one ? "A question" : "Questions"}${says === "plans" ? " before I apply" : ""}: ${program.name}`,
    body: [
      "Dear program coordinator,",
      `${opening} ${tiesInWords(program, profile, names)}`,
      `I looked for ${one ? "this" : "these"} on your pages and could not find ${one ? "an answer" : "the answers"}:`,
      questions.map(({ text }, index) => (one ? text : `${index + 1}. ${text}`)).join("\n"),
      "A line, or a link to the page that says so, is all I need. Thank you for your time.",
      "With kind regards,\n[your name, medical school, AAMC ID]",
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
    subject: `Questions${says === "plans" ? " before I apply" : ""}: programs of ${institution}`,
    body: [
      "Dear colleagues,",
      `${{ applying: `I am applying in ${match} and am`, plans: `I plan to apply in ${match} and am`, neither: `For ${match} I am` }[says]} interested in ${list(programs)}. [One sentence: why these programs, their patients or their town.]`,
      "I looked for these on your pages and could not find the answers. If they are the same for all of these programs, one line is enough:",
      lines.join("\n"),
      "A line, or a link to the page that says so, is all I need. Thank you for your time.",
      "With kind regards,\n[your name, medical school, AAMC ID]",
    ].join("\n\n"),
  };
}

const EXPERIENCE_WORDS = {
  underserved: "underserved patients",
  rural: "rural patients",
  farmworker: "farmworkers and their families",
} as const;

/** What ties the visitor to the program's place, patients and field. Left open as a prompt when the answers name nothing. */
export function tiesInWords(
  { region, specialty, facts }: Program,
  profile: Profile,
  names: AskNames,
): string {
  const words: string[] = [];
  const place = names.region(region);
  if (profile.ties?.includes(region)) words.push(`I have ties to ${place}`);
  else if (profile.usceRegions?.includes(region)) words.push(`I have worked with patients in ${place}`);
  const served = (profile.experience ?? []).flatMap((kind) =>
    kind === "research" ? [] : EXPERIENCE_WORDS[kind],
  );
  if (served.length > 0) words.push(`I have cared for ${list(served)}`);
  const patients = new Set([
    ...(facts.countyLanguages ?? []).flatMap(({ value }) => value.flatMap(({ languages }) => languages)),
    ...(facts.languages ?? []).flatMap(({ value }) => value),
  ]);
  const spoken = (profile.languages ?? []).filter((id) => patients.has(id)).map(names.language);
  if (spoken.length > 0) words.push(`I speak ${list(spoken)} with patients`);
  if (profile.specialties?.[0] === specialty && words.length < 2)
    words.push(`${names.specialty(specialty).toLowerCase()} is my first choice`);
  if (words.length === 0) return "[One sentence: why this program, its patients or its town.]";
  const sentence = list(words);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
