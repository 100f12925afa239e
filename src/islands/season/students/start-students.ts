import { computed } from "nanostores";
import SAY from "../../../../content/words/season.json" with { type: "json" };
import { allShards, type Shards } from "../../../dataset/shards.ts";
import { thousands } from "../../../engine/counted.ts";
import type { Profile, Season } from "../../../engine/profile.ts";
import { GROUPS } from "../../../engine/verdict-types.ts";
import { wordsOf } from "../../../engine/words.ts";
import { GROUP_WORDS } from "../../../facts/group-words.ts";
import { helpsMost, type Overview, overviewOf, type Student } from "../../../plan/students.ts";
import { arrivalOf } from "../../../stores/arrival.ts";
import { connectBrowser } from "../../../stores/browser.ts";
import { $dataset, loadDataset } from "../../../stores/dataset.ts";
import { readFragment, writeFragment } from "../../../stores/fragment.ts";
import { $occasion } from "../../../stores/occasion.ts";
import { $profile } from "../../../stores/profile.ts";
import { $read } from "../../../stores/ready.ts";
import { ANSWERS_KEY, decodeProfile, encodeProfile, PRINT_KEY } from "../../../stores/share-link.ts";
import {
  $students,
  $studentsNotice,
  connectStudents,
  dropFromDevice,
  keepOnDevice,
} from "../../../stores/students.ts";
import { fill } from "../../../words/fill.ts";
import { dataTrouble } from "../../shared/data-trouble.ts";
import { element, find } from "../../shared/dom.ts";
import { redraw } from "../redraw.ts";
import { button } from "../words.ts";

/** What the page hands over at the build. */
export interface StudentsData {
  readonly seasons: readonly [Season, ...Season[]];
  readonly shards: Shards;
  /** The site's base, with its slash. */
  readonly base: string;
}

const MOST_BLOCKERS = 2;

/** Brings an adviser's students to life: kept under names, each by groups, with what keeps them out. All of it stays on the device. */
export function start(root: HTMLElement, { seasons, shards, base }: StudentsData): void {
  const part = (name: string) => find(`[data-${name}]`, HTMLElement, root);
  const name = find("input", HTMLInputElement, root);
  connectBrowser(seasons);
  connectStudents(window);

  const showWhose = () => {
    part("whose").textContent =
      linked() === undefined
        ? SAY.startStudents.thatTheQuizHoldsNow
        : SAY.startStudents.ofTheLinkThatYouOpened;
  };
  showWhose();
  addEventListener("hashchange", showWhose);
  find("form", HTMLFormElement, root).addEventListener("submit", (event) => {
    event.preventDefault();
    const profile = answersHere();
    if ((profile.specialties ?? []).length === 0) {
      part("said").textContent = SAY.startStudents.thereAreNoAnswersToKeep;
      return;
    }
    keepOnDevice({ name: name.value, profile });
    part("said").textContent = fill(SAY.startStudents.keptUnder, { name: name.value });
    name.value = "";
  });
  $studentsNotice.subscribe((notice) => {
    part("notice").textContent = notice;
    part("notice").hidden = notice === null;
  });
  const wantedBy = ({ profile: { specialties = [] } }: Student) =>
    specialties.length > 0 ? specialties : allShards(shards);
  $students.subscribe((students) => {
    if (students.length > 0) void loadDataset(shards, students.flatMap(wantedBy));
  });
  computed([$students, $read, $occasion, $dataset], (students, ready, occasion, state) => ({
    state,
    students,
    // Nothing is counted for who waits for programs: a part of them would look like all.
    overviews: students.map((student) =>
      ready && occasion && arrivalOf(shards, wantedBy(student), state) === "all"
        ? overviewOf(ready.compiled, student.profile, occasion)
        : null,
    ),
  })).subscribe(({ state, students, overviews }) => {
    const counted = overviews.filter((overview) => overview !== null);
    if (students.every((student) => arrivalOf(shards, wantedBy(student), state) !== "coming"))
      part("counts").removeAttribute("aria-busy");
    part("trouble").replaceChildren(...dataTrouble(state));
    redraw(part("table"), students.length > 0 ? [tableOf(students, overviews, base)] : []);
    part("helps").textContent = counted.length === students.length ? helpWords(counted) : "";
  });
}

/** The text of somebody's answers in the address: the results of a link lead here with them. */
function linked(): string | undefined {
  return readFragment(location.hash)[ANSWERS_KEY];
}

/** What is kept under the next name: the answers of the address, else those of the quiz. */
function answersHere(): Profile {
  const text = linked();
  return text === undefined ? $profile.get() : decodeProfile(text).profile;
}

function helpWords(overviews: readonly Overview[]): string {
  const most = helpsMost(overviews);
  if (!most) return "";
  return fill(SAY.startStudents.oneAnswerHelpsMostOfThem, {
    title: wordsOf(most.criterion).title,
    students: thousands(most.students),
    programs: thousands(most.programs),
  });
}

/** On a phone the rows stand as cards, so each part says what it is, whatever its style makes of it. */
function tableOf(
  students: readonly Student[],
  overviews: readonly (Overview | null)[],
  base: string,
): HTMLElement {
  const head = ["Student", ...GROUPS.map((group) => GROUP_WORDS[group].name), SAY.startStudents.keptOutBy];
  return element(
    "table",
    { class: "students", role: "table" },
    element("caption", { class: "visually-hidden" }, SAY.startStudents.studentsByGroups),
    element(
      "thead",
      { role: "rowgroup" },
      element(
        "tr",
        { role: "row" },
        ...head.map((words) => element("th", { scope: "col", role: "columnheader" }, words)),
        element("td", { role: "cell" }),
      ),
    ),
    element(
      "tbody",
      { role: "rowgroup" },
      ...students.map((student, at) => rowOf(student, overviews[at] ?? null, base)),
    ),
  );
}

function rowOf({ name, profile }: Student, overview: Overview | null, base: string): HTMLElement {
  const blocked = overview?.blockedBy.slice(0, MOST_BLOCKERS) ?? [];
  const cell = (name: string, words: string) => element("td", { role: "cell", "data-name": name }, words);
  const tools = element("td", { class: "no-print", role: "cell" });
  // A view of these answers: what the quiz holds stays as it is.
  const view = (words: string, more: string, also = {}) => {
    const href = `${base}results/${writeFragment({ [ANSWERS_KEY]: encodeProfile(profile), ...also })}`;
    return element(
      "a",
      { class: "button button--quiet button--small", href },
      words,
      element("span", { class: "visually-hidden" }, more),
    );
  };
  const drop = button("Delete", () => dropFromDevice(name));
  drop.append(element("span", { class: "visually-hidden" }, ` ${name}`));
  tools.append(
    view("Open", ` ${fill(SAY.startStudents.theProgramsOf, { name })}`),
    " ",
    view(SAY.startStudents.printSheet, ` of ${name}`, { [PRINT_KEY]: "1" }),
    " ",
    drop,
  );
  return element(
    "tr",
    { role: "row" },
    element("th", { scope: "row", role: "rowheader" }, name),
    ...GROUPS.map((group) => cell(GROUP_WORDS[group].name, overview ? String(overview.counts[group]) : "…")),
    cell(
      SAY.startStudents.keptOutBy,
      blocked.map(([gate, programs]) => `${wordsOf(gate).title} (${thousands(programs)})`).join(", ") || "–",
    ),
    tools,
  );
}
