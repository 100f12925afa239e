import { plural } from "../counted.ts";
import { known, NOTHING, type Preference, type Share, unknownShare } from "../criterion.ts";
import type { Read } from "../rule.ts";

/** Letters in the specialty from which on more add nothing: one fewer than the three that most programs here ask for. */
export const ENOUGH_SPECIALTY_LETTERS = 2;

/** Letters from physicians of the specialty. The answer speaks of the first-choice specialty only. */
export const specialtyLetters: Preference<{ readonly specialty: string }> = {
  id: "specialty-letters",
  title: "Letters from the specialty",
  rule: "Two letters from physicians of your first-choice specialty count whole, one counts half.",
  question: null,
  reads: [],
  answers: ["lettersSpecialty", "letters", "specialties"],
  points: 8,
  reason: "Letters in the specialty are what family medicine directors cited most often in 2024.",
  figure: "fm-directors-2024-specialty-letters",

  read: ({ specialty }): Read<{ readonly specialty: string }> => ({
    rule: { specialty },
    sources: [],
    hints: [],
  }),

  check({ specialty }, { specialties, letters, lettersSpecialty: held }): Share {
    if (letters === 0) return known(NOTHING, () => "You have no letters yet.");
    if (specialties?.[0] !== specialty)
      return unknownShare("profile", () => "You told us of letters in your first-choice specialty only.");
    if (held === undefined)
      return unknownShare("profile", () => "You have not said how many letters come from the specialty.");
    const share = Math.min(1, held / ENOUGH_SPECIALTY_LETTERS);
    return known({ low: share, high: share }, () => `You have ${plural(held, "letter")} from the specialty.`);
  },
};
