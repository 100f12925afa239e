import { useEffect, useState } from "react";
import { LIST_KEY, OWN_ANSWERS_KEY } from "../../stores/keys.ts";
import type { KeptTexts } from "./in-question.ts";

/** What the device keeps beside the answers, as it is kept now, in whichever tab it changes. */
export function useKeptTexts(): KeptTexts {
  const [kept, setKept] = useState(read);
  useEffect(() => {
    const look = () =>
      setKept((before) => {
        const now = read();
        return now.told === before.told && now.list === before.list ? before : now;
      });
    addEventListener("storage", look);
    addEventListener("pageshow", look);
    return () => {
      removeEventListener("storage", look);
      removeEventListener("pageshow", look);
    };
  }, []);
  return kept;
}

/** Where storage is blocked nothing is kept. */
function read(): KeptTexts {
  try {
    return { told: localStorage.getItem(OWN_ANSWERS_KEY), list: localStorage.getItem(LIST_KEY) };
  } catch {
    return { told: null, list: null };
  }
}
