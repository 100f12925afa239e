import SAY from "../../../content/words/list.json" with { type: "json" };
import { dollars, thousands } from "../../engine/counted.ts";
import { countBySpecialty, listCost } from "../../plan/list-cost.ts";
import { fill } from "../../words/fill.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { Cite } from "./Cite.tsx";
import { CostTable } from "./CostTable.tsx";
import { type Listed, useListView } from "./view.ts";

/** What the list costs, and on which prices that rests. */
export function CostPanel({ listed }: { readonly listed: readonly Listed[] }) {
  const { options, occasion } = useListView();
  const counts = countBySpecialty(listed.flatMap(({ program }) => program ?? []));
  const gone = listed.filter(({ program }) => !program).length;
  const extra = options.fees.nrmp.extraRank;
  return (
    <section className="stack" id="cost" aria-labelledby="cost-title">
      <h2 id="cost-title">{SAY.costPanel.cost}</h2>
      {listed.length === 0 ? (
        <p>{SAY.costPanel.anEmptyListCostsNothingYet}</p>
      ) : (
        <CostTable cost={listCost(counts, options)} />
      )}
      {gone > 0 && (
        <p className="small quiet">
          {fillNodes(SAY.costPanel.notCountedOfWhichTheData, { gone: thousands(gone) })}
        </p>
      )}
      {extra && (
        <p className="small">
          {fillNodes(SAY.costPanel.laterTheMatchFeeCoversPrograms, {
            from: extra.from - 1,
            amountUsd: dollars(extra.amountUsd),
          })}
        </p>
      )}
      <details className="more">
        <summary>{fillNodes(SAY.costPanel.whereThePricesComeFromSeason, { year: options.year })}</summary>
        {occasion.season.year !== options.year && (
          <p className="small">
            {fillNodes(SAY.costPanel.pricesOfTheSeasonAreNot, { year: occasion.season.year })}
          </p>
        )}
        <ul className="small">
          {options.prices.map(({ id, what, amountUsd, season, confirmed, note, source }) => (
            <li key={id}>
              {fillNodes(SAY.costPanel.season, {
                what,
                amountUsd: dollars(amountUsd),
                season,
                part: confirmed ? "" : fill(SAY.costPanel.notConfirmedFor, { year: options.year }),
                note,
              })}{" "}
              <Cite id={source} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
