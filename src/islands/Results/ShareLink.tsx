import { useStore } from "@nanostores/react";
import SAY from "../../../content/words/results.json" with { type: "json" };
import { filtersToFragment } from "../../stores/filter-address.ts";
import { $filters } from "../../stores/filters.ts";
import { writeFragment } from "../../stores/fragment.ts";
import { ANSWERS_KEY, encodeProfile } from "../../stores/share-link.ts";
import { CopyText } from "./CopyText.tsx";
import { printSheet } from "./print-sheet.ts";
import { useResultsView } from "./view.ts";

/** A link that holds these answers and filters, and the sheet for an adviser. */
export function ShareLink() {
  const { profile } = useResultsView();
  const filters = useStore($filters);
  const fragment = writeFragment({ [ANSWERS_KEY]: encodeProfile(profile), ...filtersToFragment(filters) });
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">{SAY.shareLink.showThisToSomeone}</h2>
      <p className="small">{SAY.shareLink.theLinkHoldsTheseAnswersAfter}</p>
      <CopyText
        label={SAY.shareLink.linkToTheseResults}
        text={location.origin + location.pathname + fragment}
        rows={2}
      />
      <p>
        <button type="button" className="button" onClick={printSheet}>
          {SAY.shareLink.printTheAdvisersSheet}
        </button>
      </p>
      <p className="small quiet">{SAY.shareLink.oneDocumentForA4OrLetter}</p>
    </section>
  );
}
