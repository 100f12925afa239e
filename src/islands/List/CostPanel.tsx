import { countBySpecialty, listCost } from "../../plan/list-cost.ts";
import { Cite } from "./Cite.tsx";
import { CostTable } from "./CostTable.tsx";
import { type Listed, usd, useListView } from "./view.ts";

/** What the list costs, and on which prices that rests. */
export function CostPanel({ listed }: { readonly listed: readonly Listed[] }) {
  const { options, occasion } = useListView();
  const counts = countBySpecialty(listed.flatMap(({ program }) => program ?? []));
  const gone = listed.filter(({ program }) => !program).length;
  const extra = options.fees.nrmp.extraRank;
  return (
    <section className="stack" id="cost" aria-labelledby="cost-title">
      <h2 id="cost-title">Cost</h2>
      {listed.length === 0 ? (
        <p>An empty list costs nothing yet.</p>
      ) : (
        <CostTable cost={listCost(counts, options)} />
      )}
      {gone > 0 && (
        <p className="small quiet">
          Not counted: {gone} of which the data here says nothing, so that the specialty is not known.
        </p>
      )}
      {extra && (
        <p className="small">
          Later: the Match fee covers {extra.from - 1} programs on your rank list; each one more costs{" "}
          {usd(extra.amountUsd)}.
        </p>
      )}
      <details className="more">
        <summary>Where the prices come from (season {options.year})</summary>
        {occasion.season.year !== options.year && (
          <p className="small">Prices of the {occasion.season.year} season are not known to this page.</p>
        )}
        <ul className="small">
          {options.prices.map(({ id, what, amountUsd, season, confirmed, note, source }) => (
            <li key={id}>
              {what}: {usd(amountUsd)}, season {season}
              {confirmed ? "" : `, not confirmed for ${options.year}`}. {note} <Cite id={source} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
