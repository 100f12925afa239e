import type { Preview } from "../../plan/csv/import-csv.ts";

/** The first rows of the file as they will be understood, before anything is added. */
export function PreviewRows({ preview }: { readonly preview: Preview | null }) {
  if (preview === null) return <p className="small quiet">Looking at the first rows…</p>;
  const { rows } = preview;
  if (rows.length === 0) return <p className="note">There is no row below the headings.</p>;
  return (
    <section className="stack import-preview" aria-labelledby="import-preview">
      <h4 id="import-preview">
        {rows.length === 1
          ? "Its row, as we understand it"
          : `Its first ${rows.length} rows, as we understand them`}
      </h4>
      <ol className="import-rows">
        {rows.map(({ line, program, isOurs, cells }) => (
          <li key={line}>
            <p>
              <b>{program}</b>{" "}
              <span className="small quiet">
                line {line}
                {isOurs && " · in our data, whose pages speak for it"}
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
