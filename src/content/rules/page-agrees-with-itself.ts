import { visa } from "../../engine/gates/visa.ts";
import type { Content } from "../content.ts";
import type { Issue } from "../issue.ts";
import type { AnyFact, FactField, FactOf, ProgramFacts } from "../schemas/program-facts.ts";
import { statedParts } from "../stated-parts.ts";
import type { ContentRule } from "./rule.ts";

export const pageAgreesWithItself: ContentRule = {
  name: "page-agrees-with-itself",
  description:
    "One page does not take a visa and demand citizenship or a work permit of everybody, nor take no IMGs and say what it asks of them or count some among its residents, nor refuse the H-1B and say what it needs.",
  *check(content: Content): Generator<Issue> {
    for (const { file, facts } of [...content.programs.values(), ...content.sponsors.values()]) {
      yield* compare(file, facts, { field: "workStatus", says: isRule }, VISAS, takes);
      yield* compare(
        file,
        facts,
        { field: "takesImgs", says: ({ value }) => value === false },
        FOR_IMGS,
        asksOfImgs,
      );
      yield* compare(
        file,
        facts,
        { field: "visaH1b", says: (fact) => fact.value === "no" && isRule(fact) },
        ["step3ForH1b"],
        (_field, fact) => fact.value === true && isRule(fact),
      );
    }
  },
};

const VISAS = visa.reads as readonly FactField[];
const FOR_IMGS: readonly FactField[] = [...VISAS, "ecfmg", "imgRecord"];

function* compare(
  file: string,
  facts: ProgramFacts,
  { field, says }: { field: FactField; says: (fact: AnyFact) => boolean },
  against: readonly FactField[],
  denies: (field: FactField, fact: AnyFact) => boolean,
): Generator<Issue> {
  for (const other of against) {
    for (const [index, fact] of (facts[other] ?? []).entries()) {
      if (!denies(other, fact)) continue;
      const first = (facts[field] ?? []).findIndex((one) => one.source === fact.source && says(one));
      if (first < 0) continue;
      yield {
        file,
        path: ["facts", other, index],
        message: `"${fact.source}" says the contrary in ${field}[${first}]. Read the page again; where it stays unclear, use "exceptions" and say so in the note.`,
      };
    }
  }
}

function isRule(fact: AnyFact): boolean {
  return "strength" in fact && fact.strength === "required";
}

function takes(field: FactField, fact: AnyFact): boolean {
  return fact.value !== "no" && statedParts(field, fact).some(({ strength }) => strength === "required");
}

function asksOfImgs(field: FactField, fact: AnyFact): boolean {
  if (field === "imgRecord") return (fact as FactOf<"imgRecord">).value.imgs !== 0;
  return field === "ecfmg" ? isRule(fact) : takes(field, fact);
}
