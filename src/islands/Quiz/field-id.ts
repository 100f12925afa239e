import type { Profile } from "../../engine/profile.ts";

/** Id of the first control of a field. */
export function fieldId(field: keyof Profile): string {
  return `f-${field}`;
}

/** Id of what is wrong with a field, for `aria-describedby`. */
export function problemId(field: keyof Profile): string {
  return `p-${field}`;
}

/** Id of a field's hint, for `aria-describedby`. */
export function hintId(field: keyof Profile): string {
  return `h-${field}`;
}
