import SAY from "../../../content/words/directory.json" with { type: "json" };

/**
 * Brings the directory's form to life when somebody opens it, or comes with an address that chooses: only then its code and the rows of all
 * programs are asked for.
 */
export function startDirectory(form: HTMLFormElement): void {
  // Somebody who searched before the search's code was there, or from a page without scripts.
  const query = new URLSearchParams(location.search).get("q");
  if (query) location.replace(`${form.dataset.search}?${new URLSearchParams({ q: query })}`);

  const status = form.querySelector("[role=status]");
  const details = form.querySelector("details");
  let loading = false;
  const load = async () => {
    if (loading) return;
    loading = true;
    try {
      const { loadRows, startView } = await import("./directory-view.ts");
      startView(form, await loadRows());
    } catch {
      loading = false;
      if (status) status.textContent = SAY.startDirectory.theListCouldNotBeLoaded;
    }
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  details?.addEventListener("toggle", () => {
    if (details.open) load();
  });
  if (location.search !== "") load();
}
