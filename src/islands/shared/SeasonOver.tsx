import { useStore } from "@nanostores/react";
import { Suspense } from "react";
import SAY from "../../../content/words/shared.json" with { type: "json" };
import { $reckoning } from "../../stores/occasion.ts";
import { lazyPart } from "./lazy-part.tsx";

const Words = lazyPart(() => import("./SeasonOverWords.tsx"), SAY.seasonOver.whatIsKnownOfTheNext);

/** For whoever plans a season that nobody has announced: which one it is, and what is not known of it. Its words are loaded only then. */
export function SeasonOver() {
  const reckoning = useStore($reckoning);
  if (!reckoning?.over) return null;
  return (
    <Suspense fallback={null}>
      <Words over={reckoning.over} season={reckoning.season} />
    </Suspense>
  );
}
