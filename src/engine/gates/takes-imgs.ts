import { disputed, type Gate, met, notMet, programUnknown } from "../criterion.ts";
import type { ImgRecord } from "../facts.ts";
import { type Read, type Rule, readRule } from "../rule.ts";
import { plural, tell } from "../wording.ts";

interface TakesImgs {
  readonly policy: Rule<boolean>;
  readonly record: Rule<ImgRecord>;
}

/** Does the program take IMGs at all? It says so, or shows IMG residents. */
export const takesImgs: Gate<TakesImgs> = {
  id: "takes-imgs",

  read({ facts }): Read<TakesImgs> {
    const policy = readRule(facts.takesImgs);
    const record = readRule(facts.imgRecord);
    const deciding = policy.rule.state === "unknown" ? record.sources : policy.sources;
    return { rule: { policy: policy.rule, record: record.rule }, sources: deciding };
  },

  check({ policy, record }, _profile, occasion) {
    if (policy.state === "disputed") return disputed(() => "Its pages disagree on whether it takes IMGs.");
    if (policy.state === "known") {
      if (!policy.value)
        return notMet(policy, "not-change", () =>
          tell("It says that it does not take IMGs", policy, occasion),
        );
      const outcome = met(() => tell("It says that it takes IMGs", policy, occasion));
      return policy.weak ? { ...outcome, effect: "ask" } : outcome;
    }
    if (record.state === "known" && !record.weak && (record.value.imgs ?? 0) > 0) {
      const { imgs, years } = record.value;
      return met(() =>
        tell(`It shows ${plural(imgs ?? 0, "IMG resident")}${years ? ` (${years})` : ""}`, record, occasion),
      );
    }
    return programUnknown("ask", () => "It does not say whether it takes IMGs.");
  },
};
