import SAY from "../../../../content/words/season.json" with { type: "json" };
import type { Dataset, DatasetSource } from "../../../dataset/dataset.ts";
import type { Shards } from "../../../dataset/shards.ts";
import { shardsOfPrograms } from "../../../dataset/shards-of-programs.ts";
import { compile } from "../../../engine/compile.ts";
import { withTold } from "../../../engine/compile-told.ts";
import type { Program } from "../../../engine/facts.ts";
import type { Season } from "../../../engine/profile.ts";
import type { Entry } from "../../../plan/list.ts";
import { hasApplied } from "../../../plan/list-events.ts";
import { type HardQuestion, hardQuestions } from "../../../season/brief/hard-questions.ts";
import { eveningOf } from "../../../season/brief/own-words.ts";
import { arrivalOf } from "../../../stores/arrival.ts";
import { connectBrowser } from "../../../stores/browser.ts";
import { $dataset, loadDataset } from "../../../stores/dataset.ts";
import { $list, connectList } from "../../../stores/list.ts";
import { $occasion } from "../../../stores/occasion.ts";
import { $answersOf, connectOwnAnswers } from "../../../stores/own-answers.ts";
import { $ownWords, $ownWordsNotice, connectOwnWords } from "../../../stores/own-words.ts";
import { $profile } from "../../../stores/profile.ts";
import { dataTrouble } from "../../shared/data-trouble.ts";
import { element, find } from "../../shared/dom.ts";
import { answersPart } from "./answers-view.ts";
import { eveningPart } from "./evening-view.ts";
import { logPart } from "./log-view.ts";
import { keepSheet } from "./paper.ts";
import { factsPart, questionsPart } from "./program-view.ts";

/** What the page hands over at the build. */
export interface BriefData {
  readonly shards: Shards;
  readonly seasons: readonly [Season, ...Season[]];
  /** The site's base, with its slash. */
  readonly base: string;
  readonly hard: readonly { readonly id: HardQuestion; readonly ask: string }[];
  readonly passMark: number | null;
}

/** Shows the brief of the program that the address names after its `#`, of those on the visitor's list. Nothing of it is sent. */
export function start(root: HTMLElement, data: BriefData): void {
  const part = (name: string) => find(`[data-${name}]`, HTMLElement, root);
  const choice = find("select", HTMLSelectElement, root);
  connectBrowser(data.seasons);
  connectList(window);
  connectOwnAnswers(window);
  connectOwnWords(window);

  const chosen = (): Entry | undefined => {
    const list = $list.get();
    return (
      list.find(({ id }) => id === location.hash.slice(1)) ??
      list.find(({ status }) => status === "interview") ??
      list[0]
    );
  };
  const fill = () => {
    const entry = chosen();
    choice.replaceChildren(
      ...$list
        .get()
        .map(({ id, name }) => element("option", { value: id, selected: id === entry?.id }, name)),
    );
    part("empty").hidden = entry !== undefined;
    part("brief").hidden = entry === undefined;
  };
  const showPages = () => {
    const entry = chosen();
    const [state, occasion, profile] = [$dataset.get(), $occasion.get(), $profile.get()];
    if (!entry || !occasion) return;
    part("title").textContent = entry.name;
    // Before the programs of its specialty are there nothing can be said of it, not even that it is none of ours.
    const arrival = arrivalOf(data.shards, shardsOfPrograms(data.shards, [entry.id]), state);
    if (arrival !== "all") part("ask").replaceChildren();
    if (arrival === "coming")
      return part("pages").replaceChildren(element("p", {}, SAY.startBrief.gettingThePrograms));
    part("pages").removeAttribute("aria-busy");
    if (arrival === "missing" || state.state !== "ready")
      return part("pages").replaceChildren(...dataTrouble(state));
    const { dataset } = state;
    const program = programOf(dataset, entry.id);
    if (!program) {
      part("pages").replaceChildren(element("p", {}, SAY.startBrief.itIsNotInOurData));
      part("ask").replaceChildren();
      return;
    }
    const sourceOf = (id: string): DatasetSource | undefined => dataset.sources.get(id);
    // An invitation says that the file was read: whether files are still read is no question any more.
    const asking = hasApplied(entry.status) ? { ...profile, applied: "yes" as const } : profile;
    const about = { program, profile: asking, occasion, sourceOf };
    part("pages").replaceChildren(
      ...factsPart(about, dataset.details.get(entry.id)?.remarks ?? []),
      element(
        "p",
        { class: "no-print" },
        element("a", { href: `${data.base}programs/${entry.id}/` }, SAY.startBrief.everythingThatWeKnowOfIt),
      ),
    );
    part("ask").replaceChildren(...questionsPart(about));
  };
  /** Fields that the visitor writes in are made anew only for another program: nobody types into a field that goes away. */
  const showOwn = () => {
    const entry = chosen();
    const occasion = $occasion.get();
    if (!entry || !occasion) return;
    part("log").replaceChildren(...logPart(entry.id));
    part("hard").replaceChildren(...answersPart(data.hard, $profile.get(), occasion, data.passMark));
    part("evening").replaceChildren(...eveningPart(entry.id, occasion.season.year));
  };
  const showAll = () => {
    fill();
    showPages();
    showOwn();
  };
  let ids = "";
  $list.subscribe((list) => {
    const now = list.map(({ id }) => id).join();
    if (now !== ids) {
      ids = now;
      showAll();
      const listed = list.map(({ id }) => id);
      if (listed.length > 0) void loadDataset(data.shards, shardsOfPrograms(data.shards, listed));
    }
  });
  $dataset.listen(showPages);
  $answersOf.listen(showPages);
  $profile.listen(showAll);
  choice.addEventListener("change", () => {
    location.hash = choice.value;
  });
  addEventListener("hashchange", showAll);
  find("[data-print]", HTMLButtonElement, root).addEventListener("click", () => print());
  keepSheet(root, () => {
    const entry = chosen();
    const occasion = $occasion.get();
    if (!entry || !occasion) return null;
    const { answers } = $ownWords.get();
    const invited = hardQuestions($profile.get(), occasion, data.passMark);
    return {
      entry,
      pages: part("pages"),
      ask: part("ask"),
      forbidden: part("forbidden"),
      hard: invited.flatMap((id) => {
        const question = data.hard.find((one) => one.id === id);
        return question ? [{ ask: question.ask, answer: answers[id] ?? "" }] : [];
      }),
      evening: eveningOf($ownWords.get(), entry.id),
    };
  });
  $ownWordsNotice.subscribe((words) => {
    part("notice").textContent = words;
    part("notice").hidden = words === null;
  });
}

/** The program with what it told the visitor. */
function programOf({ programs }: Dataset, id: string): Program | undefined {
  const program = programs.find((one) => one.id === id);
  return program && withTold(compile([program]), $answersOf.get()).programs[0];
}
