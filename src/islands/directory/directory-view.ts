import SAY from "../../../content/words/directory.json" with { type: "json" };
import { withBase } from "../../addresses/links.ts";
import { thousands } from "../../engine/counted.ts";
import { type FacetChoice, narrowRows, readChoice, writeChoice } from "../../search/facets.ts";
import type { DirectoryRows } from "../../site/directory-rows.ts";
import { fill } from "../../words/fill.ts";
import { element, find } from "../shared/dom.ts";
import { boxesOf, listOf } from "./facet-fields.ts";
import { type DirectoryRow, knownChoice, rowsOfFile, sortRows } from "./rows.ts";
import { fillDirectory } from "./rows-view.ts";

/** These say by themselves what they ask: "Texas", not "State: Texas". */
const PLAIN = new Set(["state", "region", "specialty", "city", "county", "sponsor"]);

/** The rows of every program. Throws when they do not come. */
export async function loadRows(): Promise<DirectoryRows> {
  const answer = await fetch(withBase("/programs/rows.json"));
  if (!answer.ok) throw new Error(`The directory's rows could not be loaded: ${answer.status}`);
  return (await answer.json()) as DirectoryRows;
}

/**
 * Lets the form narrow and sort all programs. While nothing is chosen the page stays as it was made; else its place is taken by the programs
 * that fit. The address says what is chosen, so that it can be shared and Back undoes one choice after the other.
 */
export function startView(form: HTMLFormElement, file: DirectoryRows): void {
  const names = file.facets.map(({ name }) => name);
  const rows = rowsOfFile(file);
  const answers = rows.map((row) => row.answers);
  const status = find("[role=status]", HTMLElement, form);
  const chosen = find("[data-chosen]", HTMLElement, form);
  const clear = find("button[type=reset]", HTMLButtonElement, form);
  const found = find("#directory", HTMLElement, document);
  const unfiltered = find("[data-unfiltered]", HTMLElement, document);
  const states = new Set(file.facets.find(({ name }) => name === "state")?.values.map(([, words]) => words));
  const fields = file.facets.map((facet) =>
    facet.shape === "boxes"
      ? boxesOf(facet)
      : // A region that is a whole state stands among the states.
        listOf(facet, (words) => facet.name === "region" && states.has(words)),
  );
  const sort = element(
    "select",
    { class: "field", name: "sort" },
    element("option", { value: "" }, SAY.directoryView.place),
    element("option", { value: "name" }, SAY.directoryView.name),
    element("option", { value: "known" }, SAY.directoryView.mostAnswersKnown),
  );
  let choice: FacetChoice = {};

  const show = () => {
    const { fits, total, counts } = narrowRows(answers, names, choice);
    for (const field of fields) field.show(choice, counts);
    const isNarrowed = Object.keys(choice).length > 0;
    chosen.replaceChildren(...chips());
    clear.hidden = !isNarrowed;
    unfiltered.hidden = isNarrowed || sort.value !== "";
    found.hidden = !unfiltered.hidden;
    const fitting: readonly DirectoryRow[] = found.hidden ? [] : rows.filter((_, at) => fits[at]);
    fillDirectory(found, sortRows(fitting, sort.value), file.questions);
    status.textContent =
      total > 0
        ? fill(SAY.directoryView.ofPrograms, {
            total: thousands(total),
            rows: thousands(rows.length),
          })
        : SAY.directoryView.noProgramFitsAllOfThese;
  };
  const choose = (name: string, values: readonly string[]) => {
    const { [name]: _, ...others } = choice;
    choice = values.length > 0 ? { ...others, [name]: values } : others;
    keep();
  };
  const keep = () => {
    const address = new URL(location.href);
    writeChoice(address.searchParams, names, choice);
    address.searchParams.delete("sort");
    if (sort.value) address.searchParams.set("sort", sort.value);
    history.pushState(null, "", address);
    show();
  };
  const restore = () => {
    const parameters = new URLSearchParams(location.search);
    choice = knownChoice(file.facets, readChoice(parameters, names));
    sort.value = parameters.get("sort") ?? "";
    if (sort.selectedIndex < 0) sort.value = "";
    show();
  };
  const chips = () =>
    file.facets.flatMap(({ name, label, values }) =>
      (choice[name] ?? []).map((value) => {
        const said = values.find(([known]) => known === value)?.[1] ?? value;
        const words = PLAIN.has(name) ? said : `${label}: ${said}`;
        const button = element(
          "button",
          { type: "button", class: "chip", "aria-label": fill(SAY.directoryView.takeAway, { words }) },
          words,
        );
        button.addEventListener("click", () => {
          choose(name, choice[name]?.filter((other) => other !== value) ?? []);
          form.querySelector<HTMLElement>(".chip, summary")?.focus();
        });
        return element("li", {}, button);
      }),
    );

  form.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement) {
      const { name, value, checked } = target;
      const others = choice[name]?.filter((other) => other !== value) ?? [];
      choose(name, checked ? [...others, value].sort() : others);
    } else if (target === sort) keep();
    else if (target instanceof HTMLSelectElement)
      choose(target.name, [...(choice[target.name] ?? []), target.value].sort());
  });
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    choice = {};
    sort.value = "";
    keep();
  });
  addEventListener("popstate", restore);
  const lists = fields.filter((_, at) => file.facets[at]?.shape === "list").map(({ root }) => root);
  const boxes = fields.filter((_, at) => file.facets[at]?.shape === "boxes").map(({ root }) => root);
  find(".facets", HTMLElement, form).replaceChildren(
    element("div", { class: "facet-lists" }, ...lists, element("label", {}, SAY.directoryView.sortBy, sort)),
    ...boxes,
  );
  restore();
}
