import type { FactField } from "../content/schemas/program-facts.ts";
import { GATES } from "../engine/gates/index.ts";
import type { Occasion, Profile } from "../engine/profile.ts";
import { readFacts } from "../engine/reading.ts";
import { isAnswered } from "./known-answers.ts";
import type { SiteProgram } from "./site-program.ts";

/** A visitor whom every gate could touch, so that each that is not known shows. */
const ANYBODY: Profile = {
  workStatus: "needs-visa",
  visas: ["j1", "h1b"],
  step3: "passed",
  firstStepYear: 2000,
  usResidency: "unfinished",
};

/** What one would have to ask the program because its pages do not settle it, as its gates read them, in their order. */
export function openQuestions(
  program: Pick<SiteProgram, "engine" | "answered">,
  occasion: Occasion,
): string[] {
  return openGates(program, occasion).flatMap(({ question }) => question ?? []);
}

/** The gates that its pages do not settle, in their order. */
export function openGates(
  program: Pick<SiteProgram, "engine" | "answered">,
  occasion: Occasion,
): typeof GATES {
  return GATES.filter((gate) => gate.question !== null && isOpen(gate, program, occasion));
}

/** A gate that finds nothing, or that finds pages which disagree, whatever the visitor's answer. */
function isOpen(
  gate: (typeof GATES)[number],
  program: Pick<SiteProgram, "engine" | "answered">,
  occasion: Occasion,
): boolean {
  const { facts } = program.engine;
  const missing = gate.reads.filter((field) => !isAnswered(program, field as FactField));
  if (missing.length === 0) return false;
  const { status } = gate.check(gate.read(program.engine, occasion).rule, ANYBODY, occasion);
  if (status === "unknown-program") return true;
  const disagree = () =>
    missing.some((field) => readFacts(facts[field], field, occasion).state === "disputed");
  return status === "unknown-profile" && disagree();
}
