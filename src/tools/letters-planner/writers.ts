import { failedInAll } from "../../engine/attempts.ts";
import type { Profile } from "../../engine/profile.ts";

/** Somebody to ask for a letter, and what to ask them to speak of. */
export interface Writer {
  readonly who: string;
  readonly why: string;
  readonly speakOf: readonly string[];
}

/** Who should write, most useful first, and what each can show that a score cannot. Our judgment; what the answers name is added. */
export function writersFor(profile: Profile, specialty: string | null): readonly Writer[] {
  const field = specialty ?? "your specialty";
  const failed = failedInAll(profile, ["step1", "step2"]).least > 0;
  const languages = (profile.languages ?? []).length > 0;
  return [
    {
      who: `A US physician of ${field} who saw you work with patients`,
      why: "A colleague’s eyes are what a director can trust most. A month of hands-on work gives enough to tell.",
      speakOf: [
        "one patient you cared for, and what you did first, second and third",
        "that you come on time, finish your notes and can be reached",
        "how you compare with interns they have known",
        ...(languages ? ["how you spoke with patients in their language"] : []),
      ],
    },
    {
      who: "A second US physician, best in the region where you want to train",
      why: "A letter from nearby answers the question of whether you will come and stay.",
      speakOf: [
        "how you work with nurses, assistants and front desk",
        "how you took criticism, and what you changed the next day",
        "your ties to the place and its patients",
      ],
    },
    {
      who: "Somebody who has known your work for a long time, in any country",
      why: "A year of steady work says more of reliability than a month of good days.",
      speakOf: [
        "the work you carried alone, with dates",
        "steadiness under load: nights, full wards, few means",
        ...(failed
          ? ["how your knowledge grew since the failed attempt, with one thing they saw themselves"]
          : ["what you know well enough to teach"]),
      ],
    },
    {
      who: "The dean or department of your medical school",
      why: "Its letter, the MSPE, goes into the file as well. Where an exam went wrong, the school’s words should not contradict yours.",
      speakOf: [
        "clinical grades, best those of the core rotations",
        ...(failed ? ["that exams and clinical work told different stories, if they did"] : []),
        "leave or a longer course of study, explained in one plain line",
      ],
    },
  ];
}
