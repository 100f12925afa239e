import type { Profile } from "../../engine/profile.ts";
import { readProfile } from "../../engine/profile-fields.ts";

const LISTS: ReadonlySet<string> = new Set(["specialties", "places", "languages"]);

/** Puts quiz answers into the fields of the same name. */
export function fillForm(form: HTMLFormElement, profile: Profile): void {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement)) continue;
    const value = profile[field.name as keyof Profile];
    if (field.type === "checkbox")
      field.checked = Array.isArray(value) && value.includes(field.value as never);
    else field.value = typeof value === "number" ? String(value) : "";
  }
  sayChosen(form);
}

/** The answers of the form over those of the quiz that the form does not ask. What cannot be an answer is left out. */
export function readForm(form: HTMLFormElement, profile: Profile): Profile {
  const answers: Record<string, unknown> = { ...profile };
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement) || field.name === "") continue;
    if (field.type === "checkbox") answers[field.name] = [];
    else if (field.value === "" || !field.validity.valid) delete answers[field.name];
    else answers[field.name] = Number(field.value);
  }
  for (const [name, value] of new FormData(form))
    if (LISTS.has(name)) (answers[name] as unknown[]).push(value);
  return readProfile(keepOrder(answers, profile)).profile;
}

/** Says beside each folded list what is chosen in it. */
export function sayChosen(form: HTMLFormElement): void {
  for (const place of form.querySelectorAll<HTMLElement>("[data-chosen]")) {
    const boxes = form.querySelectorAll<HTMLInputElement>(`input[name="${place.dataset.chosen}"]:checked`);
    const names = [...boxes].map((box) => box.parentElement?.textContent?.trim() ?? "");
    place.textContent = names.length === 0 ? "all" : names.join(", ");
  }
}

/** The visitor's first choice stays the first: a form of boxes knows no order. */
function keepOrder(answers: Record<string, unknown>, profile: Profile): Record<string, unknown> {
  const { specialties: chosen } = answers as { specialties?: readonly string[] };
  if (!chosen) return answers;
  const ordered = (profile.specialties ?? []).filter((id) => chosen.includes(id));
  return { ...answers, specialties: [...ordered, ...chosen.filter((id) => !ordered.includes(id))] };
}
