/** A day or figure that binds everybody, with the ids of the pages that tell it. */
export interface ToldForAll<T> {
  readonly value: T;
  readonly sources: readonly string[];
}

/** What binds every IMG in a season, whatever a program says. A part that no page tells is absent. */
export interface SeasonRules {
  /** ECFMG confirms to NRMP that exams and skills requirements are met, by this day; null while it is not announced. */
  readonly certify?: ToldForAll<string | null>;
  /** The last day to register for the Match at the standard fee; null while it is not announced. */
  readonly register?: ToldForAll<string | null>;
  /** The day on which rank order lists are due and late registration ends; null while it is not announced. */
  readonly lists?: ToldForAll<string | null>;
  readonly resultWeeks?: ToldForAll<ResultWeeks>;
  /** The law lets a physician hold an H-1B only after Steps 1, 2 and 3. */
  readonly h1bNeedsStep3?: ToldForAll<true>;
}

/** Weeks from an exam to its result. */
export interface ResultWeeks {
  /** The least and the most that is usual. */
  readonly least: number;
  readonly most: number;
  /** What USMLE wants to pass before somebody asks for a missing result. */
  readonly allowed: number;
}

/** The same rules in the season after: none of its days is announced. */
export function rulesAfter({ certify, register, lists, ...lasting }: SeasonRules): SeasonRules {
  const open = (told: ToldForAll<unknown>): ToldForAll<null> => ({ value: null, sources: told.sources });
  return {
    ...lasting,
    ...(certify && { certify: open(certify) }),
    ...(register && { register: open(register) }),
    ...(lists && { lists: open(lists) }),
  };
}

/** The ids of all pages that the rules rest on. */
export function sourcesOfRules(rules: SeasonRules): readonly string[] {
  return Object.values(rules).flatMap(({ sources }: ToldForAll<unknown>) => sources);
}
