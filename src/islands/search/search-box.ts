import type { SearchIndex } from "../../search/index.ts";
import { searchAddress } from "./addresses.ts";
import { loadIndex } from "./load-index.ts";
import { fillSuggestions } from "./suggestions.ts";

/** The count is said once typing pauses, not for every letter. */
const PAUSE_BEFORE_ANNOUNCING = 600;

/**
 * Makes a search form a combobox: results below the field while one types. Arrows, Home and End move among them,
 * Enter opens, Escape closes. The form itself goes on working.
 */
export function startSearchBox(form: HTMLFormElement): void {
  const input = form.querySelector("input");
  const list = form.querySelector<HTMLElement>("[data-suggestions]");
  const status = form.querySelector<HTMLElement>("[role=status]");
  if (!input || !list || !status) return;
  let index: SearchIndex | undefined;
  let active = -1;
  let announcing: ReturnType<typeof setTimeout> | undefined;

  const options = () => [...list.querySelectorAll<HTMLAnchorElement>("[role=option]")];
  const isOpen = () => !list.hidden;

  const activate = (place: number) => {
    active = place;
    for (const [i, option] of options().entries()) {
      option.setAttribute("aria-selected", String(i === place));
      if (i !== place) continue;
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }
    if (place < 0) input.removeAttribute("aria-activedescendant");
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    activate(-1);
    clearTimeout(announcing);
  };
  const open = () => {
    if (!index || input.value.trim() === "") return close();
    const announcement = fillSuggestions(list, index, input.value);
    list.hidden = list.childElementCount === 0;
    input.setAttribute("aria-expanded", String(isOpen()));
    activate(-1);
    clearTimeout(announcing);
    announcing = setTimeout(() => {
      status.textContent = announcement;
    }, PAUSE_BEFORE_ANNOUNCING);
  };
  const load = () =>
    loadIndex().then(
      (loaded) => {
        index = loaded;
        if (form.contains(document.activeElement)) open();
      },
      // The form leads to the search page, which says what went wrong.
      () => undefined,
    );

  input.addEventListener("input", () => (index ? open() : load()));
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const count = isOpen() ? options().length : 0;
    // From the field Up goes to the last option and Down from the last back to the field.
    const steps: Record<string, () => number> = {
      ArrowDown: () => (active + 1 < count ? active + 1 : -1),
      ArrowUp: () => (active < 0 ? count - 1 : active - 1),
      Home: () => 0,
      End: () => count - 1,
    };
    const step = steps[event.key];
    if (event.key === "Escape" && isOpen()) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      options()[active]?.click();
    } else if (event.key === "ArrowDown" && count === 0) {
      event.preventDefault();
      open();
    } else if (step && count > 0 && (active >= 0 || event.key.startsWith("Arrow"))) {
      event.preventDefault();
      activate(step());
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.assign(searchAddress(input.value.trim()));
  });
  // A press on an option must not take the focus from the field before the link is followed.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  input.addEventListener("blur", close);
  input.addEventListener("focus", open);
  load();
}
