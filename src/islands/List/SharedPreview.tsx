import { useStore } from "@nanostores/react";
import { useEffect, useRef, useState } from "react";
import SAY from "../../../content/words/list.json" with { type: "json" };
import { shardsOfPrograms } from "../../dataset/shards-of-programs.ts";
import { thousands } from "../../engine/counted.ts";
import { GROUP_WORDS } from "../../facts/group-words.ts";
import { entryOf, MOST_ENTRIES } from "../../plan/list.ts";
import { ownId } from "../../plan/own-program.ts";
import { decodeList, type SharedList, type SharedProgram } from "../../plan/share-list.ts";
import { readFragment } from "../../stores/fragment.ts";
import { $list, addToList } from "../../stores/list.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { startWorker } from "../shared/own-worker.ts";
import { useShards } from "../shared/use-shards.ts";
import { LIST_KEY_IN_ADDRESS } from "./address.ts";
import type { ImportAnswer, ImportRequest } from "./import-messages.ts";
import workerAddress from "./import-worker.ts?worker&url";
import {
  fitWords,
  type ListViewValue,
  pageOf,
  placeInWords,
  programs,
  useListView,
  whyAbsent,
} from "./view.ts";

/** Somebody's list from a link, beside the visitor's own, which stays as it is until they add. */
export default function SharedPreview() {
  const view = useListView();
  const own = useStore($list);
  const [shared, close] = useSharedList(view);
  const { shards } = view.links;
  const named = shared?.programs.map(nameIn);
  const areThere = useShards(shards, named ? shardsOfPrograms(shards, named) : null, view.pool.dataset);
  if (!shared) return null;
  if (!areThere) return <p className="note">{SAY.sharedPreview.gettingTheProgramsOfSomeonesList}</p>;
  const held = new Set(own.map(({ id }) => id));
  // One program may be named twice, by its number and by its address.
  const entries = [
    ...new Map(shared.programs.map((one) => entryFor(view, one)).map((entry) => [entry.id, entry])).values(),
  ];
  const fresh = entries.filter(({ id }) => !held.has(id)).slice(0, Math.max(0, MOST_ENTRIES - own.length));
  return (
    <section className="note stack shared-list" aria-labelledby="shared-list">
      <h2 id="shared-list">
        {fillNodes(SAY.sharedPreview.someonesList, { entries: programs(entries.length) })}
      </h2>
      <p>{SAY.sharedPreview.yourOwnListIsUntouchedWhere}</p>
      {shared.lost.length > 0 && (
        <ul>
          {shared.lost.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <ol className="shared-entries">
        {entries.map(({ id, name }) => {
          const program = view.pool.programOf.get(id);
          const standing = view.standings.get(id);
          const page = pageOf(view, id);
          return (
            <li key={id}>
              {page ? <a href={page}>{name}</a> : name}{" "}
              <span className="small quiet">
                {program ? placeInWords(view, program) : whyAbsent(view, id).toLowerCase()}
                {standing && ` · ${GROUP_WORDS[standing.group].name} · ${fitWords(standing)}`}
                {held.has(id) && ` ${SAY.sharedPreview.onYourListAlready}`}
              </span>
            </li>
          );
        })}
      </ol>
      <div className="button-row">
        {fresh.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => {
              addToList(fresh);
              close();
            }}
          >
            {fillNodes(SAY.sharedPreview.addToMine, {
              part: fresh.length === entries.length ? "these" : SAY.sharedPreview.theNew,
              fresh: thousands(fresh.length),
            })}
          </button>
        )}
        <button type="button" className="button button--quiet" onClick={close}>
          {SAY.sharedPreview.close}
        </button>
      </div>
    </section>
  );
}

/** The list with the addresses of today, from the worker that holds the table of names; as it came where it cannot be asked. */
function askTable(list: SharedList, identities: string): Promise<SharedList> {
  const worker = startWorker(workerAddress);
  const answer = new Promise<SharedList>((resolve) => {
    worker.addEventListener("error", () => resolve(list));
    worker.addEventListener("message", ({ data }: MessageEvent<ImportAnswer>) =>
      resolve(data.is === "shared" ? data.list : list),
    );
  });
  const address = new URL(identities, location.href).href;
  worker.postMessage({ ask: "shared", list, identities: address } satisfies ImportRequest);
  return answer.finally(() => worker.terminate());
}

function nameIn(shared: SharedProgram): string {
  return shared.by === "id" ? shared.id : shared.by === "acgme" ? shared.acgmeId : shared.nrmpCode;
}

function entryFor({ pool, occasion }: ListViewValue, shared: SharedProgram) {
  if (shared.by === "id")
    return entryOf(shared.id, pool.programOf.get(shared.id)?.name ?? shared.id, occasion.asOf);
  const unnamed = { name: "", specialty: "", city: "", state: "" };
  if (shared.by === "nrmp") {
    const { nrmpCode } = shared;
    const own = ownId({ acgmeId: null, nrmpCode, ...unnamed });
    return entryOf(own, pool.programOf.get(own)?.name ?? `NRMP ${nrmpCode}`, occasion.asOf);
  }
  const { acgmeId } = shared;
  const own = ownId({ acgmeId, nrmpCode: null, ...unnamed });
  const found =
    pool.dataset.programs.find(({ id }) => pool.dataset.details.get(id)?.acgmeId === acgmeId) ??
    pool.programOf.get(own);
  return entryOf(found?.id ?? own, found?.name ?? `ACGME ${acgmeId}`, occasion.asOf);
}

/** The list in the address, and how to close it. Only names that this page does not know have the table of names loaded. */
function useSharedList({ pool, links }: ListViewValue): [SharedList | null, () => void] {
  const [shared, setShared] = useState<SharedList | null>(null);
  const isStrange = useRef((one: SharedProgram) => one.by === "nrmp" || !pool.programOf.has(nameIn(one)));
  useEffect(() => {
    const read = async () => {
      if (location.hash !== "" && !location.hash.includes("=")) return;
      const text = readFragment(location.hash)[LIST_KEY_IN_ADDRESS];
      const list = text === undefined ? null : decodeList(text);
      if (!list?.programs.some((one) => one.by !== "acgme" && isStrange.current(one))) return setShared(list);
      const known = await askTable(list, links.identities);
      if (readFragment(location.hash)[LIST_KEY_IN_ADDRESS] === text) setShared(known);
    };
    read();
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, [links.identities]);
  const close = () => {
    history.replaceState(null, "", location.pathname + location.search);
    setShared(null);
  };
  return [shared, close];
}
