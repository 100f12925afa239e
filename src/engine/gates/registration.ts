import { type Gate, met, notApplicable, notMet, type Outcome } from "../criterion.ts";
import type { Occasion } from "../profile.ts";
import { sayDay } from "../wording.ts";

const RULE = { strength: "required", weak: false } as const;

/** What binds everybody: who takes part in the Match has registered with NRMP. It asks no answer; only the day after which nobody can register closes. */
export const registration: Gate<null> = {
  id: "registration",
  title: "Registration with NRMP",
  rule: "Binds everybody: applying is not registering for the Match. It closes only on the day after which nobody can register, and never while the days are not announced.",
  question: null,
  reads: [],
  answers: [],
  forAll: true,
  seasonRules: ["register", "lists"],
  asks: () => false,
  asksAnybody: false,

  read: () => ({ rule: null, sources: [], hints: [] }),

  check(_rule, _profile, occasion) {
    const { register, lists } = occasion.season.rules ?? {};
    return {
      ...judge(occasion, register?.value ?? null, lists?.value ?? null),
      seasonSources: [...(register?.sources ?? []), ...(lists?.sources ?? [])],
    };
  },
};

function judge({ season, asOf }: Occasion, standard: string | null, last: string | null): Outcome {
  if (last !== null && asOf > last)
    return notMet(
      RULE,
      "not-change",
      () =>
        `Nobody can register with NRMP after ${sayDay(last)}, so without a registration it is closed for this season; next season: ${season.year + 1}, and there is time for it.`,
    );
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
