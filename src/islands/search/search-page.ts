import SAY from "../../../content/words/search.json" with { type: "json" };
import type { SearchIndex } from "../../search/index.ts";
import { element } from "../shared/dom.ts";
import { loadIndex } from "./load-index.ts";
import { showResults } from "./results-view.ts";

/** Room for the count to settle before it is announced and kept in the address. */
const PAUSE = 300;

/**
 * The search page: results while one types, the address kept in step. A finished query (Enter, or leaving the field)
 * stays in the history, so that Back leads from a result to its query and from one query to the one before.
 */
export function startSearchPage(root: HTMLElement): void {
  const form = root.querySelector("form");
  const input = root.querySelector("input");
  const results = root.querySelector<HTMLElement>("[data-results]");
  const status = root.querySelector<HTMLElement>("[role=status]");
  if (!form || !input || !results || !status) return;
  const examples = [...results.children];
  let index: SearchIndex | undefined;
  let isFinished = true;
  let pausing: ReturnType<typeof setTimeout> | undefined;

  const load = () =>
    loadIndex().then(
      (loaded) => {
        index = loaded;
        show();
      },
      () => {
        results.replaceChildren(
          element("p", { class: "note note--warn" }, SAY.searchPage.theSearchCouldNotBeLoaded),
        );
      },
    );
  const show = () => {
    if (!index) return void load();
    const query = input.value.trim();
    const announcement = showResults(results, index, query);
    if (query === "") results.append(...examples);
    clearTimeout(pausing);
    pausing = setTimeout(() => {
      status.textContent = announcement;
    }, PAUSE);
  };
  const keep = () => {
    const query = input.value.trim();
    if (query === queryOf(location)) return;
    const address = new URL(location.href);
    if (query === "") address.searchParams.delete("q");
    else address.searchParams.set("q", query);
    if (isFinished) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    isFinished = false;
  };
  const finish = () => {
    keep();
    isFinished = true;
  };

  input.addEventListener("input", () => {
    show();
    keep();
  });
  input.addEventListener("change", finish);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    finish();
    show();
  });
  addEventListener("popstate", () => {
    input.value = queryOf(location);
    isFinished = true;
    show();
  });

  input.value = queryOf(location);
  if (input.value !== "" || document.activeElement === input) load();
  else input.addEventListener("focus", load, { once: true });
}

function queryOf({ search }: Location): string {
  return new URLSearchParams(search).get("q") ?? "";
}
