import {
  type ImgsWord,
  imgsWord,
  type MinimumWord,
  minimumWord,
  type VisaWord,
  visaWord,
} from "../engine/answers.ts";
import { unfilledSeats } from "../engine/preferences/unfilled.ts";
import type { Occasion } from "../engine/profile.ts";
import { countAnswered } from "./known-answers.ts";
import type { SiteProgram } from "./site-program.ts";

/** What a program's pages answer, in one word each: for narrowing lists, as the engine reads them. */
export interface ProgramAnswers {
  readonly imgs: ImgsWord;
  readonly j1: VisaWord;
  readonly h1b: VisaWord;
  readonly minimum: MinimumWord;
  readonly unfilled: "yes" | "no" | "unknown";
  /** How many of the deciding questions are answered. */
  readonly answered: number;
}

/** By the engine's own reading, for the season and day of `occasion`. */
export function programAnswers(program: SiteProgram, occasion: Occasion): ProgramAnswers {
  const { engine } = program;
  return {
    imgs: imgsWord(engine, occasion),
    j1: visaWord(engine.facts, "j1", occasion),
    h1b: visaWord(engine.facts, "h1b", occasion),
    minimum: minimumWord(engine.facts, occasion),
    unfilled: readUnfilled(program, occasion),
    answered: countAnswered(program),
  };
}

function readUnfilled({ engine }: SiteProgram, occasion: Occasion): ProgramAnswers["unfilled"] {
  const { status, share } = unfilledSeats.check(unfilledSeats.read(engine, occasion).rule, {}, occasion);
  if (status === "unknown-program") return "unknown";
  return share.high > 0 ? "yes" : "no";
}
