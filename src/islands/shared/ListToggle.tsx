import { useStore } from "@nanostores/react";
import { useEffect } from "react";
import { entryOf } from "../../plan/list.ts";
import { dayHere } from "../../stores/day-here.ts";
import { $list, addToList, connectList, removeFromList } from "../../stores/list.ts";

/** Puts a program on the visitor's list, or takes it off. */
export function ListToggle({ id, name }: { readonly id: string; readonly name: string }) {
  useEffect(() => connectList(window), []);
  const isListed = useStore($list).some((entry) => entry.id === id);
  return (
    <button
      type="button"
      className="button button--quiet button--small no-print"
      onClick={() => (isListed ? removeFromList(id) : addToList([entryOf(id, name, dayHere())]))}
    >
      {isListed ? "✓ On my list: take off" : "Add to my list"}
      <span className="visually-hidden">: {name}</span>
    </button>
  );
}
