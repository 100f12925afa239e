import { type Gate, met, notApplicable, notMet, type Outcome, profileUnknown } from "../criterion.ts";
import type { Occasion, Profile } from "../profile.ts";
import { holdsFor } from "../season-answers.ts";
import { sayDay } from "../wording.ts";

const RULE = { strength: "required", weak: false } as const;

/** What binds everybody: who takes part in the Match has registered with NRMP. Only after the day on which registration ends does the answer matter. */
export const registration: Gate<null> = {
  id: "registration",
  title: "Registration with NRMP",
  rule: "Binds everybody: applying is not registering for the Match. It closes only to who has not registered, after the last day to do so, and never while the days are not announced.",
  question: null,
  reads: [],
  answers: ["registered", "matchYear"],
  forAll: true,
  seasonRules: ["register", "lists"],
  asks: () => false,
  asksAnybody: false,

  read: () => ({ rule: null, sources: [], hints: [] }),

  check(_rule, profile, occasion) {
    const { register, lists } = occasion.season.rules ?? {};
    return {
      ...judge(profile, occasion, register?.value ?? null, lists?.value ?? null),
      seasonSources: [...(register?.sources ?? []), ...(lists?.sources ?? [])],
    };
  },
};

function judge(
  profile: Profile,
  { season, asOf }: Occasion,
  standard: string | null,
  last: string | null,
): Outcome {
  const registered = holdsFor(profile, season.year) ? profile.registered : undefined;
  // Without its year an answer may be of the season before: then it counts only where it is asked for.
  const isOfThisMatch = profile.matchYear === season.year || (last !== null && asOf > last);
  if (registered === "yes" && isOfThisMatch && last !== null)
    return met(() => `You said that you have registered with NRMP for the ${season.year} Match.`);
  if (last !== null && asOf > last) {
    const over = `Nobody can register with NRMP after ${sayDay(last)}`;
    if (registered === undefined)
      return profileUnknown(
        RULE,
        () => `${over}; you have not said whether you did. Without it this Match is closed to you.`,
      );
    return notMet(
      RULE,
      "not-change",
      () =>
        `${over}, so it is closed for this season; next season: ${season.year + 1}, and there is time for it.`,
    );
  }
  const late = last === null ? "" : `, and with a late fee until ${sayDay(last)}`;
  if (standard !== null && asOf <= standard)
    return met(
      () =>
        `Applying does not register you for the Match: register with NRMP until ${sayDay(standard)}${late}.`,
    );
  if (last !== null)
    return met(
      () =>
        `Applying does not register you for the Match: register with NRMP, with a late fee, until ${sayDay(last)}.`,
    );
  return notApplicable(
    () =>
      `Applying does not register you for the Match; the days to register for ${season.year} are not announced.`,
  );
}
