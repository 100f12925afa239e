import { type PointerEvent, type RefObject, useState } from "react";
import SAY from "../../../content/words/list.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import { $list, endStep, moveOnList } from "../../stores/list.ts";
import { fill } from "../../words/fill.ts";

/**
 * Order by dragging, with mouse, pen or finger: the row moves as soon as the pointer passes the middle of its neighbour. One drag is one step
 * to undo; Escape ends it where it is.
 */
export function useDragOrder(
  items: RefObject<HTMLOListElement | null>,
  onSay: (words: string) => void,
): { dragged: string | null; grab: (id: string, event: PointerEvent<HTMLElement>) => void } {
  const [dragged, setDragged] = useState<string | null>(null);

  const grab = (id: string, event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    setDragged(id);
    const follow = ({ clientY }: globalThis.PointerEvent) => {
      const rows = [...(items.current?.children ?? [])];
      const from = $list.get().findIndex((entry) => entry.id === id);
      const passed = rows.filter((row, at) => at !== from && middleOf(row) < clientY).length;
      if (passed !== from) moveOnList(id, passed);
      scrollAtEdge(clientY);
    };
    const stop = () => {
      removeEventListener("pointermove", follow);
      removeEventListener("pointerup", stop);
      removeEventListener("pointercancel", stop);
      removeEventListener("keydown", onKey);
      setDragged(null);
      endStep();
      const place = $list.get().findIndex((entry) => entry.id === id);
      onSay(fill(SAY.useDragOrder.nowNumberOf, { place: place + 1, part: thousands($list.get().length) }));
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") stop();
    };
    addEventListener("pointermove", follow);
    addEventListener("pointerup", stop);
    addEventListener("pointercancel", stop);
    addEventListener("keydown", onKey);
  };
  return { dragged, grab };
}

function middleOf(row: Element): number {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}

const EDGE = 60;

function scrollAtEdge(clientY: number): void {
  if (clientY < EDGE) scrollBy({ top: -EDGE / 3 });
  else if (clientY > innerHeight - EDGE) scrollBy({ top: EDGE / 3 });
}
