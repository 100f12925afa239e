import { allShards, type Shards } from "../../../dataset/shards.ts";
import type { Program } from "../../../engine/facts.ts";
import type { Season } from "../../../engine/profile.ts";
import { count } from "../../../facts/plural.ts";
import type { Identities } from "../../../identity/identity.ts";
import { createIdentityTable, type IdentityTable } from "../../../identity/table.ts";
import { decodeBytes } from "../../../plan/csv/decode-bytes.ts";
import { whyNoList } from "../../../plan/csv/no-list.ts";
import { type ReadUnfilled, readUnfilled, type Unfilled } from "../../../plan/soap/unfilled.ts";
import type { SeasonEvent } from "../../../season/events.ts";
import { takeList, toggleChosen } from "../../../season/soap/choices.ts";
import { connectBrowser } from "../../../stores/browser.ts";
import { $dataset, loadDataset } from "../../../stores/dataset.ts";
import { instantNow } from "../../../stores/now.ts";
import { $occasion } from "../../../stores/occasion.ts";
import { $answersOf, connectOwnAnswers } from "../../../stores/own-answers.ts";
import { $profile } from "../../../stores/profile.ts";
import {
  $soap,
  $soapNotice,
  changeSoap,
  connectSoap,
  type SoapPool,
  soapPool,
  soapStandings,
  wipeSoap,
} from "../../../stores/soap.ts";
import { element, find } from "../../shared/dom.ts";
import { showTimesHere } from "../here-times.ts";
import { button } from "../words.ts";
import { clockWords } from "./clock-view.ts";
import { type Mark, type Marked, markRows } from "./marked.ts";
import { rehearsalList } from "./rehearsal.ts";
import { markedGroups } from "./rows-view.ts";

export interface SoapData {
  readonly events: readonly SeasonEvent[];
  /** Applications that may be sent; null where no record tells. */
  readonly most: number | null;
  readonly seasons: readonly [Season, ...Season[]];
  readonly shards: Shards;
  readonly identities: string;
  /** The site's base, with its slash. */
  readonly base: string;
}

interface Loaded {
  readonly table: IdentityTable;
  readonly identities: Identities;
  readonly programs: readonly Program[];
}

const TICK = 20_000;

/** Brings the SOAP desk to life: the week's clock, the visitor's own list in marks, and what they chose. All of it stays on the device. */
export function start(root: HTMLElement, data: SoapData): void {
  const part = (name: string) => find(`[data-${name}]`, HTMLElement, root);
  const paste = find("textarea", HTMLTextAreaElement, root);
  const filter = find("[data-filter]", HTMLInputElement, root);
  const most = data.most ?? Number.POSITIVE_INFINITY;
  showTimesHere();
  connectBrowser(data.seasons);
  connectSoap(window);
  connectOwnAnswers(window);
  startClock(part("clock"), data.events);

  let loaded: Loaded | null = null;
  let pool: SoapPool | null = null;
  let read: { text: string; result: ReadUnfilled } | null = null;
  const more = new Set<Mark>();
  const show = () => {
    const desk = $soap.get();
    const occasion = $occasion.get();
    part("rehearsal").hidden = !desk.isRehearsal;
    part("list").hidden = desk.text === "";
    if (loaded) pool ??= soapPool(loaded.programs, $answersOf.get());
    if (desk.text === "" || !loaded || !pool || !occasion) {
      read = null;
      return;
    }
    if (read?.text !== desk.text)
      read = { text: desk.text, result: readUnfilled(desk.text, loaded.table, occasion.season) };
    const { rows, left } = read.result;
    const profile = $profile.get();
    const marked = markRows(rows, soapStandings(pool, profile, occasion));
    const words = filter.value.trim().toLowerCase();
    const shown = words === "" ? marked : marked.filter(({ row }) => searchText(row).includes(words));
    part("counts").textContent = countWords(marked, left, Object.keys(profile).length > 0);
    const onToggle = (line: number) => changeSoap((now) => toggleChosen(now, line, most));
    part("groups").replaceChildren(
      ...markedGroups(
        { marked: shown, desk, pool, profile, occasion, base: data.base, onToggle },
        more,
        (mark) => {
          more.add(mark);
          show();
        },
      ),
    );
    showChosen(part("chosen"), desk.chosen, rows, data.most, onToggle);
  };

  const take = (text: string, isRehearsal: boolean) => {
    more.clear();
    changeSoap(() => takeList(text, isRehearsal));
    paste.value = "";
  };
  find("form", HTMLFormElement, root).addEventListener("submit", (event) => {
    event.preventDefault();
    if (paste.value.trim() !== "") take(paste.value, false);
  });
  const file = find("[type=file]", HTMLInputElement, root);
  file.addEventListener("change", async () => {
    const opened = file.files?.[0];
    if (!opened) return;
    const bytes = new Uint8Array(await opened.arrayBuffer());
    const why = whyNoList(bytes);
    part("said").textContent = why ?? "";
    if (why === null) take(decodeBytes(bytes), false);
    file.value = "";
  });
  find("[data-practice]", HTMLButtonElement, root).addEventListener("click", () => {
    if (loaded) take(rehearsalList(loaded.identities), true);
  });
  find("[data-wipe]", HTMLButtonElement, root).addEventListener("click", () => {
    wipeSoap();
    paste.value = "";
    filter.value = "";
    part("said").textContent = "Wiped: the list and your choices are off this device.";
  });
  filter.addEventListener("input", show);
  $soap.listen(show);
  $profile.listen(show);
  $answersOf.listen(() => {
    pool = null;
    show();
  });
  $soapNotice.subscribe((words) => {
    part("notice").textContent = words;
    part("notice").hidden = words === null;
  });
  load(data).then(
    (all) => {
      loaded = all;
      part("said").textContent = "";
      show();
    },
    () => {
      part("said").textContent =
        "The programs could not be loaded. Check your connection and reload the page; your list is safe.";
    },
  );
  show();
}

/** The names and the rules of all programs: what is asked for does not depend on what the visitor pastes. */
async function load({ shards, identities: address }: SoapData): Promise<Loaded> {
  const [answer] = await Promise.all([fetch(address), loadDataset(shards, allShards(shards))]);
  const state = $dataset.get();
  if (!answer.ok || state.state !== "ready") throw new Error("Not loaded.");
  const identities = (await answer.json()) as Identities;
  return { identities, table: createIdentityTable(identities), programs: state.dataset.programs };
}

function startClock(place: HTMLElement, events: readonly SeasonEvent[]): void {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const tick = () => {
    const words = clockWords(events, instantNow(), zone);
    // Said again only when it changed: a reader of the screen is not told the same each time.
    if (words.map((one) => one.textContent).join() !== place.textContent) place.replaceChildren(...words);
  };
  tick();
  setInterval(tick, TICK);
}

function searchText({ words, program, state }: Unfilled): string {
  return `${words} ${program?.name ?? ""} ${state}`.toLowerCase();
}

function countWords(marked: readonly Marked[], left: number, hasAnswers: boolean): string {
  const known = marked.filter(({ row }) => row.program).length;
  return [
    `${count(marked.length, "row")}, ${known.toLocaleString("en-US")} of them in our data.`,
    left > 0 ? `${count(left, "row")} more were not read.` : "",
    hasAnswers ? "" : "Take the quiz first: without your answers the marks can say little.",
  ]
    .filter(Boolean)
    .join(" ");
}

function showChosen(
  place: HTMLElement,
  chosen: readonly number[],
  rows: readonly Unfilled[],
  most: number | null,
  onToggle: (line: number) => void,
): void {
  const of = new Map(rows.map((row) => [row.line, row]));
  const there = chosen.flatMap((line) => of.get(line) ?? []);
  place.replaceChildren(
    element(
      "p",
      {},
      `${there.length} of ${most ?? "an unknown number of"} applications chosen${most !== null && there.length >= most ? ": that is all that may be sent" : ""}.`,
    ),
    element(
      "ol",
      {},
      ...there.map(({ line, words }) =>
        element(
          "li",
          {},
          words,
          " ",
          button("Let it go", () => onToggle(line), "button--quiet button--small no-print"),
        ),
      ),
    ),
  );
}
