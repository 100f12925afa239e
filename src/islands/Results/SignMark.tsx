import type { Sign } from "../../engine/glance.ts";
import { SIGN_WORDS } from "../../stores/row-words.ts";

/** A sign to see, its words to hear. Of what a page answers "yes" or "no" is heard, whatever that is to the visitor. */
export function SignMark({ sign, isAnswer }: { readonly sign: Sign; readonly isAnswer?: boolean }) {
  const { sign: drawn, words } = SIGN_WORDS[sign];
  return (
    <>
      <span aria-hidden="true" className={`sign sign-${sign}`}>
        {drawn}
      </span>
      <span className="visually-hidden">{isAnswer && (sign === "yes" || sign === "no") ? sign : words}</span>
    </>
  );
}
