import type { ContentRule } from "./rule.ts";

export const placesFit: ContentRule = {
  name: "places-fit",
  description:
    "A city's county lies in the city's state and region, and a county's region reaches into its state.",
  *check(content) {
    for (const { file, state, county: id, region } of content.cities.values()) {
      const county = content.counties.get(id);
      if (!county) continue;
      if (county.state !== state)
        yield {
          file,
          path: ["state"],
          message: `expected "${county.state}", the state of ${id}, found "${state}".`,
        };
      if (county.region !== region)
        yield {
          file,
          path: ["region"],
          message: `expected "${county.region}", the region of ${id}, found "${region}".`,
        };
    }
    for (const { file, state, region } of content.counties.values()) {
      const states = content.regions.get(region)?.states;
      if (states && !states.includes(state))
        yield {
          file,
          path: ["region"],
          message: `"${region}" has no part in ${state}, only in ${states.join(", ")}.`,
        };
    }
  },
};
