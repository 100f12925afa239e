import { type FacetChoice, type FacetRow, narrowRows, readChoice, writeChoice } from "../../search/facets.ts";
import { createRowOrder } from "./row-order.ts";

/**
 * Lets the form narrow and sort the rows that the page already has. The address says what is chosen, so that it can
 * be shared and Back undoes one choice after the other.
 */
export function startDirectory(form: HTMLFormElement, list: HTMLElement): void {
  const facets = (form.dataset.facets ?? "").split(" ");
  const rows = [...list.querySelectorAll<HTMLLIElement>("li[data-row]")];
  let answers: readonly FacetRow[] | undefined;
  const order = createRowOrder(list, rows);
  const status = form.querySelector("[role=status]");
  const chosen = form.querySelector("[data-chosen]");
  const clear = form.querySelector<HTMLButtonElement>("button[type=reset]");
  const shortcuts = document.querySelector<HTMLElement>("[data-unfiltered]");
  const inputs = [...form.querySelectorAll<HTMLInputElement>("input")];
  const selects = facets.flatMap(
    (facet) => form.querySelector<HTMLSelectElement>(`select[name=${facet}]`) ?? [],
  );
  const sort = form.querySelector<HTMLSelectElement>("select[name=sort]");

  // Somebody who searched before the search's code was there, or from a page without scripts.
  const query = new URLSearchParams(location.search).get("q");
  if (query) location.replace(`${form.dataset.search}?${new URLSearchParams({ q: query })}`);

  const show = () => {
    const data = new FormData(form);
    const choice: FacetChoice = Object.fromEntries(
      facets.map((facet) => [facet, data.getAll(facet).map(String).filter(Boolean)]),
    );
    answers ??= rows.map((row) => toFacetRow(facets, row.dataset.row ?? ""));
    const { fits, total, counts } = narrowRows(answers, facets, choice);
    for (const [i, row] of rows.entries()) row.hidden = !fits[i];
    order.apply(sort?.value ?? "");
    for (const input of inputs) {
      const count = counts.get(input.name)?.get(input.value) ?? 0;
      const label = input.parentElement;
      label?.classList.toggle("facet--none", count === 0 && !input.checked);
      const number = label?.querySelector("small");
      if (number) number.textContent = String(count);
    }
    for (const select of selects) {
      for (const option of select.options) {
        if (option.value === "") continue;
        const count = counts.get(select.name)?.get(option.value) ?? 0;
        option.textContent = `${option.dataset.label} (${count})`;
        option.hidden = count === 0 && !option.selected;
      }
    }
    const chips = [
      ...inputs.filter(({ checked }) => checked).map((input) => toChip(input, labelOf(input))),
      ...selects.filter(({ value }) => value !== "").map((select) => toChip(select, labelOf(select))),
    ];
    chosen?.replaceChildren(...chips);
    if (clear) clear.hidden = chips.length === 0;
    if (shortcuts) shortcuts.hidden = chips.length > 0;
    if (status) {
      const found = `${total} of ${rows.length} programs`;
      status.textContent = total > 0 ? found : "No program fits all of these. Take one away:";
    }
    return choice;
  };
  const keep = () => {
    const address = new URL(location.href);
    writeChoice(address.searchParams, facets, show());
    address.searchParams.delete("sort");
    if (sort?.value) address.searchParams.set("sort", sort.value);
    history.pushState(null, "", address);
  };
  const restore = () => {
    const parameters = new URLSearchParams(location.search);
    const choice = readChoice(parameters, facets);
    for (const input of inputs) input.checked = choice[input.name]?.includes(input.value) ?? false;
    for (const select of selects) select.value = choice[select.name]?.[0] ?? "";
    if (sort) sort.value = parameters.get("sort") ?? "";
    for (const select of [...selects, ...(sort ? [sort] : [])])
      if (select.selectedIndex < 0) select.value = "";
    show();
  };
  const toChip = (input: HTMLInputElement | HTMLSelectElement, words: string) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "chip";
    button.textContent = words;
    button.setAttribute("aria-label", `Take away: ${words}`);
    button.addEventListener("click", () => {
      if (input instanceof HTMLInputElement) input.checked = false;
      else input.value = "";
      keep();
      form.querySelector<HTMLElement>(".chip, summary")?.focus();
    });
    const item = document.createElement("li");
    item.append(button);
    return item;
  };

  form.addEventListener("change", keep);
  form.addEventListener("submit", (event) => event.preventDefault());
  // The fields are cleared after this event, not before.
  form.addEventListener("reset", () => setTimeout(keep));
  addEventListener("popstate", restore);
  if (location.search !== "" || inputs.some(({ checked }) => checked)) restore();
}

/** A row's answers, written in the order of the facets. */
function toFacetRow(facets: readonly string[], text: string): FacetRow {
  const values = text.split(" ");
  return Object.fromEntries(facets.map((facet, i) => [facet, values[i] ?? ""]));
}

/** "J-1 visa: Sponsors it" */
function labelOf(input: HTMLInputElement | HTMLSelectElement): string {
  if (input instanceof HTMLSelectElement) return input.selectedOptions[0]?.dataset.label ?? "";
  const words = input.parentElement?.querySelector("span")?.textContent ?? "";
  const question = input.closest("fieldset")?.querySelector("legend")?.textContent;
  return ["state", "region", "specialty"].includes(input.name) ? words : `${question}: ${words}`;
}
