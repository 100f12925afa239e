import SAY from "../../../content/words/usce-planner.json" with { type: "json" };
import { plural, thousands } from "../../engine/counted.ts";
import { element } from "../../islands/shared/dom.ts";
import { fill } from "../../words/fill.ts";
import { markOf } from "../shared/demand-rows.ts";
import { nameSome, type PlannerData, type Planning, startPlanner } from "../shared/planner.ts";
import { planUsce } from "./usce.ts";

export function start(root: HTMLElement, data: PlannerData): void {
  startPlanner(root, data, (planning) => {
    const { programs, profile, occasion } = planning;
    const plan = planUsce(programs, profile, occasion);
    return { rows: plan.rows, words: words(planning, plan) };
  });
}

function words(
  { data, programs, profile, silence }: Planning<PlannerData>,
  { rows, steps, handsOnOnly }: ReturnType<typeof planUsce>,
): readonly Node[] {
  const met = rows.filter((row) => markOf(row) === "met").length;
  const lines: Node[] = [
    element(
      "p",
      {},
      rows.length === 0
        ? fill(SAY.start.noneOfTheProgramsYouChose, { silence })
        : fill(SAY.start.youChoseOfUsClinicalExperience, {
            programs: plural(rows.length, "program"),
            rows: rows.length,
            met: thousands(met),
            silence,
          }),
    ),
  ];
  if (handsOnOnly > 0)
    lines.push(
      element(
        "p",
        {},
        fill(SAY.start.forObservershipsDoNotCount, {
          thems: plural(handsOnOnly, SAY.start.ofThem, SAY.start.ofThem),
        }),
      ),
    );
  if (steps.length > 0)
    lines.push(
      element("p", {}, SAY.start.monthsOfHandsOnExperienceMore),
      element(
        "ul",
        {},
        ...steps.map(({ months, meets }) =>
          element(
            "li",
            {},
            element("strong", {}, plural(months, "month")),
            ` → ${nameSome(meets, programs)}`,
          ),
        ),
      ),
    );
  const place = data.regions.find(({ id }) => id === profile.places?.[0])?.name;
  if (place && !profile.usceRegions?.includes(profile.places?.[0] ?? ""))
    lines.push(element("p", {}, fill(SAY.start.bestInYouNamedItAs, { place })));
  return lines;
}
