import { useStore } from "@nanostores/react";
import { useEffect, useState } from "react";
import { shardsOfPrograms } from "../../dataset/shards-of-programs.ts";
import { entryOf, MOST_ENTRIES } from "../../plan/list.ts";
import { ownId } from "../../plan/own-program.ts";
import { decodeList, type SharedList, type SharedProgram } from "../../plan/share-list.ts";
import { readFragment } from "../../stores/fragment.ts";
import { GROUP_WORDS } from "../../stores/group-words.ts";
import { $list, addToList } from "../../stores/list.ts";
import { useShards } from "../shared/use-shards.ts";
import { LIST_KEY_IN_ADDRESS } from "./address.ts";
import { fitWords, pageOf, placeWords, programs, useView, type ViewValue, whyAbsent } from "./view.ts";

/** Somebody's list from a link, beside the visitor's own, which stays as it is until they add. */
export function SharedPreview() {
  const view = useView();
  const own = useStore($list);
  const [shared, close] = useSharedList();
  const { shards } = view.links;
  const named = shared?.programs.map((one) => (one.by === "id" ? one.id : one.acgmeId));
  const areThere = useShards(shards, named ? shardsOfPrograms(shards, named) : null);
  if (!shared) return null;
  if (!areThere) return <p className="note">Getting the programs of someone’s list…</p>;
  const held = new Set(own.map(({ id }) => id));
  const entries = shared.programs.map((one) => entryFor(view, one));
  const fresh = entries.filter(({ id }) => !held.has(id)).slice(0, Math.max(0, MOST_ENTRIES - own.length));
  return (
    <section className="note stack shared-list" aria-labelledby="shared-list">
      <h2 id="shared-list">Someone’s list: {programs(entries.length)}</h2>
      <p>Your own list is untouched. Where each program stands below is for your answers, not for theirs.</p>
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
                {program ? placeWords(view, program) : whyAbsent(view, id).toLowerCase()}
                {standing && ` · ${GROUP_WORDS[standing.group].name} · ${fitWords(standing)}`}
                {held.has(id) && " · on your list already"}
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
            Add {fresh.length === entries.length ? "these" : "the new"} {fresh.length} to mine
          </button>
        )}
        <button type="button" className="button button--quiet" onClick={close}>
          Close
        </button>
      </div>
    </section>
  );
}

function entryFor({ pool, occasion }: ViewValue, shared: SharedProgram) {
  if (shared.by === "id")
    return entryOf(shared.id, pool.programOf.get(shared.id)?.name ?? shared.id, occasion.asOf);
  const { acgmeId } = shared;
  const own = ownId({ acgmeId, nrmpCode: null, name: "", specialty: "", city: "", state: "" });
  const found =
    pool.dataset.programs.find(({ id }) => pool.dataset.details.get(id)?.acgmeId === acgmeId) ??
    pool.programOf.get(own);
  return entryOf(found?.id ?? own, found?.name ?? `ACGME ${acgmeId}`, occasion.asOf);
}

/** The list in the address, and how to close it. */
function useSharedList(): [SharedList | null, () => void] {
  const [shared, setShared] = useState<SharedList | null>(null);
  useEffect(() => {
    const read = () => {
      if (location.hash !== "" && !location.hash.includes("=")) return;
      const text = readFragment(location.hash)[LIST_KEY_IN_ADDRESS];
      setShared(text === undefined ? null : decodeList(text));
    };
    read();
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  const close = () => {
    history.replaceState(null, "", location.pathname + location.search);
    setShared(null);
  };
  return [shared, close];
}
