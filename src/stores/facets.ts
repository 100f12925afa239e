import {
  type ImgsWord,
  imgsWord,
  imgsWordOf,
  type VisaWord,
  visaWord,
  visaWordOf,
} from "../engine/answers.ts";
import { byRule, type Compiled } from "../engine/compile.ts";
import type { Program, VisaAnswer } from "../engine/facts.ts";
import { takesImgs } from "../engine/gates/takes-imgs.ts";
import { visa } from "../engine/gates/visa.ts";
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

/** Of one program; `facetsById` is cheaper for all of them. */
export function facetsOf(program: Program, occasion: Occasion): Facets {
  const facts = program.told?.facts("visa", program, occasion) ?? program.facts;
  const imgs = imgsWord(program, occasion);
  return toFacets(program, {
    j1: visaWord(facts, "j1", occasion),
    h1b: visaWord(facts, "h1b", occasion),
    imgs: program.told?.isAnswered("takes-imgs", {}, occasion) ? "yes" : imgs,
  });
}

/** Of all programs, from the rules that are read already. */
export function facetsById(compiled: Compiled, occasion: Occasion): ReadonlyMap<string, Facets> {
  const columns = compiled.on(occasion);
  const imgsAt = byRule(columns, takesImgs, (rule) => imgsWordOf(rule, occasion));
  const visasAt = byRule(columns, visa, ({ j1, h1b }) => ({ j1: visaWordOf(j1), h1b: visaWordOf(h1b) }));
  return new Map(
    compiled.programs.map((program, place) => [
      program.id,
      // What a program told is no rule of its pages.
      program.told
        ? facetsOf(program, occasion)
        : toFacets(program, { ...visasAt(place), imgs: imgsAt(place) }),
    ]),
  );
}

function toFacets(
  { specialty, region, state, city }: Program,
  { imgs, j1, h1b }: { readonly imgs: ImgsWord; readonly j1: VisaWord; readonly h1b: VisaWord },
): Facets {
  const told = (word: VisaWord) => (word === "unknown" || word === "disputed" ? null : word);
  return {
    specialty,
    region,
    state,
    city,
    j1: told(j1),
    h1b: told(h1b),
    tellsImgs: imgs !== "unknown" && imgs !== "disputed",
  };
}
