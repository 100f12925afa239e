import SAY from "../../../../content/words/season.json" with { type: "json" };
import type { Shards } from "../../../dataset/shards.ts";
import { plural, thousands } from "../../../engine/counted.ts";
import type { Season } from "../../../engine/profile.ts";
import { decodeBytes } from "../../../plan/csv/decode-bytes.ts";
import { whyNoList } from "../../../plan/csv/no-list.ts";
import type { SeasonEvent } from "../../../season/events.ts";
import { takeList, toggleChosen } from "../../../season/soap/choices.ts";
import { connectBrowser } from "../../../stores/browser.ts";
import { nextTask } from "../../../stores/next-task.ts";
import { instantNow } from "../../../stores/now.ts";
import { $occasion } from "../../../stores/occasion.ts";
import { $ownAnswers, connectOwnAnswers } from "../../../stores/own-answers.ts";
import { $profile } from "../../../stores/profile.ts";
import { $soap, $soapNotice, changeSoap, connectSoap, wipeSoap } from "../../../stores/soap-desk.ts";
import { fill } from "../../../words/fill.ts";
import { element, find } from "../../shared/dom.ts";
import { startWorker } from "../../shared/own-worker.ts";
import { showTimesHere } from "../here-times.ts";
import { redraw, rememberFocus } from "../redraw.ts";
import { button } from "../words.ts";
import { clockWords } from "./clock-view.ts";
import { MARKS, type Mark } from "./marked.ts";
import type { Marking, ShownRow } from "./marker.ts";
import { markedGroups } from "./rows-view.ts";
import type { SoapAnswer, SoapRequest } from "./soap-worker.ts";
import workerAddress from "./soap-worker.ts?worker&url";

/** What the page hands over at the build. */
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

const TICK = 20_000;

/** Brings the SOAP desk to life: the week's clock, the visitor's own list in marks, and what they chose. All of it stays on the device. */
export function start(root: HTMLElement, data: SoapData): void {
  const part = (name: string) => find(`[data-${name}]`, HTMLElement, root);
  const paste = find("textarea", HTMLTextAreaElement, root);
  const filter = find("[data-filter]", HTMLInputElement, root);
  const mostSent = data.most ?? Number.POSITIVE_INFINITY;
  showTimesHere();
  connectBrowser(data.seasons);
  connectSoap(window);
  connectOwnAnswers(window);
  startClock(part("clock"), data.events);

  let isReady = false;
  let hasFailed = false;
  /** The made-up list was asked for before the programs were here. */
  let wantsPractice = false;
  /** The worker answers one question at a time; of those asked meanwhile only the last counts. */
  let busy = false;
  let waits = false;
  let marking: Marking | null = null;
  let most = { ...FIRST };
  const worker = startWorker(workerAddress);
  const tell = (request: SoapRequest) => worker.postMessage(request);
  const ask = () => {
    const occasion = $occasion.get();
    if (!isReady || !occasion) return;
    waits = busy;
    if (busy) return;
    busy = true;
    const { text, chosen } = $soap.get();
    const profile = $profile.get();
    tell({
      ask: "mark",
      what: { text, profile, occasion, answers: $ownAnswers.get(), filter: filter.value, most, chosen },
    });
  };
  const show = () => {
    const desk = $soap.get();
    part("rehearsal").hidden = !desk.isRehearsal;
    part("list").hidden = desk.text === "";
    if (desk.text === "" || !marking) {
      drawing++;
      part("groups").replaceChildren();
      part("chosen").replaceChildren();
      return;
    }
    const onToggle = (line: number): string | null => {
      const before = $soap.get();
      changeSoap((now) => toggleChosen(now, line, mostSent));
      return $soap.get() === before ? fill(SAY.startSoap.notChosenThatIsAll, { most: mostSent }) : null;
    };
    part("counts").textContent = countWords(marking, Object.keys($profile.get()).length > 0);
    showChosen(part("chosen"), marking.chosen, data.most, onToggle);
    const makers = markedGroups({ marking, chosen: desk.chosen, base: data.base, onToggle }, (mark) => {
      most = { ...most, [mark]: most[mark] + MORE };
      ask();
    });
    void drawEach(part("groups"), makers);
  };
  let drawing = 0;
  /** A mark a task: the page answers to a touch between them. What is asked for meanwhile ends this drawing. */
  const drawEach = async (place: HTMLElement, makers: readonly (() => HTMLElement)[]) => {
    const mine = ++drawing;
    for (const [at, make] of makers.entries()) {
      if (at > 0) await nextTask();
      if (mine !== drawing) return;
      const made = make();
      const old = place.children[at];
      if (old instanceof HTMLElement) {
        const putBack = rememberFocus(old);
        old.replaceWith(made);
        putBack(made);
      } else place.append(made);
    }
    while (place.children.length > makers.length) place.lastElementChild?.remove();
  };
  worker.addEventListener("message", ({ data: answer }: MessageEvent<SoapAnswer>) => {
    if (answer.is === "rehearsal") take(answer.text, true);
    if (answer.is === "failed") fail();
    if (answer.is === "ready") {
      isReady = true;
      part("said").textContent = "";
      if (wantsPractice) tell({ ask: "rehearse" });
      ask();
    }
    if (answer.is !== "marked") return;
    busy = false;
    if (waits) return ask();
    marking = answer.marking;
    show();
  });
  const fail = () => {
    hasFailed = true;
    part("said").textContent = SAY.startSoap.theProgramsCouldNotBeLoaded;
  };
  worker.addEventListener("error", fail);
  const whole = (address: string) => new URL(address, location.href).href;
  tell({
    ask: "open",
    shards: { ...data.shards, folder: whole(data.shards.folder) },
    identities: whole(data.identities),
  });

  const take = (text: string, isRehearsal: boolean) => {
    wantsPractice = false;
    most = { ...FIRST };
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
    if (isReady) return tell({ ask: "rehearse" });
    wantsPractice = true;
    if (!hasFailed) part("said").textContent = SAY.startSoap.theMadeUpListComes;
  });
  find("[data-wipe]", HTMLButtonElement, root).addEventListener("click", () => {
    wipeSoap();
    paste.value = "";
    filter.value = "";
    part("said").textContent = SAY.startSoap.wipedTheListAndYourChoices;
  });
  filter.addEventListener("input", ask);
  $soap.listen(({ text }, before) => {
    if (text !== before?.text) {
      marking = null;
      show();
    }
    ask();
  });
  $profile.listen(ask);
  $occasion.listen(ask);
  $ownAnswers.listen(ask);
  $soapNotice.subscribe((words) => {
    part("notice").textContent = words;
    part("notice").hidden = words === null;
  });
  show();
}

/** Rows of each mark that are shown before more are asked for: a phone draws no thousands at once. */
const SHOWN = 25;
const MORE = 100;
const FIRST = Object.fromEntries(MARKS.map((mark) => [mark, SHOWN])) as Record<Mark, number>;

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

function countWords({ rows, known, left }: Marking, hasAnswers: boolean): string {
  return [
    fill(SAY.startSoap.ofThemInOurData, { rows: plural(rows, "row"), known: thousands(known) }),
    left > 0 ? fill(SAY.startSoap.moreWereNotRead, { rows: plural(left, "row") }) : "",
    hasAnswers ? "" : SAY.startSoap.takeTheQuizFirstWithoutYour,
  ]
    .filter(Boolean)
    .join(" ");
}

function showChosen(
  place: HTMLElement,
  chosen: readonly ShownRow[],
  most: number | null,
  onToggle: (line: number) => unknown,
): void {
  redraw(place, [
    element(
      "p",
      {},
      fill(SAY.startSoap.ofApplicationsChosen, {
        chosen: chosen.length,
        most: most ?? SAY.startSoap.anUnknownNumberOf,
        part: most !== null && chosen.length >= most ? SAY.startSoap.thatIsAllThatMayBe : "",
      }),
    ),
    element(
      "ol",
      {},
      ...chosen.map(({ line, words }) =>
        element(
          "li",
          {},
          words,
          " ",
          button(SAY.startSoap.letItGo, () => onToggle(line), "button--quiet button--small no-print"),
        ),
      ),
    ),
  ]);
}
