import type { Profile } from "../../engine/profile.ts";
import { element, find } from "../../islands/shared/dom.ts";
import { nextTask } from "../../stores/next-task.ts";
import { watchProfile } from "../shared/visitor.ts";
import { createChecker } from "./checker.ts";
import type { LengthLimits } from "./length.ts";
import type { StatementNames } from "./site-names.ts";
import { showReport } from "./view.ts";

/** What the page hands over at the build. */
export interface StatementData {
  readonly limits: LengthLimits;
  readonly applicationYear: number;
  /** Address of the file of names. */
  readonly names: string;
}

const WAIT_MS = 250;
const NO_NAMES: StatementNames = { names: [], targets: [], languages: [], regions: [] };

/** Checks while the visitor types. The text lives in the page alone: it is neither saved nor sent. */
export function start(root: HTMLElement, { limits, applicationYear, names: address }: StatementData): void {
  const input = find("textarea", HTMLTextAreaElement, root);
  const select = find("select", HTMLSelectElement, root);
  let names = NO_NAMES;
  let profile: Profile = {};
  let timer: ReturnType<typeof setTimeout> | undefined;

  const checker = createChecker(
    { limits, applicationYear, names },
    (report, text) => void showReport(root, text, report),
  );
  const check = () => {
    const target = names.targets.find(({ program }) => program === select.value) ?? null;
    checker.ask({ text: input.value, target, profile });
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(check, WAIT_MS);
  });
  select.addEventListener("change", check);
  find("form", HTMLFormElement, root).addEventListener("submit", (event) => event.preventDefault());
  watchProfile((answers) => {
    profile = answers;
    check();
  });
  // Without the names the rest still works, so a failure to load them is no reason to stop.
  void fetch(address)
    .then((answer) => (answer.ok ? (answer.json() as Promise<StatementNames>) : NO_NAMES))
    .catch(() => NO_NAMES)
    .then(async (loaded) => {
      names = loaded;
      checker.set({ limits, applicationYear, names });
      await nextTask();
      fillTargets(select, loaded);
      check();
    });
}

function fillTargets(select: HTMLSelectElement, { targets, regions }: StatementNames): void {
  for (const { id, name } of regions) {
    const there = targets.filter(({ region }) => region === id);
    if (there.length > 0)
      select.append(
        element(
          "optgroup",
          { label: name },
          ...there.map((one) => element("option", { value: one.program }, one.name)),
        ),
      );
  }
}
