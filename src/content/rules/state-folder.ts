import type { ContentRule } from "./rule.ts";

export const stateFolder: ContentRule = {
  name: "state-folder",
  description: "A program's file lies in the folder of its city's state.",
  *check(content) {
    for (const { file, id, city } of content.programs.values()) {
      const state = content.cities.get(city)?.state.toLowerCase();
      if (!state || file === `content/programs/${state}/${id}.json`) continue;
      yield {
        file,
        path: ["city"],
        message: `"${city}" is in another state. Expected the file in content/programs/${state}/.`,
      };
    }
  },
};
