import { everyFact } from "../every-fact.ts";
import type { ContentRule } from "./rule.ts";

const FIELDS = [
  { field: "nrmpCode", pattern: /\b\d{7}[A-Z]\d\b/ },
  { field: "acgmeId", pattern: /\b\d{10}\b/ },
] as const;

export const numbersInFields: ContentRule = {
  name: "numbers-in-fields",
  description:
    "A program's numbers stand in their fields, not in notes, and an NRMP code belongs to one program: files and searches find it by them.",
  *check(content) {
    const owners = new Map<string, string>();
    for (const { field, fact, file, path } of everyFact(content)) {
      for (const { field: its, pattern } of FIELDS) {
        const number = pattern.exec(fact.note ?? "")?.[0];
        if (number !== undefined)
          yield {
            file,
            path: [...path, "note"],
            message: `expected words, found the number ${number}. Give it a fact of its own in facts.${its}, with this source.`,
          };
      }
      if (field !== "nrmpCode") continue;
      const code = String(fact.value);
      const owner = owners.get(code);
      if (owner !== undefined && owner !== file)
        yield { file, path: [...path, "value"], message: `"${code}" stands in ${owner} too.` };
      owners.set(code, owner ?? file);
    }
  },
};
