import { useEffect, useState } from "react";
import { readFragment } from "../../stores/fragment.ts";
import { placeFromFragment, type QuizPlace } from "../../stores/quiz-flow.ts";

/** Where in the quiz the address points; it follows links, "back" and "forward". Other fragments, as of the skip link, change nothing. */
export function usePlace(): QuizPlace {
  const [place, setPlace] = useState(() => placeFromFragment(readFragment(location.hash)));
  useEffect(() => {
    const follow = () => {
      if (location.hash === "" || location.hash.includes("="))
        setPlace(placeFromFragment(readFragment(location.hash)));
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return place;
}
