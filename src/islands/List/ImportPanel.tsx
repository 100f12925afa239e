import { useStore } from "@nanostores/react";
import { useMemo, useState } from "react";
import SAY from "../../../content/words/list.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import { type ImportPlan, planImport } from "../../plan/import-plan.ts";
import { tellImport } from "../../plan/tell-import.ts";
import { $list, importToList } from "../../stores/list.ts";
import { $ownAnswers, changeOwnAnswers, connectOwnAnswers } from "../../stores/own-answers.ts";
import { $own, changeOwn, forgetOwn } from "../../stores/own-programs.ts";
import { connectTyped, putTyped } from "../../stores/typed.ts";
import { ConfirmButton } from "../shared/ConfirmButton.tsx";
import { fillNodes } from "../shared/fill-nodes.ts";
import { ColumnForm } from "./ColumnForm.tsx";
import { type HowToKeep, ImportResult } from "./ImportResult.tsx";
import { useImport } from "./use-import.ts";
import { programs, useListView } from "./view.ts";

/** Bring your own: a file of programs anywhere in the country, or a list saved before. */
export function ImportPanel() {
  const { links, occasion } = useListView();
  useState(() => {
    connectOwnAnswers(window);
    connectTyped(window);
  });
  const list = useStore($list);
  const own = useStore($own);
  const file = useImport({ season: occasion.season, identities: links.identities });
  const { state, open, cancel } = file;
  const answers = useStore($ownAnswers);
  const held = useMemo(() => ({ list, own, answers }), [list, own, answers]);
  const keep = (plan: ImportPlan, { from, way, typed }: HowToKeep) => {
    const words = tellImport(plan, way, typed !== null);
    const undoTyped = typed && putTyped(typed);
    const undoOwn = changeOwn((own) => planImport({ ...held, own }, from, way).next.own);
    const undoAnswers = changeOwnAnswers(
      (answers) => planImport({ ...held, answers }, from, way).next.answers,
    );
    importToList(
      (list) => planImport({ ...held, list }, from, way).next.list,
      done(words),
      () => {
        undoOwn();
        undoTyped?.();
        undoAnswers();
      },
    );
    file.finish(words);
  };
  return (
    <section className="stack no-print" id="file" aria-labelledby="file-title">
      <h2 id="file-title">{SAY.importPanel.bringYourOwnPrograms}</h2>
      <p>{SAY.importPanel.openACsvFileFromExcel}</p>
      {(state.at === "start" || state.at === "opening") && (
        <p>
          <label className="field-label" htmlFor="import-file">
            {SAY.importPanel.fileCsvOrJsonUpTo}
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
            {fillNodes(SAY.importPanel.readingRows, {
              name: state.name,
              rows: thousands(state.rows),
            })}
          </p>
        )}
      </div>
      {state.at === "reading" && (
        <p className="button-row">
          <progress max={1} value={state.done} aria-label={SAY.importPanel.partOfTheFileThatIs} />
          <button type="button" className="button button--quiet" onClick={cancel}>
            {SAY.importPanel.stop}
          </button>
        </p>
      )}
      {state.at === "columns" && (
        <ColumnForm
          name={state.name}
          start={state.start}
          preview={state.preview}
          onHeadings={file.chooseHeadings}
          onPreview={file.preview}
          onRead={file.read}
          onCancel={cancel}
        />
      )}
      {state.at === "read" && (
        <ImportResult
          name={state.name}
          imported={state.imported}
          held={held}
          onKeep={keep}
          onCancel={cancel}
        />
      )}
      {own.length > 0 && (
        <div className="button-row">
          <span>{fillNodes(SAY.importPanel.ofYourOwnOnThisDevice, { own: programs(own.length) })}</span>
          <ConfirmButton
            label={SAY.importPanel.forgetThem}
            question={SAY.importPanel.forgetTheProgramsFromYourFiles}
            confirm={SAY.importPanel.forgetThem}
            onConfirm={forgetOwn}
          >
            <p>{SAY.importPanel.thoseOnYourListStayThere}</p>
          </ConfirmButton>
        </div>
      )}
    </section>
  );
}

/** The first sentence of what was done, without its stop. */
function done(words: string): string {
  return words.slice(0, words.indexOf("."));
}
