import { useEffect, useState } from "react";
import { nextTask } from "../../stores/next-task.ts";

/** How many of the wanted things are drawn by now: a piece a frame, so that a slow phone answers to a touch meanwhile. */
export function usePieces(wanted: number, first: number, piece: number): number {
  const [drawn, setDrawn] = useState(Math.min(wanted, Math.max(first, piece)));
  useEffect(() => {
    if (drawn >= wanted) return;
    // What is drawn already is laid out first, or the frame would wait for both.
    const frame = requestAnimationFrame(async () => {
      await nextTask();
      setDrawn(Math.min(wanted, drawn + piece));
    });
    return () => cancelAnimationFrame(frame);
  }, [drawn, wanted, piece]);
  return Math.min(drawn, wanted);
}
