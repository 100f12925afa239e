import { useEffect, useState } from "react";
import { readFragment, writeFragment } from "../../stores/fragment.ts";
import { COMPARE_KEY, decodeCompared, encodeCompared } from "./address.ts";

/** The compared programs, in step with the address. */
export function useCompared(): [readonly string[], (ids: readonly string[]) => void] {
  const [ids, setIds] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () => {
      // Other fragments, as of the skip link, change nothing.
      if (location.hash !== "" && !location.hash.includes("=")) return;
      setIds(decodeCompared(readFragment(location.hash)[COMPARE_KEY] ?? ""));
    };
    read();
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  const change = (next: readonly string[]) => {
    const hash = writeFragment({ [COMPARE_KEY]: encodeCompared(next) });
    history.replaceState(null, "", location.pathname + location.search + hash);
    setIds(decodeCompared(encodeCompared(next)));
  };
  return [ids, change];
}
