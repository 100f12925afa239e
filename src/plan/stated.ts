import { isOwnValue, type OwnValue } from "../engine/own-answer.ts";
import { OWN_TERMS } from "../engine/own-terms.ts";
import type { Occasion } from "../engine/profile.ts";
import { dayInSeason } from "../engine/season.ts";
import type { KeptAnswer, KeptAnswers } from "./own-answers.ts";
import { type FormName, type FormValue, OWN_RULES, type OwnRules, RULE_NAMES } from "./own-rules.ts";

/** What a visitor's file states of a program of our data. Its pages speak for it, unless the visitor says that it told them so. */
export interface Stated {
  readonly program: string;
  readonly rules: OwnRules;
}

/** A stated value as a program would have answered; undefined where no answer says it. */
const AS_ANSWER: {
  readonly [N in FormName]: (value: FormValue<N>, occasion: Occasion) => unknown;
} = {
  "yes-no": (value) => (value ? "yes" : "no"),
  visa: (value) => value,
  // No minimum: any score is taken, so the visitor's too.
  minimum: (value) => (value === "none" ? "yes" : value),
  usual: () => undefined,
  years: (value) => value,
  failures: (value) => value,
  months: (value) => (value === "some" ? undefined : value),
  day: (value, { season }) => dayInSeason(value, season) ?? undefined,
};

/** What a file states, as answers of this season. To a question that was noted in this season already, the note stays. */
export function toldByFile(
  stated: readonly Stated[],
  held: KeptAnswers,
  occasion: Occasion,
): readonly KeptAnswer[] {
  const noted = new Set(held.map(({ program, question, season }) => `${program} ${question} ${season}`));
  const season = occasion.season.year;
  return stated.flatMap(({ program, rules }) =>
    RULE_NAMES.flatMap((rule): readonly KeptAnswer[] => {
      const value = rules[rule];
      const { field, form } = OWN_RULES[rule];
      const terms = OWN_TERMS.find((one) => one.field === field);
      if (value === undefined || !terms || noted.has(`${program} ${terms.id} ${season}`)) return [];
      const answer = (AS_ANSWER[form] as (value: unknown, occasion: Occasion) => unknown)(value, occasion);
      if (!isOwnValue(terms, answer)) return [];
      return [
        {
          program,
          question: terms.id,
          value: answer as OwnValue,
          by: "file",
          how: "file",
          day: occasion.asOf,
          season,
        },
      ];
    }),
  );
}
