import { imgsWord, visaWord } from "../engine/answers.ts";
import type { Program, VisaAnswer } from "../engine/facts.ts";
import type { Occasion } from "../engine/profile.ts";

/** What the filters ask of a program, read once: its pages, and what it told the visitor. */
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

export function facetsOf(program: Program, occasion: Occasion): Facets {
  const { specialty, region, state, city } = program;
  const facts = program.told?.facts("visa", program, occasion) ?? program.facts;
  const visa = (path: "j1" | "h1b") => {
    const word = visaWord(facts, path, occasion);
    return word === "unknown" || word === "disputed" ? null : word;
  };
  const imgs = imgsWord(program, occasion);
  return {
    specialty,
    region,
    state,
    city,
    j1: visa("j1"),
    h1b: visa("h1b"),
    tellsImgs:
      (imgs !== "unknown" && imgs !== "disputed") ||
      program.told?.isAnswered("takes-imgs", {}, occasion) === true,
  };
}
