import { use, useEffect, useMemo, useRef, useState } from "react";
import SAY from "../../../content/words/list.json" with { type: "json" };
import { PLAN_KEY } from "../../plan/first-things.ts";
import { entryOf } from "../../plan/list.ts";
import { type Goal, proposePlan } from "../../plan/plan.ts";
import { START_SIZE } from "../../plan/start-size.ts";
import { readFragment } from "../../stores/fragment.ts";
import { addToList } from "../../stores/list.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { LateNote } from "../shared/LateNote.tsx";
import { candidatesOf } from "./candidates.ts";
import { PlanForm, type PlanWishes } from "./PlanForm.tsx";
import { PlanResult } from "./PlanResult.tsx";
import { type Listed, useListView } from "./view.ts";

const USUAL_BUDGET = 2_000;

/** Proposes programs for a number or a budget. Nothing is added before the visitor says so. */
export function PlanPanel({ listed }: { readonly listed: readonly Listed[] }) {
  const view = useListView();
  const { profile, options, pool, occasion, links } = view;
  const [wishes, setWishes] = useState<PlanWishes>({
    kind: "number",
    number: askedFor() ?? START_SIZE,
    budget: USUAL_BUDGET,
    start: (profile.places?.length ?? 0) > 0 ? "mine" : "all",
    withStep: false,
    openFirst: false,
  });
  const top = useRef<HTMLElement>(null);
  // Its code comes after the page, so the browser itself finds no such place.
  useEffect(() => {
    if (askedFor() !== null) top.current?.scrollIntoView();
  }, []);
  const candidates = use(candidatesOf(view));
  const regions = useMemo(
    () => (wishes.start === "all" ? [] : wishes.start === "mine" ? (profile.places ?? []) : [wishes.start]),
    [wishes.start, profile.places],
  );
  const plan = useMemo(() => {
    const goal: Goal =
      wishes.kind === "number"
        ? { kind: "number", programs: wishes.number }
        : { kind: "budget", usd: wishes.budget };
    return proposePlan({
      goal,
      candidates,
      kept: listed.flatMap(({ entry, program }) =>
        program ? [{ id: entry.id, specialty: program.specialty }] : [],
      ),
      regions,
      widenTo: options.regions.map(({ id }) => id),
      withStep: wishes.withStep,
      openFirst: wishes.openFirst,
      fees: options.fees,
      services: options.services,
    });
  }, [wishes, candidates, listed, regions, options]);

  return (
    <section ref={top} className="stack" id="plan" aria-labelledby="plan-title">
      <h2 id="plan-title">{SAY.planPanel.plan}</h2>
      <p>{SAY.planPanel.thePlanKeepsWhatIsOn}</p>
      <p>
        {fillNodes(SAY.planPanel.itNeverAddsAProgramThat, {
          link: <a href={`${links.base}method/#plan`}>{SAY.planPanel.howItsPointsAreCounted}</a>,
        })}
      </p>
      <LateNote occasion={occasion} review={options.review} base={links.base} />
      <PlanForm wishes={wishes} onChange={setWishes} />
      <PlanResult
        plan={plan}
        isNumber={wishes.kind === "number"}
        goal={wishes.kind === "number" ? wishes.number : wishes.budget}
        regions={regions}
        held={listed.length}
        onAdd={(ids) =>
          addToList(ids.map((id) => entryOf(id, pool.programOf.get(id)?.name ?? id, occasion.asOf)))
        }
      />
    </section>
  );
}

/** How many programs the address asks for, as the results do. */
function askedFor(): number | null {
  const asked = Number(readFragment(location.hash)[PLAN_KEY]);
  return Number.isInteger(asked) && asked > 0 ? Math.min(asked, START_SIZE) : null;
}
