import { PLACE } from "../../words/fill.ts";
import { didYouMean } from "../nearest.ts";
import type { ContentRule } from "./rule.ts";

export const placesAreFilled: ContentRule = {
  name: "places-are-filled",
  description:
    "A sentence of content/words/ holds each place that its `with` names, as {day} or {n: program|programs}, and no other; one without `with` holds none.",
  *check(content) {
    for (const { id: _id, file, ...parts } of content.words.values()) {
      for (const [part, sentences] of Object.entries(parts)) {
        for (const [key, sentence] of Object.entries(sentences)) {
          const isPlain = typeof sentence === "string";
          const path = isPlain ? [part, key] : [part, key, "say"];
          const say = isPlain ? sentence : sentence.say;
          const told = isPlain ? [] : Object.keys(sentence.with);
          const held = new Set([...say.matchAll(PLACE)].map(([, name = ""]) => name));
          for (const name of held)
            if (!told.includes(name))
              yield {
                file,
                path,
                message: `nothing fills "{${name}}": ${told.length > 0 ? `its places are ${told.join(", ")}.${didYouMean(name, told)}` : "it has no places."}`,
              };
          for (const name of told)
            if (!held.has(name))
              yield {
                file,
                path,
                message: `expected a place {${name}}, which holds what the page fills in.`,
              };
          if (/[{}]/.test(say.replaceAll(PLACE, "")))
            yield {
              file,
              path,
              message:
                "a brace that is no place. Places are {day}, or {n: program|programs} for one and for many.",
            };
        }
      }
    }
  },
};
