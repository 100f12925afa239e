import type { Sign } from "../../engine/glance.ts";
import { SIGN_WORDS } from "../../stores/row-words.ts";

/** A sign to see, its words to hear. */
export function SignMark({ sign }: { readonly sign: Sign }) {
  const { sign: drawn, words } = SIGN_WORDS[sign];
  return (
    <>
      <span aria-hidden="true" className={`sign sign-${sign}`}>
        {drawn}
      </span>
      <span className="visually-hidden">{words}</span>
    </>
  );
}
