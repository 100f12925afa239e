import SAY from "../../../content/words/write-to-program.json" with { type: "json" };
import type { Dataset } from "../../dataset/dataset.ts";
import { allShards, type Shards } from "../../dataset/shards.ts";
import type { Program } from "../../engine/facts.ts";
import type { Occasion, Profile, Season } from "../../engine/profile.ts";
import { reckon } from "../../engine/season.ts";
import { find } from "../../islands/shared/dom.ts";
import { hasApplied, statusOn } from "../../plan/list-events.ts";
import type { AskNames } from "../../plan/mail.ts";
import { $dataset, loadDataset } from "../../stores/dataset.ts";
import { $list, connectList } from "../../stores/list.ts";
import { dayNow } from "../../stores/now.ts";
import { watchProfile } from "../shared/visitor.ts";
import { generalProgram, type Offer, offerQuestions } from "./letter.ts";
import { dayWords, MODE_WORDS, MODES, type Mode, modeFor, writeMode } from "./modes.ts";
import { copy, fillPrograms, showOffers, whereWords } from "./view.ts";

/** What the page hands over at the build. */
export interface WriteData {
  readonly shards: Shards;
  /** The site's base, with its slash. */
  readonly base: string;
  readonly seasons: readonly [Season, ...Season[]];
}

/** Composes a letter to one program. A program can be named in the address: `?program=<id>`. */
export function start(root: HTMLElement, data: WriteData): void {
  const day = dayNow();
  const { season, phase } = reckon(day.asOf, data.seasons);
  const occasion: Occasion = { season, ...day };
  const [specialty, region, select] = ["specialty", "region", "program"].map((name) =>
    find(`[name=${name}]`, HTMLSelectElement, root),
  ) as [HTMLSelectElement, HTMLSelectElement, HTMLSelectElement];
  const mode = find("[name=mode]", HTMLSelectElement, root);
  const subject = find("[name=subject]", HTMLInputElement, root);
  connectList(window);
  const statusOf = (id: string) => {
    const entry = $list.get().find((one) => one.id === id);
    return entry && statusOn(entry, day.asOf);
  };
  let isChosen = false;
  const chooseMode = () => {
    if (!isChosen) mode.value = modeFor(statusOf(select.value), phase);
  };
  const mail = find("textarea", HTMLTextAreaElement, root);
  let dataset: Dataset | null = null;
  let wanted = new URLSearchParams(location.search).get("program");
  let profile: Profile = {};
  let offers: readonly Offer[] = [];

  const program = (): Program =>
    dataset?.programs.find(({ id }) => id === select.value) ??
    generalProgram(specialty.value || profile.specialties?.[0] || "");
  const write = () => {
    const boxes = root.querySelectorAll<HTMLInputElement>("[data-questions] input");
    const chosen = offers.filter((_, at) => boxes[at]?.checked).map(({ question }) => question);
    const letter = writeMode(modeOf(mode.value), program(), chosen, {
      profile,
      occasion,
      names: namesOf(dataset),
      status: statusOf(select.value),
    });
    find("[data-mode]", HTMLElement, root).textContent = MODE_WORDS[modeOf(mode.value)].about;
    const today = dayWords(modeOf(mode.value), phase, hasApplied(statusOf(select.value)));
    const note = find("[data-day]", HTMLElement, root);
    note.textContent = today ?? "";
    note.hidden = today === null;
    subject.value = letter?.subject ?? "";
    mail.value = letter?.body ?? SAY.start.chooseAtLeastOneQuestionA;
    find("[data-copied]", HTMLElement, root).textContent = "";
  };
  /** Who has applied there is not offered to ask whether files are still read. */
  const answers = (): Profile =>
    hasApplied(statusOf(select.value)) ? { ...profile, applied: "yes" } : profile;
  const ask = () => {
    offers = offerQuestions(program(), answers(), occasion);
    showOffers(root, offers, Object.keys(profile).length > 0);
    find("[data-where]", HTMLElement, root).replaceChildren(...whereWords(dataset, select.value, data.base));
    write();
  };
  const load = () => loadDataset(data.shards, specialty.value ? [specialty.value] : allShards(data.shards));
  const list = () => {
    const before = select.value;
    fillPrograms(select, dataset, { specialty: specialty.value, region: region.value });
    select.value = [...select.options].some(({ value }) => value === before) ? before : "";
    ask();
  };

  specialty.addEventListener("change", () => {
    list();
    void load();
  });
  region.addEventListener("change", list);
  select.addEventListener("change", () => {
    isChosen = false;
    chooseMode();
    ask();
  });
  mode.addEventListener("change", () => {
    isChosen = true;
    write();
  });
  find("[data-questions]", HTMLElement, root).addEventListener("change", write);
  find("form", HTMLFormElement, root).addEventListener("submit", (event) => event.preventDefault());
  find("[data-copy]", HTMLButtonElement, root).addEventListener("click", () =>
    copy(root, `${subject.value}\n\n${mail.value}`),
  );
  watchProfile((told) => {
    profile = told;
    chooseMode();
    ask();
  });
  $dataset.subscribe((state) => {
    if (state.state === "failed") find("[data-where]", HTMLElement, root).textContent = state.words;
    if (state.state !== "ready") return;
    dataset = state.dataset;
    list();
    if (wanted !== null && dataset.details.get(wanted)) {
      select.value = wanted;
      wanted = null;
      chooseMode();
      ask();
    }
  });
  void load();
}

function modeOf(value: string): Mode {
  return MODES.find((one) => one === value) ?? "ask";
}

function namesOf(dataset: Dataset | null): AskNames {
  const languages = new Map(dataset?.languages.map(({ id, name }) => [id, name]));
  return {
    region: (id) => withArticle(dataset?.names.regions.get(id) ?? id),
    language: (id) => languages.get(id) ?? id,
    specialty: (id) => dataset?.names.specialties.get(id) ?? id,
  };
}

/** "the Central Valley", but "New Mexico". */
function withArticle(name: string): string {
  return /(?:Valley|Empire|border)/i.test(name) ? `the ${name}` : name;
}
