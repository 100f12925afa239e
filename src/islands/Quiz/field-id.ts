import type { Profile } from "../../engine/profile.ts";

/** Id of the first control of a field. */
export function fieldId(field: keyof Profile): string {
  return `f-${field}`;
}

export function problemId(field: keyof Profile): string {
  return `p-${field}`;
}

export function hintId(field: keyof Profile): string {
  return `h-${field}`;
}
