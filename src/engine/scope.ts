import type { Profile } from "./profile.ts";

/** True when the visitor chose the specialty, or chose none. Results, what-if and command speak of these programs unless asked for all. */
export function isChosen(specialty: string, { specialties }: Profile): boolean {
  return specialties === undefined || specialties.length === 0 || specialties.includes(specialty);
}
