import SAY from "../../../content/words/list.json" with { type: "json" };
import { dollars, thousands } from "../../engine/counted.ts";
import type { ListCost } from "../../plan/list-cost.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { specialtyName, useListView } from "./view.ts";

/** What a number of applications costs, line by line, and what one more would add. */
export function CostTable({ cost }: { readonly cost: ListCost }) {
  const { options } = useListView();
  const { fees } = options;
  return (
    <div className="table-scroll">
      <table className="cost-table">
        <thead>
          <tr>
            <th scope="col">{SAY.costTable.forWord}</th>
            <th scope="col" className="number">
              {SAY.costTable.programs}
            </th>
            <th scope="col" className="number">
              {SAY.costTable.cost}
            </th>
            <th scope="col" className="number">
              {SAY.costTable.theNextOne}
            </th>
          </tr>
        </thead>
        <tbody>
          {cost.eras.bySpecialty.map(({ specialty, programs, usd: amount, nextUsd }) => (
            <tr key={specialty}>
              <th scope="row">{specialtyName(options, specialty)}</th>
              <td className="number">{thousands(programs)}</td>
              <td className="number">{dollars(amount)}</td>
              <td className="number">+{dollars(nextUsd)}</td>
            </tr>
          ))}
          {cost.unpriced.map(({ specialty, programs, service }) => (
            <tr key={specialty}>
              <th scope="row">{specialtyName(options, specialty)}</th>
              <td className="number">{thousands(programs)}</td>
              <td colSpan={2}>{fillNodes(SAY.costTable.priceOfNotFound, { service, year: options.year })}</td>
            </tr>
          ))}
          {cost.eras.applications > 0 &&
            fees.erasOnce.map(({ id, what, amountUsd }) => (
              <tr key={id}>
                <th scope="row">{fillNodes(SAY.costTable.once, { what })}</th>
                <td />
                <td className="number">{dollars(amountUsd)}</td>
                <td />
              </tr>
            ))}
          {cost.nrmpUsd > 0 && (
            <tr>
              <th scope="row">{SAY.costTable.nrmpRegistrationForTheMatch}</th>
              <td />
              <td className="number">{dollars(cost.nrmpUsd)}</td>
              <td />
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{SAY.costTable.allTogether}</th>
            <td className="number">
              {thousands(
                cost.eras.applications + cost.unpriced.reduce((sum, { programs }) => sum + programs, 0),
              )}
            </td>
            <td className="number">
              <b>{dollars(cost.totalUsd)}</b>
            </td>
            <td />
          </tr>
        </tfoot>
      </table>
      {cost.assumed.length > 0 && (
        <p className="small quiet">
          {fillNodes(SAY.costTable.noPageThatWeReadNames, {
            assumed: cost.assumed.map((id) => specialtyName(options, id)).join(", "),
          })}
        </p>
      )}
    </div>
  );
}
