const KEY = "whole-file-theme";

/** Shows the choice of colors and keeps it on the device. Where storage is refused it holds for this page. */
export function offerThemes(fieldset: HTMLFieldSetElement): void {
  const root = document.documentElement;
  const chosen = root.dataset.theme ?? "system";
  const radio = fieldset.querySelector<HTMLInputElement>(`input[value="${chosen}"]`);
  if (radio) radio.checked = true;
  fieldset.hidden = false;

  fieldset.addEventListener("change", (event) => {
    const { value } = event.target as HTMLInputElement;
    if (value === "system") delete root.dataset.theme;
    else root.dataset.theme = value;
    try {
      if (value === "system") localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, value);
    } catch {
      // Storage is off: the choice is only for now.
    }
  });
}
