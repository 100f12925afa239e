import { type Gate, notApplicable, notMet, type Outcome, programUnknown } from "../criterion.ts";
import type { DirectorLetter } from "../facts.ts";
import { conclude, hold } from "../judge.ts";
import { tell } from "../page-words.ts";
import type { Occasion, Profile } from "../profile.ts";
import type { Known, Part } from "../rule.ts";
import { type Manner, whole } from "../statement.ts";
import { weighWhole } from "../witness.ts";

/** It can only be needed, so pages cannot differ. */
const DIRECTOR_LETTER: Manner<DirectorLetter, DirectorLetter> = { split: whole, bothHold: () => true };

/** A letter of the director of an earlier US residency: it touches only who has trained in one, and can still be asked for. */
export const directorLetter: Gate<Part<DirectorLetter>> = {
  id: "director-letter",
  title: "Letter of an earlier director",
  rule: "Only for people who have trained in a US residency before: one step away until that program's director has written. Who has not answered is told, and kept from nothing.",
  question: "Do you need a letter from the director of an earlier US residency?",
  reads: ["directorLetter"],
  manners: { directorLetter: DIRECTOR_LETTER },
  answers: ["usResidency"],
  asks: ({ usResidency }) => usResidency === "unfinished" || usResidency === "finished",
  asksAnybody: false,

  read: ({ facts }, { asOf }) => weighWhole(facts.directorLetter, DIRECTOR_LETTER, asOf),

  check(rule, { usResidency }, occasion) {
    if (usResidency === "none") return notApplicable(() => "You have not trained in a US residency before.");
    const found = hold(
      rule,
      (known) => checkLetter(known, usResidency, occasion),
      () => "Its pages disagree on letters from the director of an earlier residency",
    );
    return conclude([found], () => {
      const silent = () => "It says nothing of letters from the director of an earlier residency.";
      const matters = usResidency !== undefined || rule.hints.length > 0;
      return matters ? programUnknown("none", silent) : notApplicable(silent);
    });
  },
};

function checkLetter(
  known: Known<DirectorLetter>,
  usResidency: Profile["usResidency"],
  occasion: Occasion,
): Outcome {
  const demand = known.strength === "preferred" ? "It would like" : "It needs";
  const letter = `${demand} a letter from the director of an earlier residency`;
  if (usResidency === undefined)
    return {
      status: "unknown-profile",
      effect: "none",
      say: () => tell(`${letter}; you have not said whether you trained in one`, known, occasion),
    };
  return notMet(known, "change", () => tell(`${letter}: ask yours to write`, known, occasion));
}
