import SAY from "../../../content/words/write-to-program.json" with { type: "json" };
import type { Question } from "../../engine/ask.ts";
import type { Program } from "../../engine/facts.ts";
import type { Occasion, Profile } from "../../engine/profile.ts";
import type { Phase } from "../../engine/season.ts";
import { hasApplied } from "../../plan/list-events.ts";
import { type AskNames, CLOSING, type Mail, tiesInWords } from "../../plan/mail.ts";
import { fill } from "../../words/fill.ts";
import { writeLetter } from "./letter.ts";

/** What a letter is for. Which is offered first goes by what the visitor's list says of the program. */
export const MODES = ["ask", "still", "interest", "thanks", "intent"] as const;
export type Mode = (typeof MODES)[number];

/** Name of a letter, and when to send it. */
export const MODE_WORDS: Readonly<Record<Mode, { readonly name: string; readonly about: string }>> = {
  ask: {
    name: SAY.modes.askWhatItsPagesDoNot,
    about: SAY.modes.beforeYouPayForTheApplication,
  },
  still: { name: SAY.modes.askWhetherItStillReads, about: SAY.modes.whereItsLastDayIsNear },
  interest: {
    name: SAY.modes.interestAfterApplying,
    about: SAY.modes.onceWhereYouHaveATie,
  },
  thanks: {
    name: SAY.modes.thanksAfterAnInterview,
    about: SAY.modes.onlyIfTheProgramDoesNot,
  },
  intent: {
    name: SAY.modes.theOneLetterOfIntent,
    about: SAY.modes.toOneProgramAtMostAnd,
  },
};

/** The letter that fits what the list says of the program, on a day of this phase. After the Match the list tells of a season that is over. */
export function modeFor(status: string | undefined, phase: Phase): Mode {
  if (phase === "after") return "ask";
  if (status === "interview" || status === "thanked") return "thanks";
  if (status === "ranked") return phase === "wait" ? "thanks" : "intent";
  // Who is invited, or has an end noted, asks for no interview.
  return status === "applied" || status === "waitlisted" ? "interest" : "ask";
}

/** What the day says of a letter of this kind; null where nothing. */
export function dayWords(mode: Mode, phase: Phase, isApplicantHere: boolean): string | null {
  if (phase === "match-week") return SAY.modes.matchWeekUntilSoapHasEnded;
  if (phase === "wait") {
    if (mode === "ask" && !isApplicantHere) return SAY.modes.itIsLateForTheMatch;
    return mode === "thanks" || mode === "ask" ? null : SAY.modes.rankListsAreInAndCannot;
  }
  if (phase === "prepare" || phase === "apply" || phase === "after") {
    if (mode === "thanks" || mode === "intent") return SAY.modes.thereAreNoInterviewsInThese;
    if (mode === "interest") return SAY.modes.programsHaveNotBegunToRead;
    return mode === "still" ? SAY.modes.programsHaveNotBegunToRead2 : null;
  }
  if (mode === "intent" && phase === "interviews") return SAY.modes.youCanSendItOnceOur;
  if (phase === "rank" && (mode === "interest" || mode === "still"))
    return SAY.modes.rankListsAreBeingMadeOur;
  if (phase === "rank" && mode === "ask" && !isApplicantHere) return SAY.modes.itIsLateForTheMatch;
  return null;
}

interface About {
  readonly profile: Profile;
  readonly occasion: Occasion;
  readonly names: AskNames;
  /** What the list says of the program; undefined when it is not on it. */
  readonly status: string | undefined;
}

/** The letter of a mode; null where it needs a question and none is chosen. */
export function writeMode(
  mode: Mode,
  program: Program,
  chosen: readonly Question[],
  about: About,
): Mail | null {
  const { occasion, status, names } = about;
  const profile: Profile = hasApplied(status) ? { ...about.profile, applied: "yes" } : about.profile;
  const match = fill(SAY.modes.theMatch, { year: occasion.season.year });
  const fit = tiesInWords(program, profile, names);
  const asked = chosen.map(({ text }) => text).join("\n");
  if (mode === "ask") return writeLetter(program, chosen, { profile, occasion, names });
  if (mode === "still")
    return letter(fill(SAY.modes.doYouStillReadApplications, { name: program.name }), [
      SAY.modes.dearProgramCoordinator,
      fill(SAY.modes.doYouStillReadApplicationsFor, { name: program.name, match, fit }),
      SAY.modes.aLineIsAllINeed,
      CLOSING,
    ]);
  if (mode === "interest")
    return letter(fill(SAY.modes.applicantInAamcIdNumber, { match, name: program.name }), [
      SAY.modes.dearProgramCoordinator,
      fill(SAY.modes.iHaveAppliedToInOne, { name: program.name, match, fit }),
      ...(asked ? [`${SAY.modes.whatICouldNotFindOn}\n${asked}`] : []),
      SAY.modes.iWouldBeGladToBe,
      CLOSING,
    ]);
  if (mode === "thanks")
    return letter(fill(SAY.modes.thankYou, { name: program.name }), [
      SAY.modes.dearDrName,
      SAY.modes.thankYouForTheTalkOn,
      ...(asked ? [asked] : []),
      CLOSING,
    ]);
  return letter(fill(SAY.modes.isMyFirstChoice, { name: program.name }), [
    SAY.modes.dearDrName,
    fill(SAY.modes.isMyFirstChoiceAndI, { name: program.name, fit }),
    SAY.modes.thankYouForReadingMyFile,
    CLOSING,
  ]);
}

function letter(subject: string, parts: readonly string[]): Mail {
  return { subject, body: parts.join("\n\n") };
}
