import { count } from "../../facts/plural.ts";
import { element } from "../../islands/shared/dom.ts";
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
        ? `None of the programs you chose states a demand. ${silence}`
        : `${count(rows.length, "program")} you chose ${rows.length === 1 ? "speaks" : "speak"} of US clinical experience; you meet ${met}. ${silence}`,
    ),
  ];
  if (handsOnOnly > 0)
    lines.push(
      element("p", {}, `For ${count(handsOnOnly, "of them", "of them")}, observerships do not count.`),
    );
  if (steps.length > 0)
    lines.push(
      element("p", {}, "Months of hands-on experience more, and what they would meet:"),
      element(
        "ul",
        {},
        ...steps.map(({ months, meets }) =>
          element("li", {}, element("strong", {}, count(months, "month")), ` → ${nameSome(meets, programs)}`),
        ),
      ),
    );
  const place = data.regions.find(({ id }) => id === profile.places?.[0])?.name;
  if (place && !profile.usceRegions?.includes(profile.places?.[0] ?? ""))
    lines.push(
      element("p", {}, `Best in ${place}: you named it as a place to live, and a month there shows it.`),
    );
  return lines;
}
