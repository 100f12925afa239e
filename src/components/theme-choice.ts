const KEY = "whole-file-theme";

/** Shows the choice of colors and keeps it on the device. Where storage is refused it holds for this page. */
export function offerThemes(fieldset: HTMLFieldSetElement): void {
  const root = document.documentElement;
  const radio = fieldset.querySelector<HTMLInputElement>(`input[value="${root.dataset.theme ?? "system"}"]`);
  if (radio) radio.checked = true;
  fieldset.hidden = false;

  fieldset.addEventListener("change", (event) => {
    const { value } = event.target as HTMLInputElement;
    // No style knows "system", so the system's own colors stand.
    root.dataset.theme = value;
    try {
      localStorage.setItem(KEY, value);
    } catch {
      // Storage is off: the choice is only for now.
    }
  });
}
