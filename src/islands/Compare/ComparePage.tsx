import { useStore } from "@nanostores/react";
import { useState } from "react";
import SAY from "../../../content/words/compare.json" with { type: "json" };
import { shardsOfPrograms } from "../../dataset/shards-of-programs.ts";
import { thousands } from "../../engine/counted.ts";
import { $dataset } from "../../stores/dataset.ts";
import { type ListPageProps, useListParts } from "../List/use-list-view.ts";
import { ListView } from "../List/view.ts";
import { DataTrouble } from "../shared/DataTrouble.tsx";
import { fillNodes } from "../shared/fill-nodes.ts";
import { PageGuard } from "../shared/PageGuard.tsx";
import { SeasonOver } from "../shared/SeasonOver.tsx";
import { Tick } from "../shared/Tick.tsx";
import { useShards } from "../shared/use-shards.ts";
import { MOST_COMPARED } from "./address.ts";
import { CompareTable } from "./CompareTable.tsx";
import { ProgramPicker } from "./ProgramPicker.tsx";
import { useCompared } from "./use-compared.ts";

/** Up to six programs side by side; which ones stands in the address. */
export function ComparePage(props: ListPageProps) {
  return (
    <PageGuard>
      <Compared {...props} />
    </PageGuard>
  );
}

function Compared(props: ListPageProps) {
  const { links } = props;
  const { list, view } = useListParts(props);
  const state = useStore($dataset);
  const [ids, setIds] = useCompared();
  const areThere = useShards(links.shards, shardsOfPrograms(links.shards, ids), view?.pool.dataset);
  const [isOnlyDifferent, setOnlyDifferent] = useState(false);
  if (state.state === "failed") return <DataTrouble />;
  const wait = <p className="island-wait quiet">{SAY.comparePage.gettingThePrograms}</p>;
  if (!view) return wait;
  const fromList = list.filter(({ id }) => !ids.includes(id)).slice(0, MOST_COMPARED - ids.length);
  return (
    <ListView value={view}>
      <div className="list-body">
        <DataTrouble />
        <SeasonOver />
        {ids.length < MOST_COMPARED && <ProgramPicker ids={ids} onPick={(id) => setIds([...ids, id])} />}
        <div className="button-row no-print">
          {ids.length < 2 && fromList.length > 0 && (
            <button
              type="button"
              className="button button--quiet"
              onClick={() => setIds([...ids, ...fromList.map(({ id }) => id)])}
            >
              {fillNodes(SAY.comparePage.takeTheFirstOfMyList, { fromList: thousands(fromList.length) })}
            </button>
          )}
          {ids.length > 1 && (
            <>
              <Tick isOn={isOnlyDifferent} onTurn={setOnlyDifferent}>
                {SAY.comparePage.onlyWhatDiffers}
              </Tick>
              <button type="button" className="button button--quiet button--small" onClick={() => print()}>
                {SAY.comparePage.print}
              </button>
            </>
          )}
        </div>
        {ids.length === 0 ? (
          <p className="note">{SAY.comparePage.chooseProgramsAboveOrTickCompare}</p>
        ) : !areThere ? (
          wait
        ) : (
          <CompareTable
            ids={ids}
            isOnlyDifferent={isOnlyDifferent && ids.length > 1}
            onRemove={(id) => setIds(ids.filter((one) => one !== id))}
          />
        )}
        {ids.length > 0 && (
          <p className="small quiet no-print">{SAY.comparePage.theAddressOfThisPageHolds}</p>
        )}
      </div>
    </ListView>
  );
}
