import { useState } from "react";
import SAY from "../../../content/words/list.json" with { type: "json" };
import { dollars, thousands } from "../../engine/counted.ts";
import { reasonsOf } from "../../engine/reasons.ts";
import { assess } from "../../engine/verdict.ts";
import { GROUPS } from "../../engine/verdict-types.ts";
import { wordsOf } from "../../engine/words.ts";
import { groupCount } from "../../facts/group-words.ts";
import type { Plan } from "../../plan/plan.ts";
import { VALUE_POINTS } from "../../plan/value.ts";
import { whyPick } from "../../plan/why-pick.ts";
import { fill } from "../../words/fill.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { CostTable } from "./CostTable.tsx";
import { ON_LIST, pageOf, placeInWords, programs, useListView } from "./view.ts";

interface Props {
  readonly plan: Plan;
  readonly isNumber: boolean;
  readonly goal: number;
  readonly regions: readonly string[];
  readonly held: number;
  readonly onAdd: (ids: readonly string[]) => void;
}

/** Programs shown before the rest is asked for. */
const FIRST = 10;

/** What a plan proposes, with why each, what it costs and what it could not do. */
export function PlanResult({ plan, isNumber, goal, regions, held, onAdd }: Props) {
  const { pool, standings, options, links } = useListView();
  const [shown, setShown] = useState(FIRST);
  const nameOf = (id: string) => options.regions.find((region) => region.id === id)?.name ?? id;
  const { picks } = plan;
  const groups = GROUPS.flatMap((group) => {
    const count = picks.filter(({ id }) => standings.get(id)?.group === group).length;
    return count === 0 ? [] : [groupCount(group, count)];
  });
  const specialtyName = (id: string) => options.specialties.find((one) => one.id === id)?.name ?? id;
  const bySpecialty = Map.groupBy(picks, ({ id }) => pool.programOf.get(id)?.specialty ?? "");
  return (
    <div className="stack plan-result">
      <div role="status" className="stack">
        <p>
          {picks.length === 0 ? (
            <b>{SAY.planResult.thePlanAddsNothing}</b>
          ) : (
            <>
              <b>
                {fillNodes(SAY.planResult.thePlanAdds, {
                  picks: programs(picks.length),
                  part: held > 0 && ` ${fill(SAY.planResult.toTheYouHave, { held: thousands(held) })}`,
                  groups: groups.join(", "),
                })}
              </b>{" "}
              {fillNodes(SAY.planResult.bySpecialtyAllTogether, {
                part: [...bySpecialty].map(([id, all]) => `${specialtyName(id)} ${all.length}`).join(", "),
                totalUsd: dollars(plan.cost.totalUsd),
              })}
            </>
          )}
        </p>
        <Notes
          plan={plan}
          isNumber={isNumber}
          goal={goal}
          regions={regions.map(nameOf)}
          added={plan.added.map(nameOf)}
          outbid={plan.outbid.map(specialtyName)}
          results={`${links.base}results/`}
        />
      </div>
      {picks.length > 0 && (
        <>
          <p className="no-print">
            <button
              type="button"
              className="button"
              onClick={() => {
                onAdd(picks.map(({ id }) => id));
                // What was added stands far above; here the plan has nothing more to say.
                document.getElementById(ON_LIST)?.focus();
              }}
            >
              {fillNodes(SAY.planResult.addToMyList, {
                part: picks.length === 1 ? "it" : `these ${thousands(picks.length)}`,
              })}
            </button>
          </p>
          <ol className="picks">
            {picks.slice(0, shown).map((pick) => (
              <PickRow
                key={pick.id}
                id={pick.id}
                why={(standing) =>
                  whyPick({
                    ...standing,
                    value: pick.value,
                    reach: pick.reach,
                    usd: pick.usd,
                    addedRegion: pick.isWidened ? nameOf(pool.programOf.get(pick.id)?.region ?? "") : null,
                  })
                }
                onAdd={() => onAdd([pick.id])}
              />
            ))}
          </ol>
          {shown < picks.length && (
            <p>
              <button type="button" className="button button--quiet" onClick={() => setShown(picks.length)}>
                {fillNodes(SAY.planResult.showAll, { picks: thousands(picks.length) })}
              </button>
            </p>
          )}
          <details className="more">
            <summary>{SAY.planResult.whatThisPlanCosts}</summary>
            <CostTable cost={plan.cost} />
          </details>
        </>
      )}
    </div>
  );
}

function PickRow({
  id,
  why,
  onAdd,
}: {
  readonly id: string;
  readonly why: (standing: {
    group: "open" | "ask" | "step" | "closed";
    fit: { low: number; high: number };
  }) => string;
  readonly onAdd: () => void;
}) {
  const view = useListView();
  const { pool, standings, profile, occasion } = view;
  const program = pool.programOf.get(id);
  const standing = standings.get(id);
  if (!program || !standing) return null;
  const page = pageOf(view, id);
  const [strongest] = reasonsOf(assess(program, profile, occasion)).for.filter(
    ({ kind }) => kind === "preference",
  );
  return (
    <li className={`group-${standing.group}`}>
      <p>
        {page ? <a href={page}>{program.name}</a> : <b>{program.name}</b>}
        <span className="pick-place small quiet">{placeInWords(view, program)}</span>
      </p>
      <p className="small">
        {why(standing)}{" "}
        {strongest &&
          fill(SAY.planResult.speaksMostForIt, { title: wordsOf(strongest.id).title.toLowerCase() })}
      </p>
      {program.told && <p className="small">{program.told.said().join(" ")}</p>}
      <button type="button" className="button button--quiet button--small no-print" onClick={onAdd}>
        {SAY.planResult.add}
        <span className="visually-hidden"> {program.name}</span>
      </button>
    </li>
  );
}

function Notes({
  plan,
  isNumber,
  goal,
  regions,
  added,
  outbid,
  results,
}: {
  readonly plan: Plan;
  readonly isNumber: boolean;
  readonly goal: number;
  readonly regions: readonly string[];
  readonly added: readonly string[];
  /** Names of specialties of which nothing was chosen. */
  readonly outbid: readonly string[];
  readonly results: string;
}) {
  return (
    <>
      {outbid.length > 0 && (
        <p className="note">
          {fillNodes(SAY.planResult.noneOfASpecialty, {
            specialties: outbid.join(", "),
            reach: VALUE_POINTS.reach,
            link: <a href={results}>{SAY.planResult.yourResults}</a>,
          })}
        </p>
      )}
      {added.length > 0 && (
        <p className="note">
          {fillNodes(SAY.planResult.thatYouCouldAddSoThe, {
            regions: regions.join(", "),
            n: regions.length,
            inRegions: programs(plan.inRegions),
            part: isNumber
              ? fill(SAY.planResult.tooFewFor, { goal: thousands(goal) })
              : SAY.planResult.andThereIsMoneyLeft,
            added: added.join(", "),
          })}
        </p>
      )}
      {plan.missing > 0 && (
        <p className="note note--warn">
          {fillNodes(SAY.planResult.shortOfNothingElseInOur, {
            missing: programs(plan.missing),
            goal: thousands(goal),
          })}
        </p>
      )}
      {plan.isOverBudget && (
        <p className="note note--warn">
          {fillNodes(SAY.planResult.whatIsOnYourListCosts, { goal: dollars(goal) })}
        </p>
      )}
      {plan.unpriced > 0 && (
        <p className="note">
          {fillNodes(SAY.planResult.couldNotBeWeighedAgainstMoney, { unpriced: programs(plan.unpriced) })}
        </p>
      )}
    </>
  );
}
