import type { AskNames } from "../../plan/mail.ts";
import { useResultsView } from "./view.ts";

/** Regions whose name stands with an article: "ties to the Central Valley". */
const WITH_ARTICLE = /Valley|Empire|border/;

/** Names as an e-mail says them. */
export function useAskNames(): AskNames {
  const { names, languages } = useResultsView().ready.dataset;
  return {
    region: (id) => {
      const name = names.regions.get(id) ?? id;
      return WITH_ARTICLE.test(name) ? `the ${name}` : name;
    },
    language: (id) => languages.find((language) => language.id === id)?.name ?? id,
    specialty: (id) => names.specialties.get(id) ?? id,
  };
}
