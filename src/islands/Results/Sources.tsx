import { sourceOf } from "../../dataset/dataset.ts";
import { shownInWords } from "../../facts/date-words.ts";
import { useResultsView } from "./view.ts";

/** The pages a sentence rests on, each with its date. */
export function Sources({ ids }: { readonly ids: readonly string[] }) {
  const { dataset } = useResultsView().ready;
  const pages = ids.flatMap((id) => sourceOf(dataset, id) ?? []);
  if (pages.length === 0) return null;
  return (
    <span className="cited">
      [
      {pages.map(({ url, title, shown }, index) => (
        <span key={url}>
          {index > 0 && "; "}
          <a href={url} rel="external">
            {title}
          </a>
          , {shownInWords(shown)}
        </span>
      ))}
      ]
    </span>
  );
}
