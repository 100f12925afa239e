import { ownValue } from "../../engine/own-value.ts";
import { shownInWords } from "../../facts/date-words.ts";
import { useListView } from "./view.ts";

/** The page that a figure rests on, with its date. */
export function Cite({ id }: { readonly id: string }) {
  const { options } = useListView();
  const source = ownValue(options.sources, id);
  if (!source) return null;
  return (
    <span className="cited">
      [
      <a href={source.url} rel="external">
        {source.title}
      </a>
      , {shownInWords(source.shown)}]
    </span>
  );
}
