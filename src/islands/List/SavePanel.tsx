import SAY from "../../../content/words/list.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import { exportJson } from "../../plan/list-file.ts";
import { encodeList, fitsLink, type SharedProgram } from "../../plan/share-list.ts";
import { dayHere } from "../../stores/day-here.ts";
import { writeFragment } from "../../stores/fragment.ts";
import { keptTyped } from "../../stores/kept-typed.ts";
import { $own } from "../../stores/own-programs.ts";
import { fill } from "../../words/fill.ts";
import { CopyText } from "../Results/CopyText.tsx";
import { saveFile } from "../shared/save-file.ts";
import { LIST_KEY_IN_ADDRESS } from "./address.ts";
import { CalendarButton, CalendarWords } from "./CalendarPart.tsx";
import { aboutOf, exportedOf } from "./exported.ts";
import { type Listed, useListView } from "./view.ts";

/** The list as files, on paper, in the calendar and as a link. */
export function SavePanel({ listed }: { readonly listed: readonly Listed[] }) {
  const view = useListView();
  const { pool } = view;
  const today = dayHere();
  const list = listed.map(({ entry }) => entry);
  const name = (ending: string) => `whole-file-list-${today}.${ending}`;

  const saveCsv = async () => {
    const [{ exportCsv }, { $answersOf }] = await Promise.all([
      import("../../plan/csv/export-csv.ts"),
      import("../../stores/own-answers.ts"),
    ]);
    const told = $answersOf.get();
    const of = new Map(listed.map((one) => [one.entry.id, exportedOf(view, one)]));
    saveFile(
      name("csv"),
      "text/csv;charset=utf-8",
      exportCsv(
        list,
        (id) => of.get(id),
        (id) => told.get(id),
      ),
    );
  };
  const saveJson = async () => {
    // Not what is kept: a browser that saves nothing keeps none of it.
    const { $ownAnswers } = await import("../../stores/own-answers.ts");
    saveFile(
      name("json"),
      "application/json",
      exportJson(
        { list, own: $own.get(), answers: $ownAnswers.get(), ...keptTyped(view.profile) },
        { day: today, about: aboutOf(view, listed) },
      ),
    );
  };
  const shared = listed.flatMap(({ entry, own }): SharedProgram[] => {
    const acgmeId = own ? own.acgmeId : pool.dataset.details.get(entry.id)?.acgmeId;
    if (acgmeId) return [{ by: "acgme", acgmeId }];
    return own ? [] : [{ by: "id", id: entry.id }];
  });
  const link =
    location.origin + location.pathname + writeFragment({ [LIST_KEY_IN_ADDRESS]: encodeList(shared) });
  const unshared = listed.length - shared.length;

  return (
    <section className="stack no-print" id="save" aria-labelledby="save-title">
      <h2 id="save-title">{SAY.savePanel.saveAndShare}</h2>
      <div className="button-row">
        <button type="button" className="button button--quiet" onClick={() => void saveJson()}>
          {SAY.savePanel.saveAsJsonEverything}
        </button>
        {listed.length > 0 && (
          <>
            <button type="button" className="button button--quiet" onClick={() => void saveCsv()}>
              {SAY.savePanel.saveAsCsvExcel}
            </button>
            <CalendarButton listed={listed} />
            <button type="button" className="button button--quiet" onClick={() => print()}>
              {SAY.savePanel.print}
            </button>
          </>
        )}
      </div>
      <p className="small quiet">{SAY.savePanel.theJsonFileIsForYou}</p>
      {listed.length > 0 && (
        <>
          <CalendarWords listed={listed} />
          {fitsLink(shared) ? (
            <>
              <CopyText label={SAY.savePanel.linkToThisList} text={link} rows={3} />
              <p className="small quiet">
                {SAY.savePanel.theLinkNamesTheProgramsOnly}
                {unshared > 0 &&
                  ` ${fill(SAY.savePanel.ofYourOwnWithoutAnAcgme, { unshared: thousands(unshared) })}`}
              </p>
            </>
          ) : (
            <p>{SAY.savePanel.theListIsTooLongFor}</p>
          )}
        </>
      )}
    </section>
  );
}
