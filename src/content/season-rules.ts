import type { SeasonRules, ToldForAll } from "../engine/season-rules.ts";
import type { FiledSeason } from "./content.ts";

/** What the record of a season says binds every IMG, with its pages. A rule is left out where a part of it is not recorded. */
export function rulesOf({ dates, limits, binding = [] }: FiledSeason): SeasonRules {
  const day = (id: string) => dates.find((one) => one.id === id);
  const weeks = (which: string) => limits.find(({ id }) => id === `usmle-result-weeks-${which}`);
  const rule = (id: string) => binding.find((one) => one.id === id);
  const [least, most, allowed] = ["least", "most", "allowed"].map(weeks);
  const [certifyBy, registerBy, lists] = [
    "ecfmg-verification-deadline",
    "nrmp-registration-deadline",
    "rank-list-deadline",
  ].map(day);
  const confirms = rule("ecfmg-confirms");
  const h1b = rule("h1b-step-3");
  return {
    ...(certifyBy &&
      confirms && {
        certify: told(certifyBy.date, [certifyBy, confirms, rule("ecfmg-exams"), rule("ecfmg-skills")]),
      }),
    ...(registerBy && { register: told(registerBy.date, [registerBy]) }),
    ...(lists && { lists: told(lists.date, [lists, rule("match-registration")]) }),
    ...(least &&
      most &&
      allowed && {
        resultWeeks: told({ least: least.value, most: most.value, allowed: allowed.value }, [
          least,
          most,
          allowed,
        ]),
      }),
    ...(h1b && { h1bNeedsStep3: told(true as const, [h1b]) }),
  };
}

function told<T>(value: T, parts: readonly ({ readonly source: string } | undefined)[]): ToldForAll<T> {
  return { value, sources: [...new Set(parts.flatMap((part) => part?.source ?? []))].sort() };
}
