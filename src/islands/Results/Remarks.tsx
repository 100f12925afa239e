import type { Remark } from "../../dataset/dataset.ts";
import { Sources } from "./Sources.tsx";

/** What else a program's pages say. It moves neither group nor fit, so it stands by itself, with its pages. */
export function Remarks({ remarks }: { readonly remarks: readonly Remark[] }) {
  if (remarks.length === 0) return null;
  return (
    <div>
      <h4>Also known</h4>
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
