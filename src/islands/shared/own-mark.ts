import { computed } from "nanostores";
import SAY from "../../../content/words/shared.json" with { type: "json" };
import type { Shards } from "../../dataset/shards.ts";
import { shardsOfPrograms } from "../../dataset/shards-of-programs.ts";
import type { Season } from "../../engine/profile.ts";
import { isChosen } from "../../engine/scope.ts";
import { assess } from "../../engine/verdict.ts";
import { connectBrowser } from "../../stores/browser.ts";
import { $dataset, loadDataset } from "../../stores/dataset.ts";
import { $occasion } from "../../stores/occasion.ts";
import { closesWhen, ownMark } from "../../stores/own-mark-words.ts";
import { $profile } from "../../stores/profile.ts";
import { $heard } from "../../stores/ready.ts";
import { connectTold } from "../../stores/told.ts";
import { fill } from "../../words/fill.ts";
import { element } from "./dom.ts";

/** What a page hands over in `<own-mark-data>`: where the programs' files are, and the seasons to reckon with. */
interface MarkData {
  readonly shards: Shards;
  readonly seasons: readonly [Season, ...Season[]];
}

const $judged = computed([$heard, $profile, $occasion], (ready, profile, occasion) =>
  ready && occasion ? { ready, profile, occasion } : null,
);

/**
 * `<own-mark program="<id>">`: how the program stands for the visitor, on any page. With `compact` it is the group alone, and only for the
 * specialties that the visitor chose. Nothing stands there until the programs' file has come, nor where it does not come.
 */
class OwnMarkPart extends HTMLElement {
  #stop = () => {};

  connectedCallback(): void {
    const id = this.getAttribute("program") ?? "";
    const isCompact = this.hasAttribute("compact");
    ask(id, isCompact);
    this.#stop = $judged.subscribe((judged) => {
      const program = judged?.ready.programOf.get(id);
      if (!judged || !program) return;
      const { sign, name, group, because } = ownMark(assess(program, judged.profile, judged.occasion));
      const closes = closesWhen(program, judged.occasion);
      this.className = `own-mark group-${group}`;
      const mark = element("b", {}, element("span", { "aria-hidden": "true" }, `${sign} `), name);
      this.replaceChildren(
        ...(isCompact
          ? [element("span", { class: "visually-hidden" }, `${SAY.ownMark.forYou} `), mark]
          : [
              `${SAY.ownMark.forYou} `,
              mark,
              because.length > 0 ? fill(SAY.ownMark.because, { because: because.join(" ") }) : ".",
              closes === null ? "" : ` ${fill(SAY.ownMark.itsLastDayIs, { when: closes })}`,
            ]),
      );
    });
  }

  disconnectedCallback(): void {
    this.#stop();
  }
}

let data: MarkData | undefined;

/** Asks for the program's file, once; on pages of many programs only for what the visitor chose. */
function ask(id: string, isCompact: boolean): void {
  if (!data) return;
  const { shards } = data;
  const profile = $profile.get();
  const wanted = shardsOfPrograms(shards, [id]).filter((one) => !isCompact || isChosen(one, profile));
  const state = $dataset.get();
  const held = state.state === "ready" ? [...(state.held ?? []), ...(state.missing ?? [])] : [];
  if (wanted.some((one) => !held.includes(one))) void loadDataset(shards, wanted);
}

/** Brings every mark of the page to life, those that come later too. Calling again changes nothing. */
export function startOwnMarks(): void {
  if (customElements.get("own-mark")) return;
  const json = document.querySelector("own-mark-data")?.getAttribute("json");
  if (!json) return;
  data = JSON.parse(json) as MarkData;
  connectBrowser(data.seasons);
  connectTold(window);
  customElements.define("own-mark", OwnMarkPart);
}
