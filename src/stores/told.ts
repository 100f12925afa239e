import { atom } from "nanostores";
import SAY from "../../content/words/several-pages.json" with { type: "json" };
import type { Compiled } from "../engine/compile.ts";
import { OWN_ANSWERS_KEY } from "./keys.ts";
import type { Keeper } from "./persisted.ts";

/** Adds what programs told the visitor to programs that are read. */
export type Hear = (compiled: Compiled) => Compiled;

/**
 * How what programs told the visitor is heard; null where nothing was told, `coming` while its code is on its way. Whoever was told nothing
 * loads none of it.
 */
export const $hear = atom<Hear | null | "coming">(null);

/** What the visitor should know where their answers could not be loaded; null when all is well. */
export const $hearNotice = atom<string | null>(null);

const load = () => import("./own-answers.ts");

/** Loads what was told if anything is kept, now or in another tab later. Call once, in the browser. */
export function connectTold(browser: Keeper, answers: typeof load = load): void {
  let isAsked = false;
  const start = async () => {
    if (isAsked) return;
    isAsked = true;
    $hear.set("coming");
    try {
      (await answers()).connectOwnAnswers(browser);
    } catch {
      isAsked = false;
      $hearNotice.set(SAY.told.whatProgramsToldYouCouldNot);
    }
    if ($hear.get() === "coming") $hear.set(null);
  };
  const look = () => {
    try {
      if (browser.localStorage.getItem(OWN_ANSWERS_KEY) !== null) void start();
    } catch {
      // Storage is blocked: then nothing is kept there.
    }
  };
  browser.addEventListener("storage", ({ key }) => {
    if (key === OWN_ANSWERS_KEY) look();
  });
  browser.addEventListener("pageshow", look);
  look();
}
