import type { Program, VisaAnswer } from "../engine/facts.ts";
import { readRule } from "../engine/rule.ts";

/** What the filters ask of a program, read once. */
export interface Facets {
  readonly specialty: string;
  readonly region: string;
  readonly state: string;
  readonly city: string;
  /** Null when its pages do not say, or disagree. */
  readonly j1: VisaAnswer | null;
  readonly h1b: VisaAnswer | null;
  readonly tellsImgs: boolean;
}

export function facetsOf({ specialty, region, state, city, facts }: Program): Facets {
  const visa = (field: "visaJ1" | "visaH1b") => {
    const { rule } = readRule(facts[field]);
    return rule.state === "known" ? rule.value : null;
  };
  const record = readRule(facts.imgRecord).rule;
  return {
    specialty,
    region,
    state,
    city,
    j1: visa("visaJ1"),
    h1b: visa("visaH1b"),
    tellsImgs:
      readRule(facts.takesImgs).rule.state === "known" ||
      (record.state === "known" && (record.value.imgs ?? 0) > 0),
  };
}
