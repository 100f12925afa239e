import { useMemo, useState } from "react";
import { ownValue } from "../../engine/own-value.ts";
import { assess } from "../../engine/verdict.ts";
import {
  countDivisions,
  programsByState,
  proposeSignals,
  type SignalKind,
  type SignalPlan,
} from "../../plan/signals.ts";
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
      <h2 id="signals-title">Signals</h2>
      <p>
        A signal tells a program that you truly want it. Spend them where every requirement is met and known,
        then where you fit best; a signal to a program that cannot take you is lost. You set it before you
        apply to that program, not after:{" "}
        <a href={`${links.base}guides/signals/`}>Signals: where to spend them</a>.
      </p>
      {plans.length === 0 && <p>Put programs on your list, and this proposes where to spend your signals.</p>}
      {plans.length > 0 && (
        <label className="choice no-print">
          <input
            type="checkbox"
            checked={onePerInstitution}
            onChange={({ target }) => setOnePer(target.checked)}
          />
          <span>
            At most one for each institution in a specialty
            <small>
              We found no page that says whether your specialties have this rule: look at AAMC’s page before
              you signal.
            </small>
          </span>
        </label>
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
          We found no number of signals for this specialty.{" "}
          {ownValue(options.services, plan.specialty) === "ResidencyCAS" &&
            "It applies through ResidencyCAS, which has rules of its own."}
        </p>
      ) : (
        <p className="small">
          {rule.single === undefined
            ? `${rule.gold} gold and ${rule.silver} silver`
            : `${rule.single} ${rule.single === 1 ? "signal" : "signals"}`}{" "}
          in the season of {rule.season}
          {rule.confirmed && rule.season === String(options.year)
            ? ""
            : `: not confirmed for ${options.year}`}
          . {rule.note} <Cite id={rule.source} />
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
        <p className="small">
          {unspent} left over: your list has no other program of this specialty that is open by its rules or
          to ask first.
        </p>
      )}
      {passedOver.length > 0 && (
        <p className="small">Passed over, same institution: {passedOver.map(nameOf).join("; ")}.</p>
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
      <h3>Geographic preferences</h3>
      <p>
        {geography.words} <Cite id={geography.source} />
      </p>
      {places.length > 0 && (
        <p>
          Your list by state: {counts(programsByState(places), ({ state }) => stateName(pool, state))}. By
          division of the Census Bureau: {counts(divisions, ({ name }) => name)}
          {inNone > 0 && `; ${programs(inNone)} in none (Puerto Rico)`}.
          {most !== null &&
            divisions.length > most &&
            ` You may name ${most}: the ones with the most programs come first.`}
        </p>
      )}
      {places.length === 0 && <p className="small quiet">Your list has {programs(0)} yet.</p>}
    </div>
  );
}

function counts<T extends { readonly programs: number }>(
  rows: readonly T[],
  nameOf: (row: T) => string,
): string {
  return rows.map((row) => `${nameOf(row)} ${row.programs}`).join(", ");
}
