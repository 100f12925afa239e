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
  return { specialty, region, state, city, ...answersOf(program, occasion) };
}

/** Of all programs: those that share one object of facts, and were told nothing, are read once. */
export function facetsById(programs: readonly Program[], occasion: Occasion): ReadonlyMap<string, Facets> {
  const known = new Map<Program["facts"], ReturnType<typeof answersOf>>();
  return new Map(
    programs.map((program) => {
      const { id, specialty, region, state, city, facts, told } = program;
      const answers = (told ? undefined : known.get(facts)) ?? answersOf(program, occasion);
      if (!told) known.set(facts, answers);
      return [id, { specialty, region, state, city, ...answers }];
    }),
  );
}

function answersOf(program: Program, occasion: Occasion): Pick<Facets, "j1" | "h1b" | "tellsImgs"> {
  const facts = program.told?.facts("visa", program, occasion) ?? program.facts;
  const visa = (path: "j1" | "h1b") => {
    const word = visaWord(facts, path, occasion);
    return word === "unknown" || word === "disputed" ? null : word;
  };
  const imgs = imgsWord(program, occasion);
  return {
    j1: visa("j1"),
    h1b: visa("h1b"),
    tellsImgs:
      (imgs !== "unknown" && imgs !== "disputed") ||
      program.told?.isAnswered("takes-imgs", {}, occasion) === true,
  };
}
