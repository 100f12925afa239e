import { useMemo, useState } from "react";
import SAY from "../../../content/words/list.json" with { type: "json" };
import { plural } from "../../engine/counted.ts";
import { ownValue } from "../../engine/own-value.ts";
import { assess } from "../../engine/verdict.ts";
import {
  countDivisions,
  programsByState,
  proposeSignals,
  type SignalKind,
  type SignalPlan,
} from "../../plan/signals.ts";
import { fill } from "../../words/fill.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { Tick } from "../shared/Tick.tsx";
import { Cite } from "./Cite.tsx";
import { toCandidate } from "./candidates.ts";
import { type Listed, programs, specialtyName, stateName, useListView } from "./view.ts";

const KIND_WORDS: Readonly<Record<SignalKind, string>> = { gold: "Gold", silver: "Silver", single: "Signal" };

/** Where to spend signals, and which geographic preferences fit the list. */
export function SignalsPanel({ listed }: { readonly listed: readonly Listed[] }) {
  const view = useListView();
  const { profile, occasion, options, links } = view;
  const [onePerInstitution, setOnePer] = useState(false);
  const candidates = useMemo(
    () =>
      listed.flatMap(({ program, standing }) => {
        if (!program || !standing) return [];
        const openQuestions = assess(program, profile, occasion).criteria.filter(
          ({ kind, status }) =>
            kind === "gate" && (status === "unknown-program" || status === "unknown-profile"),
        ).length;
        return [{ ...toCandidate(view, program, standing), openQuestions }];
      }),
    [listed, view, profile, occasion],
  );
  const plans = useMemo(
    () => proposeSignals(candidates, options.signals, { onePerInstitution }),
    [candidates, options.signals, onePerInstitution],
  );
  return (
    <section className="stack" id="signals" aria-labelledby="signals-title">
      <h2 id="signals-title">{SAY.signalsPanel.signals}</h2>
      <p>
        {fillNodes(SAY.signalsPanel.aSignalTellsAProgramThat, {
          link: <a href={`${links.base}guides/signals/`}>{SAY.signalsPanel.signalsWhereToSpendThem}</a>,
        })}
      </p>
      {plans.length === 0 && <p>{SAY.signalsPanel.putProgramsOnYourListAnd}</p>}
      {plans.length > 0 && (
        <Tick isOn={onePerInstitution} onTurn={setOnePer} className="no-print">
          {SAY.signalsPanel.atMostOneForEachInstitution}
          <small>{SAY.signalsPanel.weFoundNoPageThatSays}</small>
        </Tick>
      )}
      {plans.map((plan) => (
        <SpecialtySignals key={plan.specialty} plan={plan} />
      ))}
      <Geography listed={listed} />
    </section>
  );
}

function SpecialtySignals({ plan }: { readonly plan: SignalPlan }) {
  const { options, pool } = useListView();
  const { rule, proposals, unspent, passedOver } = plan;
  const nameOf = (id: string) => pool.programOf.get(id)?.name ?? id;
  return (
    <div className="stack">
      <h3>{specialtyName(options, plan.specialty)}</h3>
      {rule === null ? (
        <p>
          {SAY.signalsPanel.weFoundNoNumberOfSignals}{" "}
          {ownValue(options.services, plan.specialty) === "ResidencyCAS" &&
            SAY.signalsPanel.itAppliesThroughResidencycasWhich}
        </p>
      ) : (
        <p className="small">
          {rule.single === undefined
            ? fill(SAY.signalsPanel.goldAndSilver, {
                gold: rule.gold ?? 0,
                silver: rule.silver ?? 0,
              })
            : plural(rule.single, "signal")}{" "}
          {fillNodes(SAY.signalsPanel.inTheSeasonOf, {
            season: rule.season,
            part:
              rule.confirmed && rule.season === String(options.year)
                ? ""
                : fill(SAY.signalsPanel.notConfirmedFor, { year: options.year }),
            note: rule.note,
          })}{" "}
          <Cite id={rule.source} />
        </p>
      )}
      {proposals.length > 0 && (
        <ol className="signals">
          {proposals.map(({ id, kind, why }) => (
            <li key={id}>
              <b>{KIND_WORDS[kind]}</b>: {nameOf(id)}. <span className="small quiet">{why}</span>
            </li>
          ))}
        </ol>
      )}
      {unspent > 0 && (
        <p className="small">{fillNodes(SAY.signalsPanel.leftOverYourListHasNo, { unspent })}</p>
      )}
      {passedOver.length > 0 && (
        <p className="small">
          {fillNodes(SAY.signalsPanel.passedOverSameInstitution, {
            nameOf: passedOver.map(nameOf).join("; "),
          })}
        </p>
      )}
    </div>
  );
}

function Geography({ listed }: { readonly listed: readonly Listed[] }) {
  const { options, pool } = useListView();
  const { geography } = options;
  if (!geography) return null;
  const places = listed.flatMap(({ program }) => (program?.state ? [program.state] : []));
  const { divisions, inNone } = countDivisions(places);
  const most = geography.divisions;
  return (
    <div className="stack">
      <h3>{SAY.signalsPanel.geographicPreferences}</h3>
      <p>
        {geography.words} <Cite id={geography.source} />
      </p>
      {places.length > 0 && (
        <p>
          {fillNodes(SAY.signalsPanel.yourListByStateByDivision, {
            places: counts(programsByState(places), ({ state }) => stateName(pool, state)),
            divisions: counts(divisions, ({ name }) => name),
            part: inNone > 0 && fill(SAY.signalsPanel.inNonePuertoRico, { inNone: programs(inNone) }),
          })}
          {most !== null &&
            divisions.length > most &&
            ` ${fill(SAY.signalsPanel.youMayNameTheOnesWith, { most })}`}
        </p>
      )}
      {places.length === 0 && (
        <p className="small quiet">{fillNodes(SAY.signalsPanel.yourListHasYet, { programs: programs(0) })}</p>
      )}
    </div>
  );
}

function counts<T extends { readonly programs: number }>(
  rows: readonly T[],
  nameOf: (row: T) => string,
): string {
  return rows.map((row) => `${nameOf(row)} ${row.programs}`).join(", ");
}
