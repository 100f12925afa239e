import SAY from "../../../content/words/results.json" with { type: "json" };
import type { Remark } from "../../dataset/dataset.ts";
import { Sources } from "./Sources.tsx";

/** What else a program's pages say. It moves neither group nor fit, so it stands by itself, with its pages. */
export function Remarks({ remarks }: { readonly remarks: readonly Remark[] }) {
  if (remarks.length === 0) return null;
  return (
    <div>
      <h4>{SAY.remarks.alsoKnown}</h4>
      <ul className="reasons">
        {remarks.map(({ text, source }) => (
          <li key={text}>
            {text} <Sources ids={[source]} />
          </li>
        ))}
      </ul>
    </div>
  );
}
