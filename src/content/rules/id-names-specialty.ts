import { specialtyInId } from "../../identity/specialty-in-id.ts";
import type { ContentRule } from "./rule.ts";

export const idNamesSpecialty: ContentRule = {
  name: "id-names-specialty",
  description:
    "The name of a program's file holds the id of its specialty: from it a browser tells which programs to ask for.",
  *check(content) {
    const specialties = [...content.specialties.keys()];
    for (const { file, id, specialty } of content.programs.values()) {
      const named = specialtyInId(id, specialties);
      if (!content.specialties.has(specialty) || named === specialty) continue;
      const found = named ? `"${named}"` : "no specialty";
      yield { file, path: [], message: `expected "${specialty}" in the name of the file, found ${found}.` };
    }
  },
};
