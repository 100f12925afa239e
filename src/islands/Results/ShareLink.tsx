import { useStore } from "@nanostores/react";
import { $filters, filtersToFragment } from "../../stores/filters.ts";
import { writeFragment } from "../../stores/fragment.ts";
import { encodeProfile } from "../../stores/share-link.ts";
import { CopyText } from "./CopyText.tsx";
import { ANSWERS_KEY } from "./follow-address.ts";
import { printSheet } from "./print-sheet.ts";
import { useResultsView } from "./view.ts";

/** A link that holds these answers and filters, and the sheet for an adviser. */
export function ShareLink() {
  const { profile } = useResultsView();
  const filters = useStore($filters);
  const fragment = writeFragment({ [ANSWERS_KEY]: encodeProfile(profile), ...filtersToFragment(filters) });
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">Show this to someone</h2>
      <p className="small">
        The link holds these answers after the “#”, which browsers never send to a website. Whoever has the
        link can read them. Opening it changes nobody’s own answers.
      </p>
      <CopyText
        label="Link to these results"
        text={location.origin + location.pathname + fragment}
        rows={2}
      />
      <p>
        <button type="button" className="button" onClick={printSheet}>
          Print the adviser’s sheet
        </button>
      </p>
      <p className="small quiet">
        One document for A4 or Letter: these answers, the programs by group, the reasons and their sources.
      </p>
    </section>
  );
}
