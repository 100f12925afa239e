import SAY from "../../../content/words/list.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import type { Preview } from "../../plan/csv/import-csv.ts";
import { fill } from "../../words/fill.ts";
import { fillNodes } from "../shared/fill-nodes.ts";

/** The first rows of the file as they will be understood, before anything is added. */
export function PreviewRows({ preview }: { readonly preview: Preview | null }) {
  if (preview === null) return <p className="small quiet">{SAY.previewRows.lookingAtTheFirstRows}</p>;
  const { rows } = preview;
  if (rows.length === 0) return <p className="note">{SAY.previewRows.thereIsNoRowBelowThe}</p>;
  return (
    <section className="stack import-preview" aria-labelledby="import-preview">
      <h4 id="import-preview">
        {rows.length === 1
          ? SAY.previewRows.itsRowAsWeUnderstandIt
          : fill(SAY.previewRows.itsFirstRowsAsWeUnderstand, { rows: thousands(rows.length) })}
      </h4>
      <ol className="import-rows">
        {rows.map(({ line, program, isOurs, cells }) => (
          <li key={line}>
            <p>
              <b>{program}</b>{" "}
              <span className="small quiet">
                {fillNodes(SAY.previewRows.line, { line })}
                {isOurs && ` ${SAY.previewRows.inOurDataWhosePagesSpeak}`}
              </span>
            </p>
            {cells.length > 0 && (
              <dl className="import-cells small">
                {cells.map(({ label, heading, cell, words, tone }) => (
                  <div key={label} className={`import-cell--${tone}`}>
                    <dt>{heading === "" || heading === label ? label : `${heading}: ${label}`}</dt>
                    <dd>
                      {words === cell ? (
                        <b>{words}</b>
                      ) : (
                        <>
                          <span className="quiet">“{cell}” →</span> <b>{words}</b>
                        </>
                      )}
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
