import type { CitedSource } from "../../site/stand-data.ts";

/** The page that a published figure rests on. */
export function CitedPage({ source }: { readonly source: CitedSource }) {
  return (
    <span className="cited">
      [
      <a href={source.url} rel="external">
        {source.title}
      </a>
      , {source.publisher}]
    </span>
  );
}
