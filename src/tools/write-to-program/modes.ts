import type { Question } from "../../engine/ask.ts";
import type { Program } from "../../engine/facts.ts";
import type { Occasion, Profile } from "../../engine/profile.ts";
import type { Phase } from "../../engine/season.ts";
import { hasApplied } from "../../plan/list-events.ts";
import { type AskNames, type Mail, tiesInWords } from "../../plan/mail.ts";
import { writeLetter } from "./letter.ts";

/** What a letter is for. Which is offered first goes by what the visitor's list says of the program. */
export const MODES = ["ask", "still", "interest", "thanks", "intent"] as const;
export type Mode = (typeof MODES)[number];

export const MODE_WORDS: Readonly<Record<Mode, { readonly name: string; readonly about: string }>> = {
  ask: {
    name: "Ask what its pages do not say",
    about: "Before you pay for the application, or before you rank it.",
  },
  still: { name: "Ask whether it still reads", about: "Where its last day is near, past or not known." },
  interest: {
    name: "Interest, after applying",
    about:
      "Once, where you have a tie or something new. A letter that fits every program tells this one nothing.",
  },
  thanks: {
    name: "Thanks, after an interview",
    about: "Only if the program does not ask you to leave it; three sentences.",
  },
  intent: {
    name: "The one letter of intent",
    about:
      "To one program at most, and only if it is first on your list. It binds you to nothing but your word.",
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
  if (phase === "match-week")
    return "Match week: until SOAP has ended, who takes part in it may not write to a program that has not written first. Keep the letter until Match Day.";
  if (phase === "wait") {
    if (mode === "ask" && !isApplicantHere)
      return "It is late for the Match that is running: ask for the next one.";
    return mode === "thanks" || mode === "ask"
      ? null
      : "Rank lists are in and cannot be changed: this letter changes nothing in this Match.";
  }
  if (phase === "prepare" || phase === "apply" || phase === "after") {
    if (mode === "thanks" || mode === "intent") return "There are no interviews in these months.";
    if (mode === "interest") return "Programs have not begun to read. Wait until something is new.";
    return mode === "still" ? "Programs have not begun to read: ask what decides for you instead." : null;
  }
  if (mode === "intent" && phase === "interviews")
    return "You can send it once. Our judgment: wait until you have seen every program.";
  if (phase === "rank" && (mode === "interest" || mode === "still"))
    return "Rank lists are being made. Our judgment: few programs still invite now.";
  if (phase === "rank" && mode === "ask" && !isApplicantHere)
    return "It is late for the Match that is running: ask for the next one.";
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
  const match = `the ${occasion.season.year} Match`;
  const fit = tiesInWords(program, profile, names);
  const asked = chosen.map(({ text }) => text).join("\n");
  const end = "With kind regards,\n[your name, medical school, AAMC ID]";
  if (mode === "ask") return writeLetter(program, chosen, { profile, occasion, names });
  if (mode === "still")
    return letter(`Do you still read applications: ${program.name}`, [
      "Dear program coordinator,",
      `Do you still read applications for ${program.name} in ${match} that are sent now? ${fit}`,
      "A line is all I need. Thank you for your time.",
      end,
    ]);
  if (mode === "interest")
    return letter(`Applicant in ${match}, AAMC ID [number]: ${program.name}`, [
      "Dear program coordinator,",
      `I have applied to ${program.name} in ${match}. [One new fact since then: a month, a letter, a result.] ${fit}`,
      ...(asked ? [`What I could not find on your pages:\n${asked}`] : []),
      "I would be glad to be considered if a place for an interview becomes free. Thank you for your time.",
      end,
    ]);
  if (mode === "thanks")
    return letter(`Thank you: ${program.name}`, [
      "Dear Dr. [name],",
      "Thank you for the talk on [day]. [One thing that you spoke of and that stayed with you.]",
      ...(asked ? [asked] : []),
      end,
    ]);
  return letter(`${program.name} is my first choice`, [
    "Dear Dr. [name],",
    `${program.name} is my first choice, and I will rank it first. ${fit} [One more reason from the interview, in your own words.]`,
    "Thank you for reading my file.",
    end,
  ]);
}

function letter(subject: string, parts: readonly string[]): Mail {
  return { subject, body: parts.join("\n\n") };
}
