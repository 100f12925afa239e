import { useStore } from "@nanostores/react";
import type { Mapping } from "../../plan/csv/columns.ts";
import type { KnownRows } from "../../plan/csv/known-programs.ts";
import { addToList } from "../../stores/list.ts";
import { $own, forgetOwn, keepOwn } from "../../stores/own-programs.ts";
import { ConfirmButton } from "../shared/ConfirmButton.tsx";
import { ColumnForm } from "./ColumnForm.tsx";
import { ImportResult } from "./ImportResult.tsx";
import { useImport } from "./use-import.ts";
import { programs, useView, type ViewValue } from "./view.ts";

/** Bring your own: a file of programs anywhere in the country, or a list saved before. */
export function ImportPanel() {
  const view = useView();
  const own = useStore($own);
  const { state, open, read, cancel, finish } = useImport();
  return (
    <section className="stack no-print" id="file" aria-labelledby="file-title">
      <h2 id="file-title">Bring your own programs</h2>
      <p>
        Open a CSV file (from Excel, Google Sheets or another site) with programs anywhere in the country, or
        a list you saved here. They are scored by the same rules. The file stays on this device: nothing is
        uploaded.
      </p>
      {(state.at === "start" || state.at === "opening") && (
        <p>
          <label className="field-label" htmlFor="import-file">
            File (CSV or JSON, up to 10,000 rows)
          </label>
          <input
            id="import-file"
            type="file"
            className="field"
            accept=".csv,.tsv,.txt,.json,text/csv,application/json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              target.value = "";
              if (file) void open(file);
            }}
          />
        </p>
      )}
      <div role="status">
        {state.at === "start" && state.words && <p className="note">{state.words}</p>}
        {state.at === "reading" && (
          <p>
            Reading {state.name}: {state.rows.toLocaleString("en-US")} rows.
          </p>
        )}
      </div>
      {state.at === "reading" && (
        <p className="button-row">
          <progress max={1} value={state.done} aria-label="Part of the file that is read" />
          <button type="button" className="button button--quiet" onClick={cancel}>
            Stop
          </button>
        </p>
      )}
      {state.at === "columns" && (
        <ColumnForm
          name={state.name}
          start={state.start}
          onRead={(mapping: Mapping) => read(mapping, knownRows(view))}
          onCancel={cancel}
        />
      )}
      {state.at === "read" && (
        <ImportResult
          name={state.name}
          imported={state.imported}
          onCancel={cancel}
          onKeep={(withList) => {
            keepOwn(state.imported.own);
            if (withList) addToList(state.imported.entries);
            finish(
              withList
                ? `${programs(state.imported.entries.length)} added to your list. Undo takes them off again.`
                : `${programs(state.imported.own.length)} kept for plans. They are not on your list yet.`,
            );
          }}
        />
      )}
      {own.length > 0 && (
        <div className="button-row">
          <span>{programs(own.length)} of your own on this device.</span>
          <ConfirmButton
            label="Forget them"
            question="Forget the programs from your files?"
            confirm="Forget them"
            onConfirm={forgetOwn}
          >
            <p>Those on your list stay there by name, without their rules.</p>
          </ConfirmButton>
        </div>
      )}
    </section>
  );
}

function knownRows({ pool, options }: ViewValue): KnownRows {
  const { dataset } = pool;
  return {
    programs: dataset.programs.map(({ id, name, specialty }) => {
      const details = dataset.details.get(id);
      return { id, acgmeId: details?.acgmeId ?? null, name, specialty, city: details?.cityName ?? "" };
    }),
    specialties: options.specialties.map(({ id, words, acgmePrefix }) => ({ id, words, acgmePrefix })),
    states: [...dataset.names.states].map(([id, name]) => ({ id, name })),
  };
}
