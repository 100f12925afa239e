import type { Facts, Program } from "../../../src/engine/facts.ts";
import { createRandom } from "../../support/random.ts";

/** Programs made from the real ones: each field's facts come whole from one real program, so that every field keeps its real distribution. */
export function growPrograms(real: readonly Program[], count: number): readonly Program[] {
  const random = createRandom(2027);
  const pick = () => real[Math.floor(random() * real.length)] as Program;
  const fields = [...new Set(real.flatMap(({ facts }) => Object.keys(facts)))] as (keyof Facts)[];
  return Array.from({ length: count }, (_, index) => {
    const { specialty, city, county, region, state } = pick();
    const facts = Object.fromEntries(fields.map((field) => [field, pick().facts[field] ?? []]));
    const place = { specialty, city, county, region, state };
    return { id: `p${index}`, name: `Program ${index}`, ...place, facts, hints: pick().hints ?? {} };
  });
}
