import { useStore } from "@nanostores/react";
import { useEffect, useRef, useState } from "react";
import SAY from "../../../content/words/quiz.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import { $occasion } from "../../stores/occasion.ts";
import { $profile } from "../../stores/profile.ts";
import { fill } from "../../words/fill.ts";
import { startWorker } from "../shared/own-worker.ts";
import workerAddress from "./count-worker.ts?worker&url";
import type { InQuestion, InQuestionRequest } from "./in-question.ts";
import { useKeptTexts } from "./use-kept-texts.ts";

/** How many programs are left with the answers given, and what the last one did to them: each answer shows its worth. */
export default function StillInQuestion({ folder }: { readonly folder: string }) {
  const profile = useStore($profile);
  const occasion = useStore($occasion);
  const kept = useKeptTexts();
  const worker = useRef<Worker | null>(null);
  const [[now, before], setCounts] = useState<readonly (InQuestion | null)[]>([]);
  useEffect(() => {
    // Whoever has chosen no specialty waits for nothing.
    if (!occasion || (!worker.current && !profile.specialties?.length)) return;
    worker.current ??= startWorker(workerAddress);
    worker.current.onmessage = ({ data }) => setCounts(([one]) => [data, one ?? null]);
    worker.current.postMessage({ folder, profile, occasion, ...kept } satisfies InQuestionRequest);
  }, [folder, profile, occasion, kept]);
  useEffect(() => () => worker.current?.terminate(), []);

  const change = now && before && now.of === before.of ? now.left - before.left : 0;
  return (
    <p role="status">
      {now
        ? fill(SAY.inQuestion.left, { left: thousands(now.left), of: thousands(now.of) })
        : !profile.specialties?.length && SAY.inQuestion.begin}
      {change < 0 && ` ${fill(SAY.inQuestion.fewer, { count: thousands(-change) })}`}
      {change > 0 && ` ${fill(SAY.inQuestion.more, { count: thousands(change) })}`}
    </p>
  );
}
