import SAY from "../../../content/words/shared.json" with { type: "json" };
import { exportJson } from "../../plan/list-file.ts";
import { dayHere } from "../../stores/day-here.ts";
import { forgetAll, forgottenWords } from "../../stores/forget.ts";
import {
  BRIEF_KEY,
  KEY_PREFIX,
  LIST_KEY,
  OWN_ANSWERS_KEY,
  PROFILE_KEY,
  RANK_KEY,
  SOAP_KEY,
} from "../../stores/keys.ts";
import { decodeListText } from "../../stores/list.ts";
import { decodeOwnText, OWN_KEY } from "../../stores/own-programs.ts";
import { element } from "./dom.ts";
import { saveFile } from "./save-file.ts";

/** What stands in place of a part that an error ended: nothing is lost, all of it can be saved as a file, and all of it can be deleted. */
export function brokenNote(): HTMLElement {
  const said = element("p", { role: "status" });
  const button = (words: string, act: () => unknown) => {
    const made = element("button", { type: "button", class: "button button--quiet" }, words);
    made.addEventListener("click", act);
    return made;
  };
  const forget = async () => {
    said.textContent = forgottenWords(await forgetAll(window));
  };
  return element(
    "div",
    { class: "note note--stop stack", role: "alert" },
    element("p", {}, SAY.brokenNote.anErrorEndedThisPartOf),
    element(
      "p",
      { class: "button-row" },
      button(SAY.brokenNote.reloadThePage, () => location.reload()),
      button(SAY.brokenNote.saveEverythingAsAFile, () => {
        const day = dayHere();
        saveFile(`whole-file-saved-${day}.json`, "application/json", rescueFile(readKept(), day));
      }),
    ),
    element(
      "details",
      {},
      element("summary", {}, SAY.brokenNote.ifTheErrorComesBackAfter),
      element("p", {}, SAY.brokenNote.saveEverythingAsAFileFirst),
      element("p", {}, button(SAY.brokenNote.deleteEverything, forget)),
    ),
    said,
  );
}

/** Our keys with their texts, as they stand. */
function readKept(): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  try {
    for (let at = 0; at < localStorage.length; at++) {
      const key = localStorage.key(at);
      if (key?.startsWith(KEY_PREFIX)) kept.set(key, localStorage.getItem(key) ?? "");
    }
  } catch {
    // Storage is blocked: then nothing is kept there.
  }
  return kept;
}

/**
 * A list's file, which the list page reads, with every kept text as it stands for a person to look at; but for the list of unfilled programs,
 * which may not be shared.
 */
export function rescueFile(kept: ReadonlyMap<string, string>, day: string): string {
  const list = readable(() => decodeListText(kept.get(LIST_KEY) ?? "[]").value);
  const own = readable(() => decodeOwnText(kept.get(OWN_KEY) ?? "[]").value);
  const [answers, profile, rank, brief] = [OWN_ANSWERS_KEY, PROFILE_KEY, RANK_KEY, BRIEF_KEY].map(
    (key) => readable(() => [JSON.parse(kept.get(key) ?? "")])[0],
  );
  const told = Object.fromEntries([...kept].filter(([key]) => !key.startsWith(SOAP_KEY)));
  return exportJson({ list, own, answers, profile, rank, brief }, { day, about: { kept: told } });
}

/** None where just this reading is what ended the page. */
function readable<T>(read: () => readonly T[]): readonly T[] {
  try {
    return read();
  } catch {
    return [];
  }
}
